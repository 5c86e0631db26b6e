import { expect, test } from 'vitest';
import { readContent } from '../../../src/content-check/read-content.ts';
import { guideSource } from '../../../src/pages/afdrukken/_guide/index.ts';
import { bookData } from '../../../src/paper/guide.ts';
import type { GuideEntry } from '../../../src/paper/guide-model.ts';
import { setPaper } from '../../../src/paper/set.ts';
import { textTree } from '../../../src/paper/tree.ts';
import { catalogFrom } from '../../content/real-content.ts';
import { ownCache } from '../../own-cache.ts';
import { readPdf, type PaperPage } from '../../pdf-file.ts';

ownCache();

const source = guideSource(catalogFrom(readContent('tests/fixture-site').files), 'https://fixture.example');

const nothing = { facts: [], before: [], sections: [], foot: { bronnen: [], kanttekeningen: [], verderLezen: [] } };

/** Entries of a group with little more than a title, each at another height of a page. */
const short = (entries: GuideEntry[], count: number): GuideEntry[] =>
  Array.from({ length: count }, () => entries)
    .flat()
    .slice(0, count)
    .map((entry, at) => ({
      ...entry,
      ...nothing,
      address: `${entry.address}/nog/${at}/`,
      text: textTree('Nog een regel.\n\n'.repeat((at * 4) % 9)),
    }));

const withShort = (count: number) =>
  source.chapters.map((chapter) => ({
    ...chapter,
    groups: chapter.groups.map((group) => ({ ...group, entries: [...group.entries, ...short(group.entries, count)] })),
  }));

/** The lines of a page from the top, as they begin. */
const linesOf = ({ texts }: PaperPage): string[] =>
  [...Map.groupBy(texts, ({ bottom }) => Math.round(bottom))]
    .sort(([one], [other]) => one - other)
    .map(([, parts]) =>
      parts
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 40),
    );

// What stays with what only shows where a page ends, and how much room entries want only where many begin.
test.each([
  { height: 90, more: 0 },
  { height: 230, more: 10 },
])(
  'a book with pages of $height mm, and $more more entries in each group, begins and ends each page as was kept',
  async ({ height, more }) => {
    const { pdf } = await setPaper('../../tests/unit/paper/short-book.typ', bookData(source, withShort(more)), { height });
    const told = (await readPdf(pdf))
      .map(linesOf)
      .map((lines, at) => `${at + 1}, ${lines.length} lines: ${lines.slice(0, 2).join(' / ')} … ${lines.slice(-2).join(' / ')}`);
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`texts/pages-of-${height}-mm.txt`);
  },
);
