import { expect, test } from 'vitest';
import { checkGlossary } from '../../../src/content-check/check-glossary.ts';
import { entryFrom } from './entry-from.ts';

const samenvatting = 'samenvatting: Een uitleg van een woord, in een zin die lang genoeg is.';
const begrip = (slug: string, titel: string, ...vormen: string[]) =>
  entryFrom('begrippen', `titel: ${titel}\n${samenvatting}\nvormen: [${vormen.join(', ')}]`, '', slug);

test('tells which explained words no text has, in none of their forms', () => {
  const texts = entryFrom(
    'tips',
    'titel: Over Nulde lijn\nzoekwoorden: [meer draagvlak]\nmaterialen: []',
    'Twee labs, en een intakegesprek.',
  );
  const { hints } = checkGlossary([
    texts,
    begrip('lijn', 'nulde lijn'),
    begrip('lab', 'lab', 'labs'),
    begrip('materiaal', 'materiaal', 'materialen'),
    begrip('intake', 'intake'),
    begrip('draagvlak', 'draagvlak'),
  ]);
  expect(hints.map(({ file }) => file)).toEqual(['content/begrippen/intake.mdx', 'content/begrippen/draagvlak.mdx']);
});

test('refuses a word that two entries explain', () => {
  const { problems } = checkGlossary([begrip('a', 'lab', 'labs'), begrip('b', 'living lab', 'Labs')]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: 'content/begrippen/b.mdx', line: 4 });
  expect(problems[0]?.message).toContain('content/begrippen/a.mdx');
});
