import { describe, expect, test } from 'vitest';
import { pageNumbers } from '../../src/components/page-numbers.ts';
import { paths } from '../../src/paths.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { textTree } from '../../src/paper/tree.ts';
import { catalog } from '../content/real-content.ts';
import { bare, bodyOf, fieldTexts, sentences, textsIn } from './entry-texts.ts';
import { readSitePdf, type Bookmark, type PaperPage, type PaperText } from '../pdf-file.ts';

const read = (name: string) => readSitePdf(`/afdrukken/${name}.pdf`);
const book = await read('gids');
const parts = ['living-lab', 'partijen', 'wegwijzer', 'cases', 'themas', 'werkvormen', 'tips', 'logicas'];
const files = [{ name: 'gids', file: book }, ...(await Promise.all(parts.map(async (name) => ({ name, file: await read(name) }))))];

/** Where the text of a page stands, in millimetres from its top; above are running heads, below page numbers. */
const body = { top: 22, bottom: 275 };
/** Letters of footnotes, sources and running heads are at most this high, those of running text more; headings are higher than the other. */
const small = 3.25;
const heading = 4.1;

const inBody = ({ texts }: PaperPage): PaperText[] => texts.filter(({ bottom }) => bottom > body.top && bottom < body.bottom);
const header = ({ texts }: PaperPage): string =>
  texts
    .filter(({ bottom }) => bottom < body.top)
    .map(({ text }) => text)
    .join('');

const bareText = (texts: PaperText[]): string => bare(texts.map(({ text }) => text).join(' '));

const all = book.pages.flatMap(inBody);
const running = bareText(all.filter(({ size }) => size > small));
const notes = bareText(all.filter(({ size }) => size <= small));
const isThere = (text: string): boolean => running.includes(bare(text)) || notes.includes(bare(text));

/** Paginas that belong to the site and not to the guide. What editors add stands on the site alone, until a developer gives it a place. */
const onlyOnline = ['draaiboek', 'toegankelijkheid', 'privacy', 'hergebruik', 'data', 'zoeken', 'afdrukken'];
const inGuide = paths.required.filter((id) => !onlyOnline.includes(id));
const printed = collectionNames.flatMap((name) => catalog[name].filter(({ id }) => name !== 'paginas' || inGuide.includes(id)));

const flat = (bookmarks: Bookmark[]): Bookmark[] => bookmarks.flatMap((each) => [each, ...flat(each.parts)]);

describe('the book', () => {
  test.each(printed.map((entry) => ({ name: `${entry.collection}/${entry.id}`, entry })))('holds $name', ({ entry }) => {
    const { samenvatting, bron, ...rest } = entry.data;
    const fields = fieldTexts(entry.collection === 'bronnen' ? rest : { ...rest, bron, samenvatting });
    const shown = entry.id === 'welkom' ? [samenvatting] : [...fields, ...textsIn(textTree(bodyOf(entry.collection, entry.id)).root)];
    expect(shown.flatMap(sentences).filter((each) => !isThere(each))).toEqual([]);
  });

  test('gives the pages of every source', () => {
    const pages = printed
      .filter(({ id }) => id !== 'welkom')
      .flatMap(({ collection, data }) => (collection === 'bronnen' ? [] : data.bron.map(({ paginas }) => pageNumbers(paginas))));
    expect(pages.filter((each) => !notes.includes(bare(each)))).toEqual([]);
  });

  test('has contents with the page that each chapter and entry is on', () => {
    const contents = bareText(book.pages.slice(1, (book.bookmarks[0]?.page ?? 0) - 1).flatMap(inBody)).replaceAll('.', '');
    const missing = flat(book.bookmarks).filter(({ title, page }) => !contents.includes(`${bare(title).replaceAll('.', '')}${page}`));
    expect(missing).toEqual([]);
    expect(flat(book.bookmarks).length).toBeGreaterThan(50);
  });

  test('numbers its pages as a reader counts them', () => {
    const numbers = book.pages.slice(1).map(({ texts }) =>
      texts
        .filter(({ bottom }) => bottom > body.bottom)
        .map(({ text }) => text)
        .join(''),
    );
    expect(numbers).toEqual(book.pages.slice(1).map((_, at) => String(at + 2)));
  });

  test('says above each page of a chapter what it is about', () => {
    const wrong = book.pages.flatMap((page, at) => {
      const number = at + 1;
      const chapter = book.bookmarks.findLast((each) => each.page <= number);
      if (chapter === undefined || chapter.page === number) return header(page) === '' ? [] : [`${number}: ${header(page)}`];
      if (number % 2 === 0) return header(page) === book.title ? [] : [`${number}: ${header(page)}`];
      const entry = chapter.parts.find((each) => each.page === number) ?? chapter.parts.findLast((each) => each.page < number);
      const found = header(page);
      return found.length > 3 && found.endsWith(entry?.title ?? '') ? [] : [`${number}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(files)('$name.pdf', ({ name, file }) => {
  test('has no page with only some lines, and no heading as the last line of a page', () => {
    // The last page of a chapter is as full as its texts make it, which no author can steer.
    const lastOfChapter = new Set([...file.bookmarks.map(({ page }) => page - 1), file.pages.length]);
    const faults = file.pages.slice(1).flatMap((page, at) => {
      const lines = new Map(inBody(page).map((text) => [Math.round(text.bottom), text]));
      const last = inBody(page)
        .filter(({ size }) => size > small)
        .toSorted((a, b) => a.bottom - b.bottom)
        .at(-1);
      return [
        ...(lines.size < 5 && !lastOfChapter.has(at + 2) ? [`page ${at + 2} has ${lines.size} lines`] : []),
        ...(last !== undefined && last.size > heading ? [`page ${at + 2} ends with “${last.text}”`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('is on A4', () => {
    expect(new Set(file.pages.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`))).toEqual(new Set(['210×297']));
  });

  test('holds its chapter as the book does', () => {
    const titles = flat(file.bookmarks).map(({ title }) => title);
    const [chapter] = titles;
    const inBook = flat(book.bookmarks.filter(({ title }) => name === 'gids' || title === chapter)).map(({ title }) => title);
    expect(titles).toEqual(inBook);
    expect(titles.length).toBeGreaterThan(0);
  });
});
