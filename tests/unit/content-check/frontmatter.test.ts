import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { faultsIn, yamlMessage } from '../../../src/content-check/frontmatter.ts';

const faults = (fields: string) => faultsIn(parseDocument(fields), fields);

describe('faultsIn', () => {
  test.each([
    'a: hoi',
    'a: "2022-01-01"',
    "a: '!hoi'",
    'a: 1.5',
    'a: [1, 2]',
    'a: no',
    'a: |\n  2022-01-01',
    'a: 2022-2023',
    '12: hoi',
    '# uitleg\na: hoi\n  # meer uitleg\nb: 1',
    'a: "Tip #3"',
    'a: tip#3',
    'a: |\n  # geen uitleg\n  tip # 3',
    'a: "“Let op”, zei ze"',
    'a: Zij zei “ja”',
    'a: Zij zei "ja"',
  ])('finds none in %j', (fields) => {
    expect(faults(fields)).toEqual([]);
  });

  test.each([
    ['a: 2022-01-01', 3, /zonder aanhalingstekens.*"2022-01-01"/],
    ['a: 2022-1-1 10:00:00', 3, /zonder aanhalingstekens/],
    ['a: 0b11', 3, /zonder aanhalingstekens/],
    ['b: 1\na: *hoi', 8, /\* tussen aanhalingstekens/],
    ['a: !hoi b', 3, /begint met een & of een !.*Zet de tekst tussen aanhalingstekens/],
    ['a: !!binary aGk=', 3, /begint met een & of een !/],
    ['a: &hoi b', 3, /begint met een & of een !/],
    ['a: Tip #3 over geld', 7, /# midden op een regel.*valt weg: “#3 over geld”.*"rechte aanhalingstekens"/],
    ['a: "Tip" # 3', 9, /valt weg: “# 3”/],
    ['b: 1\na:\n  - regio #2', 18, /valt weg: “#2”/],
    ['a: # hoi\n  - b', 3, /valt weg: “# hoi”/],
    ['a: [1, 2] # hoi', 10, /valt weg/],
    ['b: 1\na: Tip over geld"', 8, /één aanhalingsteken/],
    ['a:\n  - "een"\n  -"twee"', 14, /spatie na het streepje/],
    ['a: “Tip”', 3, /gekruld aanhalingsteken\. Voor de site hoort dat bij de tekst.*"rechte aanhalingstekens"/],
    ['a: ‘Tip’', 3, /gekruld aanhalingsteken/],
    ['a:\n  - „Tip”', 7, /gekruld aanhalingsteken/],
    ['a: [“20”]', 4, /gekruld aanhalingsteken/],
    ['<<: { a: 1 }', 0, /vreemde naam.*_template\.mdx/],
    ['? [a]\n: b', 2, /vreemde naam/],
  ])('finds one in %j', (fields, nearby, message) => {
    const [found] = faults(fields);
    expect(found?.message).toMatch(message);
    expect(found?.message).toMatchSnapshot();
    expect(Math.abs((found?.offset ?? -99) - nearby)).toBeLessThan(10);
  });
});

test('tells of each line what is wrong with it, and leaves out what may come of another fault', () => {
  const fields = ['a "hoi"', 'b: 1', 'c:"hoi"', 'd: "hoi”', 'e: “f: hoi”', '\tf: 1', 'g: ho: i', 'h: "een "twee" drie"'];
  expect(faults(fields.join('\n')).map(({ offset, message }) => `${fields.join('\n').slice(0, offset).split('\n').length} ${message}`))
    .toMatchInlineSnapshot(`
      [
        "1 heeft hier velden die niet te lezen zijn. Zet een dubbele punt en een spatie achter de naam van het veld.",
        "3 heeft hier velden die niet te lezen zijn. Zet een spatie na de dubbele punt.",
        "4 heeft hier velden die niet te lezen zijn. Er mist een aanhalingsteken. Zet de hele tekst tussen "aanhalingstekens", ook aan het eind.",
        "5 begint met een gekruld aanhalingsteken. Voor de site hoort dat bij de tekst. Zet de hele tekst tussen "rechte aanhalingstekens".",
        "6 gebruikt een tab om in te springen. Gebruik spaties.",
        "7 heeft hier velden die niet te lezen zijn. In de tekst staat een dubbele punt. Zet de hele tekst tussen "aanhalingstekens".",
        "8 heeft hier velden die niet te lezen zijn. Binnen "aanhalingstekens" staan er nog meer. Gebruik daar ‘enkele’.",
      ]
    `);
});

test('tells of two faults on a line the one that comes first', () => {
  expect(faults('a: 1\na: "een "twee" drie"').map(({ message }) => message)).toEqual([expect.stringMatching(/hetzelfde veld twee keer/)]);
});

test.each<[what: string, fields: string[], line: number, cause: RegExp]>([
  ['a quotation mark before a field with some', ['a: "Tip', 'b: "hoi"'], 1, /mist een aanhalingsteken/],
  ['a quotation mark before fields without any', ['b: 1', 'a: "Tip', 'c: 1', 'd: hoi'], 2, /mist een aanhalingsteken/],
  ['a quotation mark in a list, and nothing below', ['a:', '  - "een"', '  - "twee', ''], 3, /mist een aanhalingsteken/],
  ['an apostrophe', ["a: 'Tip", 'b: 1', 'c: 2'], 1, /mist een aanhalingsteken/],
  ['a bracket', ['a: 1', 'b:', '  - c: [1, 2', '    d: "hoi"', 'e: 2'], 3, /mist een \]/],
])('%s that nothing closes is told at its own line', (_, fields, line, cause) => {
  const text = fields.join('\n');
  const [found] = faults(text);
  expect(found?.message).toMatch(cause);
  expect(text.slice(0, found?.offset).split('\n')).toHaveLength(line);
});

test.each<[what: string, fields: string[], line: number]>([
  ['a field', ['a: "x"', '# Mag weg.', '', '# Of niet.', ' b:', '   - c: 1', 'd: 1'], 5],
  ['a field of a list item', ['a:', '  - b: 1', '    # Mag weg.', '     c: [1]', '    d: 2'], 4],
  ['a field without comments above it', ['a: "x"', ' b: 1'], 2],
])('%s that keeps the space of the comment it was is told at its own line, below the comments above it', (_, fields, line) => {
  const text = fields.join('\n');
  const [found] = faults(text);
  expect(found?.message).toMatch(/evenveel spaties voor deze regel/);
  expect(text.slice(0, found?.offset).split('\n')).toHaveLength(line);
});

test.each(['titel: “Let op: geld”', '  - “Let op: geld”', 'paginas: [“4, 5', '- titel: ‘Let: op’'])(
  'yamlMessage sees the curly marks in %j',
  (line) => {
    expect(yamlMessage('BLOCK_AS_IMPLICIT_KEY', line)).toMatch(/gekruld aanhalingsteken/);
    expect(yamlMessage('BLOCK_AS_IMPLICIT_KEY', line.replace(/[“‘]/, ''))).toMatch(/velden die niet te lezen zijn/);
  },
);

test.each<[line: string, cause: RegExp]>([
  ['titel: "Samen', /Er mist een aanhalingsteken/],
  ['  - "Samen \\"eten\\"', /Er mist een aanhalingsteken/],
  ['titel: "Zeg "ja" tegen elkaar"', /Gebruik daar ‘enkele’/],
  ["  - tekst: 'Dat was 's avonds'", /Een apostrof sluit hier de tekst af/],
  ['titel:"Samen"', /Zet een spatie na de dubbele punt/],
  ['titel:\u00A0"Samen"', /Er staat een vaste spatie/],
  ['\u00A0\u00A0naam: "Samen"', /Er staat een vaste spatie/],
  ["titel: Let op: Jan's markt", /In de tekst staat een dubbele punt/],
  ['titel: "Samen" doen', /evenveel spaties voor deze regel/],
  ['titel "Samen"', /Zet een dubbele punt en een spatie achter de naam/],
  ['opbrengst', /naam van een veld\? Zet er een dubbele punt achter/],
  ['soort living lab', /naam van een veld\? Zet er een dubbele punt achter/],
  ['    samen met de buurt', /Hoort het bij de tekst erboven\?/],
  ['  - id dorpshuis', /naam van een veld\?/],
  ['wie: @jan', /beginnen met @\. Zet de hele tekst tussen "aan/],
  ['  - % van de leden', /beginnen met %\. Zet de hele tekst/],
  [' - nummer: 2', /evenveel spaties voor deze regel/],
])('yamlMessage says why %j can’t be read', (line, cause) => {
  expect(yamlMessage('BAD_INDENT', line)).toMatch(cause);
  expect(yamlMessage('BAD_INDENT', line)).toMatchSnapshot();
});
