import { expect, test } from 'vitest';
import { addressChecked } from '../../../src/components/address-checked.ts';

test('an address worked on the day that somebody opened it, and is not called good where nobody did', () => {
  expect(addressChecked('2026-01-31')).toBe('Dit adres werkte nog op 31 januari 2026.');
  expect(addressChecked(undefined)).toBe('We hebben nog niet nagekeken of dit adres werkt.');
});
