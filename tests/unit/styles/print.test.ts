import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(`src/styles/${name}`, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const css = read('print.css');

/** What stands before each `{`, with what it stands in, from the outside in. */
function preludes(text: string): string[][] {
  const found: string[][] = [];
  const open: string[] = [];
  for (const [, before = '', sign] of text.matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{') {
      open.push(before.trim());
      found.push([...open]);
    } else if (sign === '}') open.pop();
  }
  return found;
}

const isRule = (prelude = '') => !prelude.startsWith('@');

/** Words of Tailwind for layout and type: what stands where, and how large. */
const utility =
  /^(?:-?[mp][trblxy]?-|(?:w|h|max|min|text|font|leading|tracking|gap|col|row|grid|flex|items|justify|self|order|space|border|bg|top|left)-|(?:grid|flex|block|inline|hidden|contents|aside|main|section)$|(?:sm|md|lg)\\?:)/;

describe('print.css', () => {
  test('has rules', () => {
    expect(preludes(css).filter((path) => isRule(path.at(-1))).length).toBeGreaterThan(20);
  });

  test('has no rule within a rule, which older browsers and WebKit leave out on paper', () => {
    expect(preludes(css).filter((path) => path.filter(isRule).length > 1)).toEqual([]);
  });

  test('knows none of the words that lay out the screen', () => {
    const words = preludes(css).flatMap((path) => [...(path.at(-1) ?? '').matchAll(/\.([\w\\:-]+)/g)].map(([, word = '']) => word));
    expect(words).toContain('no-print');
    expect(words.filter((word) => utility.test(word))).toEqual([]);
  });

  test.each(['flex', 'grid', 'float', 'columns', 'fixed', 'sticky'])('lays nothing out with %s', (word) => {
    expect(css).not.toMatch(new RegExp(`(?:display|position): *${word}|^ *${word}:`, 'm'));
  });
});

test.each([
  ['a rule in a rule', '@media print { .a { .b { c: d; } } }', true],
  ['a rule in a condition', '@media print { @supports (a: b) { .b { c: d; } } }', false],
])('%s is seen', (_name, text, nested) => {
  expect(preludes(text).some((path) => path.filter(isRule).length > 1)).toBe(nested);
});

test('recipes and Tailwind are for screens alone', () => {
  expect(read('screen.css').trim().split('\n')).toEqual(['recipes', 'contents', 'fold'].map((name) => `@import './${name}.css' screen;`));
});
