import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { href, navigation, paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';

describe('href', () => {
  test.each([
    ['/', '/tips/', '/tips/'],
    ['/', '/', '/'],
    ['/inspiratiewijzer/', '/tips/', '/inspiratiewijzer/tips/'],
    ['/inspiratiewijzer', '/tips/', '/inspiratiewijzer/tips/'],
    ['/inspiratiewijzer/', '/', '/inspiratiewijzer/'],
    ['/a/b/', '/over/#gids', '/a/b/over/#gids'],
  ])('below %s puts %s at %s', (base, address, expected) => {
    expect(href(address, base)).toBe(expected);
  });

  test('goes below the base of the site by itself', () => {
    expect(href('/tips/')).toBe(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/tips/`);
  });
});

describe('the address of an entry', () => {
  test.each([
    ['cases', 'apeldoorn', '/cases/apeldoorn/'],
    ['themas', 'ken-je-waarde', '/themas/ken-je-waarde/'],
    ['werkvormen', 'ijsbergmodel', '/werkvormen/ijsbergmodel/'],
    ['tips', 'bundel-de-krachten', '/tips/bundel-de-krachten/'],
    ['logicas', 'marktlogica', '/logicas/marktlogica/'],
    ['partijen', 'gemeente', '/partijen/gemeente/'],
    ['samenwerkingsvragen', 'taken-overdragen', '/wegwijzer/#taken-overdragen'],
    ['bronnen', 'wat-knelt', '/over/#wat-knelt'],
    ['paginas', 'inleiding', '/inleiding/'],
    ['paginas', 'living-lab', '/living-lab/'],
    ['paginas', 'constructor', '/constructor/'],
    ['paginas', 'welkom', '/'],
    ['paginas', 'over', '/over/'],
    ['paginas', 'privacy', '/over/privacy/'],
    ['paginas', 'toegankelijkheid', '/over/toegankelijkheid/'],
    ['paginas', 'tips', '/tips/'],
    ['paginas', 'wegwijzer', '/wegwijzer/'],
  ] as const)('%s/%s is %s', (collection, slug, address) => {
    expect(paths.entry(collection, slug)).toBe(address);
  });

  test.each(collectionNames)('in %s starts at the root and ends in / or a fragment', (collection) => {
    expect(paths.entry(collection, 'een-slug')).toMatch(/^\/(?:[a-z-]+\/)*(?:#een-slug)?$/);
  });

  test('differs for each collection', () => {
    const addresses = collectionNames.map((collection) => paths.entry(collection, 'een-slug'));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('fixed addresses and menus', () => {
  const items = [...navigation.main, ...navigation.footer];

  test('fixed addresses hold home, over and every list', () => {
    expect(paths.fixed).toEqual(
      expect.arrayContaining([
        paths.home,
        paths.over,
        paths.cases,
        paths.themas,
        paths.werkvormen,
        paths.tips,
        paths.logicas,
        paths.partijen,
        paths.wegwijzer,
      ]),
    );
    expect(new Set(paths.fixed).size).toBe(paths.fixed.length);
  });

  test.each(items)('the menu’s $name has a whole address', ({ path }) => {
    expect(path).toMatch(/^\/(?:[a-z-]+\/)+$/);
  });

  test('menus name each place once', () => {
    expect(new Set(items.map(({ path }) => path)).size).toBe(items.length);
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length);
  });

  test('every list and menu entry of running text is a required pagina', () => {
    const addresses = paths.required.map((slug) => paths.entry('paginas', slug));
    expect(addresses).toEqual(expect.arrayContaining([...paths.fixed, ...navigation.footer.map(({ path }) => path)]));
  });

  test('every pagina that code calls by name is required', () => {
    const sources = globSync('src/**/*.{ts,astro}').map((file) => readFileSync(file, 'utf8'));
    const called = sources.flatMap((source) => [...source.matchAll(/'paginas', '([a-z-]+)'/g)].flatMap(([, slug]) => slug ?? []));
    expect(called).toContain('welkom');
    expect(paths.required).toEqual(expect.arrayContaining(called));
  });

  test('each kind of content has its picture', () => {
    expect(paths.picture('tips')).toBe('/og/tips.png');
    expect(paths.picture('cases', 'dorp')).toBe('/og/cases/dorp.png');
  });
});
