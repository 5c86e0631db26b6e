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
    'a: |\n  - een\n  - twee',
    'a: een\n  twee - drie',
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
    ['b: 1\n<!-- a: 1 -->', 5, /iets wat geen veld is\. Is dit uitleg\? Zet er een # en een spatie voor/],
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
        "4 heeft hier velden die niet te lezen zijn. Er mist een aanhalingsteken. Zet de hele tekst op één regel, tussen "aanhalingstekens", ook aan het eind.",
        "5 begint met een gekruld aanhalingsteken. Voor de site hoort dat bij de tekst. Zet de hele tekst tussen "rechte aanhalingstekens".",
        "6 gebruikt een tab om in te springen. Gebruik spaties.",
        "7 heeft hier velden die niet te lezen zijn. In de tekst staat een dubbele punt. Zet de hele tekst tussen "aanhalingstekens".",
        "8 heeft hier velden die niet te lezen zijn. Binnen "aanhalingstekens" staan er nog meer. Gebruik daar ‘enkele’.",
      ]
    `);
});

test('tells of two faults on a line the one that comes first', () => {
  expect(faults('a: 1\na: "een "twee" drie"').map(({ message }) => message)).toEqual([expect.stringMatching(/het veld a twee keer/)]);
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

test.each<[what: string, fields: string[], line: number, mend: RegExp]>([
  [
    'too far from the edge, below bare text',
    ['a:', '  - een', '   - twee', 'b: 1'],
    3,
    /hoort hier bij de tekst erboven.*evenveel spaties/,
  ],
  ['too far, with an empty line above it', ['a:', '  - een', '', '   - twee', '  - drie'], 4, /hoort hier bij de tekst erboven/],
  ['below a field with a text', ['a: een', '  - twee'], 2, /hoort hier bij de tekst erboven/],
  [
    'too far, below a text in quotation marks',
    ['a:', '  - "een"', '   - "twee"'],
    3,
    /evenveel spaties voor deze regel als voor de andere punten/,
  ],
  ['too near', ['a:', '  - een', ' - twee', 'b: 1'], 3, /evenveel spaties voor deze regel als voor de andere punten/],
  ['farther than those below it', ['a:', '   - een', '  - twee'], 3, /evenveel spaties voor deze regel als voor de andere punten/],
  ['with the dash of Word', ['a:', '  - een', '  – twee'], 3, /gewoon streepje/],
  ['with the dash of Word, as all of them', ['a:', '  – een', '  – twee'], 2, /gewoon streepje/],
  ['with a dot, as all of them', ['a:', '  • een', '  • twee'], 2, /gewoon streepje/],
  ['without a space, above one with a space', ['a:', '  -een', '  - twee'], 2, /gewoon streepje en een spatie/],
  ['with asterisks', ['a:', '  * een', '  * twee'], 2, /gewoon streepje/],
  ['of which a field is too near', ['a:', '  - b: x', '   c: 1'], 3, /evenveel spaties voor deze regel als voor de velden/],
  [
    'of which a field is too far, below bare text',
    ['a:', '  - b: x', '     c: 1', '  - b: y'],
    3,
    /evenveel spaties voor deze regel als voor de velden/,
  ],
  [
    'that goes on in another line with a colon',
    ['a: Loop mee', '  Let op: neem een jas mee', 'b: 1'],
    1,
    /zet tekst met een dubbele punt, .* tussen aan/,
  ],
  ['of which the name lacks its colon', ['a:', '  - id dorpshuis', '    naam: x'], 2, /naam van een veld\?/],
])('an item of a list %s is told once, at its own line', (_, fields, line, mend) => {
  const text = fields.join('\n');
  expect(faults(text).map(({ offset, message }) => [text.slice(0, offset).split('\n').length, message])).toEqual([
    [line, expect.stringMatching(mend)],
  ]);
});

test('a list item that lost its dash is told once, not for each of its fields', () => {
  const fields = ['a:', '  - b: 1', '    c: 2', '    b: 3', '    c: 4', 'a: 5'];
  const text = fields.join('\n');
  expect(faults(text).map(({ offset, message }) => [text.slice(0, offset).split('\n').length, message])).toEqual([
    [4, expect.stringMatching(/twee keer\. Is dit een nieuw punt van de lijst\? Zet er een streepje voor/)],
    [6, 'noemt het veld a twee keer. Voeg de twee samen of haal er één weg.'],
  ]);
});

test('a backslash between quotation marks is told as such', () => {
  expect(faults('a: "C:\\inkoop"').map(({ message }) => message)).toEqual([expect.stringMatching(/^heeft een \\ tussen "aan/)]);
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
  ['titel: "Samen" doen', /Achter het laatste aanhalingsteken staat nog iets/],
  ['titel: "Samen",', /Achter het laatste aanhalingsteken staat nog iets/],
  ['titel: [Samen] doen', /beginnen met \[\. Zet de hele tekst/],
  ['titel: {Samen} doen', /beginnen met \{\. Zet de hele tekst/],
  ['titel: & samen', /beginnen met &\. Zet de hele tekst/],
  ['hoeveelheid: { aantal: 1, per: groep', /Er mist een \}/],
  ['themas:- samen', /Is het een lijst\? Zet elk punt op een eigen regel/],
  ['Mag weg. De plaats in de lijst.', /Zet er een # en een spatie voor/],
  ['{/* volgorde: 3 */}', /Zet er een # en een spatie voor/],
  ['// uitleg', /Zet er een # en een spatie voor/],
  ['titel: - Samen', /Is het een lijst\? Zet elk punt op een eigen regel.*Is het een tekst\?/],
  ['  – samen', /gewoon streepje en een spatie/],
  ['  * samen', /gewoon streepje en een spatie/],
  ['  • samen', /gewoon streepje en een spatie/],
  ['   - samen eten', /evenveel spaties voor deze regel als voor de andere punten/],
  ['titel "Samen"', /Zet een dubbele punt en een spatie achter de naam/],
  ['opbrengst', /naam van een veld\? Zet er een dubbele punt achter/],
  ['soort living lab', /naam van een veld\? Zet er een dubbele punt achter/],
  ['    samen met de buurt', /Hoort het bij de tekst erboven\?/],
  ['wie: @jan', /beginnen met @\. Zet de hele tekst tussen "aan/],
  ['  - % van de leden', /beginnen met %\. Zet de hele tekst/],
  [' - nummer: 2', /evenveel spaties voor deze regel/],
])('yamlMessage says why %j can’t be read', (line, cause) => {
  expect(yamlMessage('BAD_INDENT', line)).toMatch(cause);
  expect(yamlMessage('BAD_INDENT', line)).toMatchSnapshot();
});
