import { load, type CheerioAPI } from 'cheerio';
import type { BuiltPage } from '../built-site.ts';
import { squeeze, type PaperPage } from '../pdf-file.ts';

/** What a page must have on paper, from its HTML alone: print style sheets have no say in it. Texts as `plain` gives them. */
export interface PaperWords {
  /** Every piece of text, in order; one ends where an element begins or ends. */
  texts: string[];
  /** Each heading, with the piece that comes after it. */
  headings: { heading: string; next: string }[];
  /** The pieces of each item and statement that belongs on one sheet: all but the first of a list, which holds its heading instead. */
  together: string[][];
  /** Where links of lists and to other sites lead, as they stand on paper: with the name of the site. */
  addresses: string[];
  /** What stands in a column of a table, with the name of that column before it: on paper its cells stand below each other. */
  cells: string[];
}

/** What paper can't use: places to click, marks for the eye alone, and what shows on demand. */
const onlyOnScreen =
  'nav, form[role="search"], button, svg, script, style, template, thead, [hidden], .anchor, .moved, .no-print, .matrix-empty, [data-footnote-backref]';

/** Reads what a built page must have on paper; `host` is the name of the site. */
export function paperWords({ html }: BuiltPage, host: string): PaperWords {
  const $ = load(html);
  $(onlyOnScreen).remove();
  const pieces = $('main *')
    .contents()
    .toArray()
    .filter((node) => node.type === 'text' && plain($(node).text()) !== '');
  const textOf = (node: (typeof pieces)[number] | undefined) => (node === undefined ? '' : plain($(node).text()));
  // In the order of the page: contents() gives them element by element.
  const inOrder = $('main').find('*').toArray();
  const firstPiece = new Map(pieces.toReversed().map((piece) => [piece.parent, piece]));
  const headings = inOrder.flatMap((element, index) => {
    if (!$(element).is('h1, h2, h3, h4, th')) return [];
    const after = inOrder.slice(index + 1 + $(element).find('*').length).find((other) => firstPiece.has(other));
    return [{ heading: plain($(element).text()), next: textOf(after && firstPiece.get(after)) }];
  });
  const together = $('main :is(li:not(:first-child, .bron), figure:not(:first-child))')
    .toArray()
    .filter((block) => $(block).find('li li').length === 0)
    .map((block) => {
      const within = new Set<unknown>($(block).find('*').addBack().toArray());
      return pieces.filter(({ parent }) => within.has(parent)).map(textOf);
    });
  return { texts: pieces.map(textOf), headings, together, addresses: addressesIn($, host), cells: cellsIn(html) };
}

const addressesIn = ($: CheerioAPI, host: string): string[] =>
  $('main :is(h2, h3, .links > li) > a[href^="/"], main a[href^="http"]')
    .toArray()
    .map((link) => $(link).attr('href') ?? '')
    .map((address) => plain(address.startsWith('/') ? `${host}${address}` : address));

function cellsIn(html: string): string[] {
  const $ = load(html);
  const columns = $('main thead th')
    .toArray()
    .map((column) => plain($(column).text()));
  return $('main td:not(thead td, .matrix-empty)')
    .toArray()
    .map((cell) => ({ text: plain($(cell).text()), column: columns[$(cell).index() - 1] ?? '' }))
    .map(({ text, column }) => `${text.startsWith(column) ? '' : column}${text}`.slice(0, 40));
}

/** As `squeeze`, with letters that a typeface joins taken apart, and no marks in front of items. */
export const plain = (text: string): string => squeeze(text.normalize('NFKC')).replaceAll(/[•◦▪·]/gu, '');

/** The words of a page of paper as `plain` gives them, without its number at the foot, `foot` millimetres high. */
export const plainWords = ({ texts, height }: PaperPage, foot: number): string =>
  plain(
    texts
      .filter(({ bottom }) => bottom < height - foot)
      .map(({ text }) => text)
      .join(''),
  );

/** Headings that stand on no page before what comes after them. */
export const strandedHeadings = (pages: string[], { headings }: PaperWords): string[] =>
  headings
    .filter(
      ({ heading, next }) => !pages.some((page) => page.includes(heading) && page.slice(page.indexOf(heading)).includes(next.slice(0, 12))),
    )
    .map(({ heading, next }) => `${heading} | ${next.slice(0, 30)}`);

/** Blocks of which the pieces don't all stand on one page. */
export const cutBlocks = (pages: string[], { together }: PaperWords): string[] =>
  together.filter((pieces) => !pages.some((page) => pieces.every((piece) => page.includes(piece)))).map((pieces) => pieces.join(' | '));
