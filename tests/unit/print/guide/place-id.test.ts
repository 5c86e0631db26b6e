import { expect, test } from 'vitest';
import { placeId } from '../../../../src/print/guide/place-id.ts';

test.each([
  ['/werkvormen/ijsbergmodel/#stap-2', 'werkvormen-ijsbergmodel-stap-2'],
  ['/wegwijzer/#taken-overdragen', 'wegwijzer-taken-overdragen'],
  ['/over/', 'over'],
])('%s is the place %s', (address, id) => {
  expect(placeId(address)).toBe(id);
});
