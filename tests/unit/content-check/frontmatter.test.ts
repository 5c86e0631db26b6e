import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ambiguityIn, yamlMessage } from '../../../src/content-check/frontmatter.ts';

const ambiguity = (fields: string) => ambiguityIn(parseDocument(fields), fields);

describe('ambiguityIn', () => {
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
  ])('finds none in %j', (fields) => {
    expect(ambiguity(fields)).toBeUndefined();
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
    ['a: “Tip”', 3, /gekruld aanhalingsteken\. Voor de site hoort dat bij de tekst.*"rechte aanhalingstekens"/],
    ['a: ‘Tip’', 3, /gekruld aanhalingsteken/],
    ['a:\n  - „Tip”', 7, /gekruld aanhalingsteken/],
    ['a: [“20”]', 4, /gekruld aanhalingsteken/],
    ['<<: { a: 1 }', 0, /vreemde naam.*_template\.mdx/],
    ['? [a]\n: b', 2, /vreemde naam/],
  ])('finds one in %j', (fields, nearby, message) => {
    const found = ambiguity(fields);
    expect(found?.message).toMatch(message);
    expect(found?.message).toMatchSnapshot();
    expect(Math.abs((found?.offset ?? -99) - nearby)).toBeLessThan(10);
  });
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
  ['titel: Let op: de markt', /Kijk of het inspringen klopt/],
])('yamlMessage says why %j can’t be read', (line, cause) => {
  expect(yamlMessage('BAD_INDENT', line)).toMatch(cause);
  expect(yamlMessage('BAD_INDENT', line)).toMatchSnapshot();
});
