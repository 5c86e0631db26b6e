import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapterNames } from '../../../../src/print/guide/chapters.ts';

const css = readFileSync('src/styles/guide.css', 'utf8');

test.each(Object.entries(chapterNames))('pages of %s have its name at their head: %s', (id, name) => {
  expect(css).toMatch(new RegExp(`@page ${id}:right \\{\\s*@top-right \\{\\s*content: '${name}';`));
  expect(css).toContain(`.guide-chapter[data-chapter='${id}'] {\n  page: ${id};`);
});
