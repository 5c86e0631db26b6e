import { mdxToMdast as astros } from 'satteri';
import { expect, test } from 'vitest';
import { placedParts } from '../../../src/content-check/body.ts';
import type { MdNode } from '../../../src/markdown-node.ts';
import { mdxToMdast as ours } from '../../../src/redactie/form/markdown.ts';
import { sourceFiles } from '../../content/real-content.ts';

/** What a parser makes of a text, as the content check sees it; the line where it can't read on. */
function outcome(parse: (text: string) => MdNode, text: string) {
  try {
    return placedParts(parse(text), 0).map(({ line, level, node: { type, name, url, value, depth, checked, identifier } }) =>
      [line, level, type, name, url, type === 'mdxjsEsm' ? '' : value, depth, checked, identifier].join(' '),
    );
  } catch (error) {
    return Number(/^(\d+):\d+: /.exec(error instanceof Error ? error.message : '')?.[1]);
  }
}

test('the form reads every text as the site does', () => {
  for (const { file, body } of sourceFiles) expect(outcome(ours, body), file).toEqual(outcome(astros, body));
});

test.each([
  'Een.\n\n<Kader titel="Uitleg">\n\nTekst.',
  'Een.\n\n<Kader',
  'Tekst</Voorstel>',
  'Een { zin',
  'Dit is {a b} code.',
  '{code}',
  'Een.\n\n<!-- nog doen -->',
  'Een.\n\nimport x from "y"',
  'import dit van daar',
  '<Voorstel>Doe dit.</Voorstel>',
  'Dit <Voorstel>is</Voorstel> zo.',
  '- <Voorstel>Doe dit.</Voorstel> <Uitgever />',
  '<Kader titel={x}>Tekst.</Kader>',
  '<Kader titel=“Uitleg”>\n\nTekst.\n\n</Kader>',
  '<img src="x.png">',
  'Tekst.[^1] En www.lsa.nl, a@b.nl.\n\n[^1]: Noot.',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\n- [ ] doen\n\n***\n\nEen\n---',
  '```\ncode\n```\n\n![beeld][a]\n\n[a]: /tips/',
])('and where a text is wrong: %j', (text) => {
  expect(outcome(ours, text)).toEqual(outcome(astros, text));
});
