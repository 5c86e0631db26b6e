import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { ambiguityIn } from '../../../src/content-check/frontmatter.ts';

const ambiguity = (fields: string) => ambiguityIn(parseDocument(fields));

describe('ambiguityIn', () => {
  test.each(['a: hoi', 'a: "2022-01-01"', "a: '!hoi'", 'a: 1.5', 'a: [1, 2]', 'a: no', 'a: |\n  2022-01-01', 'a: 2022-2023', '12: hoi'])(
    'finds none in %j',
    (fields) => {
      expect(ambiguity(fields)).toBeUndefined();
    },
  );

  test.each([
    ['a: 2022-01-01', 3, /zonder aanhalingstekens.*"2022-01-01"/],
    ['a: 2022-1-1 10:00:00', 3, /zonder aanhalingstekens/],
    ['a: 0b11', 3, /zonder aanhalingstekens/],
    ['b: 1\na: *hoi', 8, /\* tussen aanhalingstekens/],
    ['a: !hoi b', 3, /begint met een & of een !.*Zet de tekst tussen aanhalingstekens/],
    ['a: !!binary aGk=', 3, /begint met een & of een !/],
    ['a: &hoi b', 3, /begint met een & of een !/],
    ['<<: { a: 1 }', 0, /vreemde naam.*_template\.mdx/],
    ['? [a]\n: b', 2, /vreemde naam/],
  ])('finds one in %j', (fields, nearby, message) => {
    const found = ambiguity(fields);
    expect(found?.message).toMatch(message);
    expect(Math.abs((found?.offset ?? -99) - nearby)).toBeLessThan(10);
  });
});
