import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/content-check/facts-table.ts';

const root = mkdtempSync(join(tmpdir(), 'facts-'));
mkdirSync(join(root, 'content'));

function read(...rows: string[]) {
  writeFileSync(join(root, 'content', 'feiten.tsv'), ['id\tfeit\tbron\tadres\tkern', ...rows, ''].join('\n'));
  return readFacts(root);
}
const row = (id: string, cores = '183') => `${id}\tEr zijn 183 leden\t002 p6\t/cases/zeeland/#de-praktijk\t${cores}`;

describe('readFacts', () => {
  test('reads each row with its line and its cores', () => {
    expect(read(row('CASE-ZEE-01', '183 leden; toen|destijds'))).toEqual({
      facts: [
        {
          id: 'CASE-ZEE-01',
          text: 'Er zijn 183 leden',
          source: '002 p6',
          address: '/cases/zeeland/#de-praktijk',
          cores: ['183 leden', 'toen|destijds'],
          line: 2,
        },
      ],
      problems: [],
    });
  });

  test('finds nothing where there is no table', () => {
    expect(readFacts(join(root, 'content'))).toEqual({ facts: [], problems: [] });
  });

  test.each([
    ['too few columns', 'CASE-1\tEen feit\t002', /^moet vijf kolommen hebben.*Vul adres, kern in/],
    ['too many columns', `${row('CASE-1')}\tnog iets`, /^moet vijf kolommen hebben/],
    ['no core', row('CASE-1', ' '), /Vul kern in/],
    ['a core of marks alone', row('CASE-1', '183;;leden'), /^heeft een kern zonder woorden\. Zet tussen twee kernen één puntkomma/],
    ['an odd id', row('case 1'), /^heeft de id case 1\. Maak die als CASE-ZEE-13/],
    [
      'an address without a place',
      row('CASE-1').replace('#de-praktijk', ''),
      /^heeft het adres \/cases\/zeeland\/\. Schrijf een adres met een plek/,
    ],
  ])('refuses a row with %s', (_, fault, message) => {
    expect(read(fault).problems).toEqual([{ file: 'content/feiten.tsv', line: 2, message: expect.stringMatching(message) }]);
  });

  test('says once of a row without tabs that it lacks them, and not that its fact is gone', () => {
    expect(read(row('TIP-1').replaceAll('\t', '   '), row('TIP-2')).problems).toEqual([
      { file: 'content/feiten.tsv', line: 2, message: expect.stringMatching(/^moet vijf kolommen hebben/) },
    ]);
  });

  test.each(['id;feit;bron;adres;kern', row('TIP-1')])('says once of a table that begins with %j what it should begin with', (head) => {
    writeFileSync(join(root, 'content', 'feiten.tsv'), [head, row('TIP-2').replaceAll('\t', ';'), row('TIP-3')].join('\n'));
    expect(readFacts(root)).toEqual({
      facts: [],
      problems: [
        { file: 'content/feiten.tsv', line: 1, message: expect.stringMatching(/^moet beginnen met .*: id, feit, bron, adres, kern\./) },
      ],
    });
  });

  test('refuses an id that is there twice, and tells which is gone', () => {
    expect(read(row('TIP-1'), row('TIP-1')).problems).toEqual([
      { file: 'content/feiten.tsv', line: 3, message: expect.stringMatching(/^noemt feit TIP-1 nog een keer/) },
    ]);
    expect(read(row('TIP-1'), row('TIP-1b'), row('TIP-3'), row('Q-09'), row('Q-11')).problems.map(({ message }) => message)).toEqual([
      'noemt feit TIP-1b, maar TIP-1a staat er niet. Zet de regel van dat feit terug.',
      'noemt feit TIP-3, maar TIP-2 staat er niet. Zet de regel van dat feit terug.',
      'noemt feit Q-09, maar Q-08 staat er niet. Zet de regel van dat feit terug.',
      'noemt feit Q-11, maar Q-10 staat er niet. Zet de regel van dat feit terug.',
    ]);
  });
});
