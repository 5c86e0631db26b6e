import { describe, expect, test } from 'vitest';
import { literal, literalWords } from '../../src/literal.ts';

const finds = (source: string, text: string) => new RegExp(`^${source}$`).test(text);

describe('literal', () => {
  test.each(['a.b', '(a|b)', '[a]{2}', 'a*b+c?', '^a$', 'a\\b'])('finds %s and nothing that it would mean', (text) => {
    expect(finds(literal(text), text)).toBe(true);
    expect(literal(text).replaceAll(/\\(.)/g, '$1')).toBe(text);
  });
});

describe('literalWords', () => {
  test('finds either apostrophe', () => {
    expect(['thema’s', "thema's"].map((text) => finds(literalWords('thema’s'), text))).toEqual([true, true]);
  });
});
