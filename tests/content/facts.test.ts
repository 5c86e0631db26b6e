import { describe, expect, test } from 'vitest';
import { checkChanged, rename, swap, remove, type Change } from './changed-content.ts';

/** What the check says of the real content in which something was done to one file. */
const checkAfter = (file: string, change: Change): string[] =>
  checkChanged(file, change, { withFacts: true }).problems.map(({ file: where, line, message }) => `${where}:${line ?? ''} ${message}`);

const zeeland = 'content/cases/zeeland.mdx';
const apeldoorn = 'content/cases/apeldoorn.mdx';

describe('a fact that gets lost', () => {
  test.each<[what: string, file: string, change: Change, ids: string[]]>([
    ['a number', zeeland, swap('183', '138'), ['CASE-ZEE-13']],
    ['a number in words', apeldoorn, swap('ruim twee jaar', 'ruim drie jaar'), ['CASE-APE-09']],
    ['a name in a field', apeldoorn, swap('naam: Verian', 'naam: Vérin'), ['CASE-APE-01', 'CASE-APE-33', 'CASE-APE-07']],
    ['a name in the text', 'content/paginas/over.mdx', swap('Rinske Bijl', 'Rinske Bij'), ['COL-09']],
    ['a partij', apeldoorn, swap('partij: aanbieder', 'partij: bewonersinitiatief'), ['CASE-APE-33']],
    ['who asked', apeldoorn, swap('      - verian\n', '      - gemeente-apeldoorn\n'), ['CASE-APE-07']],
    [
      'a duration',
      'content/werkvormen/beeldenstorm.mdx',
      swap('30 minuten.\n    minuten: 30', '40 minuten.\n    minuten: 40'),
      ['WERK-BEE-RAND-2'],
    ],
    ['what was said', 'content/themas/boven-en-onderstroom.mdx', swap('aan onze toko', 'aan onze zaak'), ['THEMA-BOV-11', 'Q-08']],
    ['the werkvorm of a meeting', zeeland, swap('      - beeldenstorm\n', '      - begrippen-verkennen\n'), ['CASE-ZEE-49', 'REL-04']],
    ['an address', 'content/bronnen/publieke-waarden.mdx', swap('https://publiekewaarden.nl/', 'https://waarden.example/'), ['LINK-02']],
  ])('is told with its id and the mend: %s', (_, file, change, ids) => {
    const said = checkAfter(file, change);
    expect(said.map((each) => /uit feit ([\w-]+):/.exec(each)?.[1] ?? each).sort()).toEqual([...ids].sort());
    for (const each of said)
      expect(each).toMatch(
        /^content\/\w+\/[\w-]+\.mdx:\d+ .*Zet .* terug, of pas de kern of het adres aan in content\/feiten\.tsv, regel \d+\.$/,
      );
  });

  test('is missed where it was moved to another section', () => {
    const sentence = ' Toen waren er 183 leden.';
    const said = checkAfter(zeeland, (path) => {
      swap(sentence, '')(path);
      swap('Er was ook een strategisch overleg,', `${sentence.trim()} Er was ook een strategisch overleg,`)(path);
    });
    expect(said).toEqual([
      expect.stringMatching(
        /^content\/cases\/zeeland\.mdx:\d+ mist “183 leden” uit feit CASE-ZEE-13: .* \(002 p6\)\. Dat hoort op \/cases\/zeeland\/#het-bewonersinitiatief/,
      ),
    ]);
  });

  test('is told once for its place, where that is gone', () => {
    expect(checkAfter(apeldoorn, swap('### De zorgorganisatie', '### De aanbieder'))).toEqual([
      expect.stringMatching(
        /^content\/feiten\.tsv:104 zegt dat CASE-APE-28, .*CASE-APE-32 op \/cases\/apeldoorn\/#de-zorgorganisatie staat, maar die plek is er niet\. Zet de kop/,
      ),
    ]);
  });

  test.each<[what: string, change: Change]>([
    ['fields that can’t be read', swap('poster: ijsberg', 'poster: "ijsberg')],
    ['no title', swap(/^titel: .*\n/m, '')],
    ['another name', (path) => rename('IJsbergmodel.mdx')(path)],
  ])('is not missed where a file tells it by the title of another, which has %s', (_, change) => {
    const said = checkAfter('content/werkvormen/ijsbergmodel.mdx', change);
    expect(said.filter((each) => each.includes('uit feit'))).toEqual([]);
    expect(said).toContainEqual(expect.stringMatching(/^content\/werkvormen\/ijsbergmodel\.mdx|IJsbergmodel\.mdx/));
  });

  test('does not hide another fault, nor come on top of it', () => {
    const said = checkAfter(zeeland, (path) => {
      swap('183', '138')(path);
      swap('volgorde: 1', 'volgorde: eerste')(path);
    });
    expect(said).toEqual([expect.stringContaining('is “eerste”, maar moet een getal zijn')]);
  });
});

test('no fact is told in other words', () => {
  const rewritten = checkAfter(zeeland, (path) => {
    swap('De leden betaalden om lid te zijn. Toen waren er 183 leden.', 'Betalende leden waren er toen genoeg: 183 leden.')(path);
    swap('een kleine klussendienst, met gemiddeld twee vragen in de week', 'een kleine klussendienst: gemiddeld 2 vragen in de week')(path);
  });
  expect(rewritten).toEqual([]);
});

test('an entry that goes takes its facts along', () => {
  const said = checkAfter('content/tips/kijk-in-elkaars-keuken.mdx', remove);
  expect(said.filter((each) => each.startsWith('content/feiten.tsv'))).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
});
