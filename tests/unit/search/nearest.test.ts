import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headingId } from '../../../src/schemas/slug.ts';
import { likeness, nearest, wordsOfAddress } from '../../../src/search/nearest.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

describe('wordsOfAddress', () => {
  test.each([
    ['/werkvormen/ijsberg-model', '/', ['werkvormen', 'ijsberg model']],
    ['/gids/werkvormen/ijsberg/', '/gids/', ['werkvormen', 'ijsberg']],
    ['/Themas/Ken_je_Waarde.html', '/', ['themas', 'ken je waarde']],
    ['/tips/co%C3%B6peratie/index.html', '/', ['tips', 'cooperatie']],
    ['/%E0%A4%A/', '/', ['e0a4a']],
    ['/', '/', []],
    ['/elders/ijsberg/', '/gids/', ['elders', 'ijsberg']],
  ])('reads %s below %s', (path, base, words) => {
    expect(wordsOfAddress(path, base)).toEqual(words);
  });
});

describe('likeness', () => {
  test('goes from 0 to 1 and leaves spaces out', () => {
    expect(likeness('ijsberg model', 'ijsbergmodel')).toBe(1);
    expect(likeness('ijsberg', 'tafel')).toBeLessThan(0.3);
    expect(likeness('ijsberg', '')).toBe(0);
    expect(likeness('cirkelmetohde', 'cirkelmethode')).toBeGreaterThan(0.9);
  });
});

describe('nearest', () => {
  const pages = [
    { name: 'IJsbergmodel', href: '/gids/werkvormen/ijsbergmodel/' },
    { name: 'Cirkelmethode', href: '/gids/werkvormen/cirkelmethode/' },
    { name: 'Werkvormen', href: '/gids/werkvormen/' },
    { name: 'Zorgcoöperatie in Zeeland', href: '/gids/cases/zeeland/' },
    { name: 'Hoe kunnen we taken overnemen?', href: '/gids/wegwijzer/#taken-overnemen' },
  ];
  const first = (...parts: string[]) => nearest(parts, pages)[0]?.name;

  test.each([
    [['werkvormen', 'ijsberg model'], 'IJsbergmodel'],
    [['werkvorm', 'cirkelmetode'], 'Cirkelmethode'],
    [['werkvorm'], 'Werkvormen'],
    [['cirkelmethode', 'ijsbergmodel'], 'IJsbergmodel'],
    [['case', 'zeeland'], 'Zorgcoöperatie in Zeeland'],
    [['blog', 'zorgcooperatie'], 'Zorgcoöperatie in Zeeland'],
    [['wegwijzer', 'taken overnemen'], 'Hoe kunnen we taken overnemen?'],
    [['ijsbergmodel', 'stap 9'], 'IJsbergmodel'],
    [['werkvormen', 'ijsbergmodel', 'stap', '2'], 'IJsbergmodel'],
    [['werkvormen', 'ijsbegrmodel'], 'IJsbergmodel'],
  ])('of %j is %s', (parts, name) => {
    expect(first(...parts)).toBe(name);
  });

  test('is nothing for words that look like none, or for no words at all', () => {
    expect(nearest(['wp admin'], pages)).toEqual([]);
    expect(nearest([], pages)).toEqual([]);
  });

  test('of the pages of the fixture’s guide, for addresses with errors in them', async () => {
    const records: SearchRecord[] = JSON.parse(readFileSync('tests/fixture-site/texts/data/search-records.json', 'utf8'));
    const known = records.map(({ title, address }) => ({ name: title, href: address }));
    const told = records.flatMap(({ title, address }) => {
      const words = headingId(title);
      return [address.replace(/(.)(.)(?=[^/]{2}\/?$)/, '$2$1'), `/oud/${words.slice(0, 9)}/`, `/${words.split('-').at(-1)}.html`].map(
        (wrong) =>
          `${wrong}: ${nearest(wordsOfAddress(wrong, '/'), known, 99)
            .map(({ href }) => href)
            .join(' ')}`,
      );
    });
    await expect(`${[...new Set(told)].join('\n')}\n`).toMatchFileSnapshot('texts/nearest.txt');
  });

  test('is no more than asked', () => {
    expect(nearest(['werkvormen'], pages, 1)).toHaveLength(1);
  });
});
