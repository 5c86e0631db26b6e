import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/catalog/catalog.ts';
import {
  casesOfVraag,
  gebruikOfWerkvorm,
  neighbours,
  readingOf,
  routesOfVraag,
  sourcesOf,
  themasOfLogica,
  tipsOfPartij,
  tipsOfReeks,
  vragenTo,
} from '../../src/catalog/relations.ts';
import { navigation, paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { reeksen } from '../../src/schemas/tip.ts';
import { duur, minimaleDuur } from '../../src/schemas/werkvorm.ts';
import { root } from './changed-content.ts';
import { catalog, sourceFiles } from './real-content.ts';

const entries = collectionNames.flatMap((name) => catalog[name].map((entry) => ({ name: `${name}/${entry.id}`, entry })));
const duplicates = <Value>(values: Value[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** The minimum times of the guide's own werkvormen, in minutes, as its pages 10 to 20 give them. */
const minimumInGuide = [
  ['ijsbergmodel', 45],
  ['cirkelmethode', 30],
  ['waarderingsdriehoek', 45],
  ['beeldenstorm', 30],
  ['begrippen-verkennen', 30],
] as const;

/** Our own pages: their facts come from this site itself. */
const ownPages = ['paginas/toegankelijkheid', 'paginas/privacy', 'paginas/zoeken'];

describe.each(collectionNames)('the collection %s', (name) => {
  test('has entries', () => {
    expect(catalog[name].length).toBeGreaterThan(0);
  });

  test('gives each entry a place of its own', () => {
    expect(duplicates(catalog[name].map(({ data }) => data.volgorde))).toEqual([]);
  });

  test('gives each entry a title and a samenvatting of its own', () => {
    expect(duplicates(catalog[name].map(({ data }) => data.titel.toLowerCase()))).toEqual([]);
    expect(duplicates(catalog[name].map(({ data }) => data.samenvatting))).toEqual([]);
  });
});

const named = (all: typeof entries) => all.map(({ name }) => name);

describe('each entry', () => {
  test('has a samenvatting of 40 to 220 characters, in whole sentences', () => {
    expect(named(entries.filter(({ entry }) => !/^[^]{39,219}[.?!]$/.test(entry.data.samenvatting)))).toEqual([]);
  });

  test('names its sources, which the site uses, and reading once', () => {
    const sourced = entries.filter(({ name, entry }) => entry.collection !== 'bronnen' && !ownPages.includes(name));
    expect(named(sourced.filter(({ entry }) => sourcesOf(catalog, entry).length === 0))).toEqual([]);
    expect(named(entries.filter(({ entry }) => sourcesOf(catalog, entry).some(({ bron }) => bron.data.rol === 'verder lezen')))).toEqual(
      [],
    );
    expect(named(entries.filter(({ entry }) => duplicates(readingOf(catalog, entry)).length > 0))).toEqual([]);
  });

  test('has a text, and neither e-mail addresses nor telephone numbers', () => {
    const address = /[\w.+-]+@[\w-]+\.\w+/;
    const telephone = /(?:\+|\b00)\d{2}[\s\d()-]{8,}|\b0[\s()-]*[1-9](?:[\s-]*\d){8}\b/;
    expect(sourceFiles.filter(({ body }) => body.trim() === '').map(({ file }) => file)).toEqual([]);
    const told = sourceFiles.flatMap(({ file }) => {
      const whole = readFileSync(join(root, file), 'utf8');
      return [address, telephone].flatMap((pattern) => pattern.exec(whole)?.map((found) => `${file}: ${found}`) ?? []);
    });
    expect(told).toEqual([]);
  });
});

describe('themas and werkvormen', () => {
  test.each(catalog.themas)('the thema $id has its werkvorm', ({ data }) => {
    expect(find(catalog, 'werkvormen', data.werkvorm).id).toBe(data.werkvorm);
  });

  test.each(minimumInGuide)('%s takes at least %i minutes, belongs to a thema and was used', (slug, minutes) => {
    const { data } = find(catalog, 'werkvormen', slug);
    expect(minimaleDuur(data)).toBe(minutes);
    expect(duur(data)).toBeGreaterThanOrEqual(minutes);
    expect(catalog.themas.filter((thema) => thema.data.werkvorm === slug)).toHaveLength(1);
    expect(gebruikOfWerkvorm(catalog, slug).length).toBeGreaterThan(0);
  });

  test.each(catalog.werkvormen)('every vraag of $id is used in a stap or belongs to a groep', ({ data }) => {
    const used = new Set(data.stappen.flatMap(({ vragen }) => vragen));
    const groepen = new Set(data.groepen.map(({ id }) => id));
    expect(data.vragen.filter(({ id, groep }) => !used.has(id) && !groepen.has(groep))).toEqual([]);
  });

  test.each(catalog.werkvormen)('every groep of $id has a vraag', ({ data }) => {
    const used = new Set(data.vragen.map(({ groep }) => groep));
    expect(data.groepen.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test.each(catalog.werkvormen)('the vragen of $id count on from vraag-1', ({ data }) => {
    expect(data.vragen.map(({ id }) => id)).toEqual(data.vragen.map((_, at) => `vraag-${at + 1}`));
  });

  test('each werkvorm has a drawing of its own', () => {
    expect(duplicates(catalog.werkvormen.map(({ data }) => data.poster))).toEqual([]);
  });

  test('the same materiaal has the same name and soort everywhere', () => {
    const soorten = new Map<string, Set<string>>();
    for (const { naam, soort } of catalog.werkvormen.flatMap(({ data }) => data.materialen)) {
      const key = naam.toLowerCase();
      soorten.set(key, new Set([...(soorten.get(key) ?? []), soort]));
    }
    expect([...soorten].filter(([, each]) => each.size > 1)).toEqual([]);
  });
});

describe('what people said', () => {
  const said = [
    ...catalog.cases.flatMap(({ id, data }) => data.ervaringen.map(({ citaat, weergave }) => ({ id, citaat, weergave }))),
    ...catalog.themas.flatMap(({ id, data }) => data.uitspraken.map(({ citaat, weergave }) => ({ id, citaat, weergave }))),
  ].flatMap(({ citaat, ...each }) => (citaat === undefined ? [] : [{ ...each, citaat }]));

  test('is quoted somewhere', () => {
    expect(said.length).toBeGreaterThan(0);
  });

  test.each(said)('is quoted in at most eight words, without marks of its own: $id, “$citaat”', ({ citaat }) => {
    expect(citaat.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(citaat).not.toMatch(/^["“”‘’']|["“”‘’'.]$/);
  });
});

describe('tips, logicas, partijen and vragen', () => {
  test.each(reeksen)('the reeks %s has tips', (reeks) => {
    expect(tipsOfReeks(catalog, reeks).length).toBeGreaterThan(0);
  });

  test.each(catalog.partijen)('the partij $id has a tip, and a letter that no other has', ({ id, data }) => {
    expect(tipsOfPartij(catalog, id).length).toBeGreaterThan(0);
    expect(catalog.partijen.filter(({ data: { letter } }) => letter === data.letter)).toHaveLength(1);
  });

  test.each(catalog.logicas)('the logica $id plays in a thema or answers a vraag', ({ id }) => {
    expect([...themasOfLogica(catalog, id), ...vragenTo(catalog, 'logicas', id)].length).toBeGreaterThan(0);
  });

  test.each(catalog.samenwerkingsvragen)('the vraag $id is asked by a partij or in a case, and leads to different places', (vraag) => {
    expect(vraag.data.partijen.length + casesOfVraag(catalog, vraag.id).length).toBeGreaterThan(0);
    expect(vraag.data.titel).toMatch(/\?$/);
    expect(duplicates(routesOfVraag(catalog, vraag).map(({ entry }) => entry))).toEqual([]);
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

  test('neighbours join each collection from its first entry to its last', () => {
    for (const name of collectionNames) {
      const nexts = catalog[name].flatMap(({ id }) => neighbours(catalog, name, id).next?.id ?? []);
      expect(nexts).toEqual(catalog[name].slice(1).map(({ id }) => id));
    }
  });
});
