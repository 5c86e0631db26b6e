import { describe, expect, test } from 'vitest';
import type { GuidePart } from '../../../src/paper/guide-model.ts';
import { guideSheets } from '../../../src/paper/guide.ts';
import { mostOnPaper, shortPart } from '../../../src/paper/short-lists.ts';
import { defined } from '../../../src/defined.ts';
import { readPdfFile } from '../../pdf-file.ts';
import { guideSource } from './guide-source.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => at);
const link = (at: number) =>
  ({ name: `Case ${at}`, path: `/cases/${at}/`, href: `/cases/${at}/`, kind: 'cases', summary: `Over ${at}.` }) as const;

/** A part of each kind whose list grows with the guide, with so many items. */
const growing = (count: number): GuidePart[] => [
  { titel: 'Links', kind: 'links', links: many(count).map(link) },
  { titel: 'Rijen', kind: 'rows', links: many(count).map(link) },
  { titel: 'Vragen', kind: 'vragen', vragen: many(count).map((at) => ({ link: link(at), van: [] })) },
  { titel: 'Routes', kind: 'routes', routes: many(count).map((at) => ({ link: link(at), waarom: 'Daarom.' })) },
  {
    titel: 'Uitspraken',
    kind: 'uitspraken',
    uitspraken: many(count).map((at) => ({ id: `uitspraak-${at}`, spreker: { naam: `Deelnemer ${at}` }, weergave: 'Dat.' })),
  },
  { titel: 'Gebruik', kind: 'uses', uses: many(count).map((at) => ({ link: link(at), told: [] })) },
];

describe('a list that grows with the guide', () => {
  test('is whole on paper as long as one can read it', () => {
    expect(growing(mostOnPaper).map(shortPart)).toEqual(growing(mostOnPaper));
  });

  test('holds its first items where it is longer, and says how many there are besides', () => {
    const first = growing(mostOnPaper).map((part) => ({ ...part, rest: 3 }));
    expect(growing(mostOnPaper + 3).map(shortPart)).toEqual(first);
  });

  test('says so in the book, and nothing where it is whole', async () => {
    const source = guideSource('Tekst.');
    const chapter = defined(source.chapters[1], 'The second chapter');
    const [long, short] = [{ ...defined(growing(1)[0], 'Links'), rest: 12 }, defined(growing(1)[1], 'Rijen')];
    const opening = { ...chapter.opening, sections: [long, short] };
    const sheet = guideSheets({ ...source, chapters: [{ ...chapter, opening }] }).find(({ name }) => name === 'tips');
    const { pages } = await readPdfFile((await defined(sheet, 'The part with tips').set()).pdf);
    const words = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');
    expect(words.match(/En nog.*?site\./g)).toEqual(['En nog 12. Die staan op de site.']);
  });
});

test('a list of an entry’s own stays as it is', () => {
  const own: GuidePart = { titel: 'Woorden', kind: 'list', sentences: many(mostOnPaper + 1).map(String) };
  expect(shortPart(own)).toEqual(own);
});
