import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { guideSheets as sheets } from '../../../src/paper/guide.ts';
import { Unsettled } from '../../../src/paper/set.ts';
import { readPdfFile, type PdfFile } from '../../pdf-file.ts';
import { guideSource, setGuide } from './guide-source.ts';

const words = ({ pages }: PdfFile) =>
  pages.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
  );

describe('a book', () => {
  let book: PdfFile;

  beforeAll(async () => {
    book = await readPdfFile((await setGuide('gids', 'Doe dit. Zie [waarom](/inleiding/) en [zoeken](/zoeken/?q=x).')).pdf);
  });

  test('leads to places in it with their page, and to other places by number', () => {
    const at = book.bookmarks[1]?.parts[0]?.parts[0]?.page;
    expect(words(book).join(' ')).toContain(`de tip (p. ${at}) of zoek [1]`);
    expect(book.links.filter(({ url }) => url !== undefined).map(({ url }) => url)).toContain('https://gids.example/zoeken/');
  });

  test('lists those addresses once, at its end', () => {
    expect(words(book).at(-1)).toMatch(/\[1\] ?https:\/\/gids\.example\/zoeken\/ \[2\] ?https:\/\/gids\.example\/zoeken\/\?q=x/);
  });

  test('has bookmarks for chapters, groups and entries', () => {
    expect(book.bookmarks.map(({ title }) => title)).toEqual(['Waarom', 'Alle tips']);
    expect(book.bookmarks[1]?.parts).toMatchObject([{ title: 'Reeks', parts: [{ title: 'Eerste tip' }] }]);
  });
});

test('a part holds its chapter alone, and leads to the site for the rest', async () => {
  const part = await readPdfFile((await setGuide('tips', 'Zie [waarom](/inleiding/).')).pdf);
  expect(part.title).toBe('Alle tips – Gids');
  expect(part.bookmarks.map(({ title }) => title)).toEqual(['Alle tips']);
  expect(words(part).join(' ')).toContain('waarom [1]');
});

test.each([28, 31, 34, 37, 40])('a chapter of %i paragraphs does not end with some lines on a page', async (count) => {
  const { reports } = await setGuide('tips', 'Een regel die iets zegt over het samenspel in de wijk.\n\n'.repeat(count));
  expect(reports.length).toBeGreaterThan(0);
  const ends = reports.map((each) => Number(/"end":([\d.]+)/.exec(JSON.stringify(each))?.[1]));
  expect(ends.filter((end) => !(end >= 60))).toEqual([]);
});

test('a chapter ends where its book goes on with the next, and the last one with the addresses', async () => {
  const { reports } = await setGuide('gids', 'Zie [zoeken](/zoeken/).');
  expect(reports).toMatchObject([{ chapter: 'inleiding' }, { chapter: 'tips' }]);
});

describe('what stands together in a box', () => {
  const pagesOf = async (before: number, within: number) => {
    const sentences = (word: string, count: number) => `${word} zegt iets over het samenspel in de wijk.\n\n`.repeat(count);
    const text = `${sentences('Buiten', before)}<Voorstel>\n\n${sentences('Binnen', within)}</Voorstel>`;
    const { pages } = await readPdfFile((await setGuide('tips', text)).pdf);
    return pages.flatMap(({ texts, height }) => {
      const found = texts.filter(({ text }) => text.startsWith('Binnen'));
      expect(found.filter(({ bottom }) => bottom > height - 20)).toEqual([]);
      return found.length === 0 ? [] : [found.length];
    });
  };

  test.each([4, 8, 12, 16, 20, 24])('is on one page, also after %i paragraphs', async (before) => {
    expect(await pagesOf(before, 20)).toEqual([20]);
  });

  test('goes on to the next page where it is longer than that', async () => {
    const counts = await pagesOf(8, 21);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count)).toBe(21);
  });
});

describe('a book of which the numbers of pages don’t come out', () => {
  type Data = { document: { links: { always: boolean } } };
  const asked: boolean[] = [];
  let fault: (always: boolean) => Error | undefined = () => undefined;
  let books: typeof sheets = () => [];

  beforeAll(async () => {
    const set = await import('../../../src/paper/set.ts');
    vi.doMock('../../../src/paper/set.ts', () => ({
      ...set,
      tryPaper: async (_template: string, { document }: Data) => {
        asked.push(document.links.always);
        const found = fault(document.links.always);
        if (found) throw found;
        return { reports: [], pages: 1 };
      },
      setPaper: async (_template: string, { document }: Data) => `set, with all pages named: ${document.links.always}`,
    }));
    const anew = '../../../src/paper/guide.ts?anew';
    const guide: { guideSheets: typeof sheets } = await import(anew);
    books = guide.guideSheets;
    return () => vi.doUnmock('../../../src/paper/set.ts');
  });

  const first = async () => books(guideSource('Tekst.'))[0]?.set();

  test('names the page of each link, also of one on the same page', async () => {
    expect(await first()).toBe('set, with all pages named: false');
    fault = (always) => (always ? undefined : new Unsettled('No rest.'));
    expect(await first()).toBe('set, with all pages named: true');
    expect(asked).toEqual([false, false, true]);
  });

  test('stops with any other fault, and where that doesn’t help either', async () => {
    fault = () => new Unsettled('No rest.');
    await expect(first()).rejects.toThrow('No rest.');
    asked.splice(0);
    fault = () => new Error('No paper.');
    await expect(first()).rejects.toThrow('No paper.');
    expect(asked).toEqual([false]);
  });
});

test('a link to a heading of a text in the book finds it', async () => {
  const book = await readPdfFile((await setGuide('gids', '## Een kop\n\nTekst.\n\nZie [hierboven](#een-kop).')).pdf);
  expect(book.links.filter(({ url }) => url?.includes('een-kop'))).toEqual([]);
});
