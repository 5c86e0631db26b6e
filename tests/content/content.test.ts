import { describe, expect, test } from 'vitest';
import { routesOfVraag, tipsOfPartij, tipsOfReeks } from '../../src/catalog/relations.ts';
import { situatiesOfAanleiding, situatiesOfPartij } from '../../src/catalog/situaties.ts';
import { navigation, paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { aanleidingen } from '../../src/schemas/situatie.ts';
import { reeksen } from '../../src/schemas/tip.ts';
import { catalog } from './real-content.ts';

const entries = collectionNames.flatMap((name) => catalog[name].map((entry) => ({ name: `${name}/${entry.id}`, entry })));
const duplicates = <Value>(values: Value[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe.each(collectionNames)('the collection %s', (name) => {
  test('has entries', () => {
    expect(catalog[name].length).toBeGreaterThan(0);
  });
});

describe('tips, logicas, partijen and vragen', () => {
  test.each(reeksen)('the reeks %s has tips', (reeks) => {
    expect(tipsOfReeks(catalog, reeks).length).toBeGreaterThan(0);
  });

  test.each(catalog.partijen)('the partij $id has a tip', ({ id }) => {
    expect(tipsOfPartij(catalog, id).length).toBeGreaterThan(0);
  });

  test.each(catalog.samenwerkingsvragen)('the vraag $id leads to different places', (vraag) => {
    expect(duplicates(routesOfVraag(catalog, vraag).map(({ entry }) => entry))).toEqual([]);
  });
});

describe('the situaties', () => {
  test.each(aanleidingen)('are told for the aanleiding %s, which no situatie has as its name', (aanleiding) => {
    expect(situatiesOfAanleiding(catalog, aanleiding).length).toBeGreaterThan(0);
    expect(catalog.situaties.map(({ id }) => id)).not.toContain(aanleiding);
  });

  test('are told for each partij', () => {
    expect(catalog.partijen.filter(({ id }) => situatiesOfPartij(catalog, id).length === 0)).toEqual([]);
  });
});

describe('addresses', () => {
  const addresses = entries.map(({ entry }) => paths.entry(entry.collection, entry.id));

  test('no two entries share one', () => {
    expect(duplicates(addresses)).toEqual([]);
  });

  test.each(paths.fixed)('%s has a pagina that introduces it', (address) => {
    expect(catalog.paginas.map(({ id }) => paths.entry('paginas', id))).toContain(address);
  });

  test.each(navigation.footer)('the menu’s $name has its pagina, or a page of its own', ({ path }) => {
    expect([...addresses, paths.afdrukken]).toContain(path);
  });
});
