import { expect, test } from 'vitest';
import { entryLink, kindNames } from '../../../src/components/entry-link.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { tipNamed, vraagNamed } from '../fixtures.ts';

test('entryLink takes from an entry what a list shows', () => {
  const tip = tipNamed('kijk-in-elkaars-keuken', { titel: 'Kijk in elkaars keuken' });
  expect(entryLink(tip)).toEqual({
    name: 'Kijk in elkaars keuken',
    path: '/tips/kijk-in-elkaars-keuken/',
    href: '/tips/kijk-in-elkaars-keuken/',
    kind: 'tips',
    summary: tip.data.samenvatting,
  });
});

test('entryLink of a vraag goes to its place on the wegwijzer', () => {
  expect(entryLink(vraagNamed('wie-doet-wat')).href).toBe('/wegwijzer/#wie-doet-wat');
});

test('each collection has a name of its own for one entry', () => {
  const names = collectionNames.map((collection) => kindNames[collection]);
  expect(new Set(names).size).toBe(collectionNames.length);
  expect(names.every((name) => /^[A-Z][a-z]+$/.test(name))).toBe(true);
});
