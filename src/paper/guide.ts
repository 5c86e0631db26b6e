import { z } from 'astro/zod';
import { booksOf } from './guide-books.ts';
import { placesIn, type GuideChapter, type GuideSource } from './guide-model.ts';
import { partTitles } from '../werkvorm/model.ts';
import { onPaper } from './qr.ts';
import { setPaper, tryPaper, Unsettled, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';

/** Every file of the guide: the whole as one book where it isn't too large for that, and each part by itself. */
export const guideSheets = (source: GuideSource): Sheet[] =>
  booksOf(source).map(({ chapters, samenvatting, ...book }) => ({
    ...book,
    paper: 'A4',
    set: () => setBook({ ...source, samenvatting }, chapters),
  }));

/** What the template reports: where a chapter ends on its last page, in millimetres from the top. */
const chapterEnd = z.object({ chapter: z.string(), end: z.number() });

/** A last page that ends above this is mostly white, in millimetres from the top; its text begins at 26. */
const short = 105;

/**
 * By how many steps a chapter takes less room, to bring back what stands on its last page. Fewer would do for some, but each try takes as
 * long as half a book.
 */
const closer = 6;

/**
 * A book whose chapters have more pages on average is set once: in so many, a page that is mostly white matters less than the time and the
 * memory that each attempt takes.
 */
const mostPages = 20;

/** Sets chapters as a book; where the numbers of its pages don't come out, with the page of each link, also if that is the same page. */
async function setBook(source: GuideSource, chosen: GuideChapter[]): Promise<Paper> {
  try {
    return await setTight(bookData(source, chosen));
  } catch (error) {
    if (!(error instanceof Unsettled)) throw error;
    return setTight(bookData(source, chosen, true));
  }
}

/** Sets a book; where a chapter ends with a page that is mostly white, again with less room for it, unless that doesn't help. */
async function setTight(data: BookData): Promise<Paper> {
  const { pages, loose } = await tryBook(data, []);
  if (loose.length === 0 || pages > mostPages * data.chapters.length) return setPaper(template, data, lessRoom([]));
  const { loose: still } = await tryBook(data, loose);
  return setPaper(template, data, lessRoom(loose.filter((id) => !still.includes(id))));
}

const template = 'guide/book.typ';

const lessRoom = (chapters: string[]) => Object.fromEntries(chapters.map((id) => [id, closer]));

/** How many pages a book has with less room for some chapters, and which of all end with a page that is mostly white. */
async function tryBook(data: BookData, tight: string[]): Promise<{ pages: number; loose: string[] }> {
  const { pages, reports } = await tryPaper(template, data, lessRoom(tight));
  const ends = z.array(chapterEnd).parse(reports);
  return { pages, loose: ends.filter(({ end }) => end < short).map(({ chapter }) => chapter) };
}

type BookData = ReturnType<typeof bookData>;

/** What guide/book.typ needs for chapters of a guide; `always` names the page of each link, also if that is the same page. */
export function bookData(
  { titel, samenvatting, authors, partijen, kinds, site, chapters }: GuideSource,
  chosen: GuideChapter[],
  always = false,
) {
  const [only] = chosen.length === 1 ? chosen : [];
  return {
    document: {
      titel: only === undefined ? titel : `${only.opening.titel} – ${titel}`,
      authors,
      links: { site, places: placesIn(chosen), listed: true, always },
    },
    guide: titel,
    start: onPaper(`${site}/`),
    partTitles,
    partijen,
    kinds,
    samenvatting,
    chapters: chosen,
    marks: chapters.map(({ name, kind, mark }) => ({ name, kind, mark })),
  };
}
