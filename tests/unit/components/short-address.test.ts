import { expect, test } from 'vitest';
import { shortAddress } from '../../../src/components/short-address.ts';

test.each([
  ['https://www.example.nl/werkvormen/ijsbergmodel/', 'example.nl/werkvormen/ijsbergmodel'],
  ['http://example.nl/', 'example.nl'],
  ['https://example.nl/gids/tips/#reeks', 'example.nl/gids/tips/#reeks'],
])('%s is short as %s', (address, short) => {
  expect(shortAddress(address)).toBe(short);
});
