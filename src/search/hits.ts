import type { DocumentText, Place } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { contentWords, sameStem, wordsOf } from './text.ts';

/** A piece of text, and whether it is a hit. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** One result, ready to show. Addresses are below the base path. */
export interface Hit {
  record: SearchRecord;
  /** Where the title leads: the page, with the first hit highlighted by the browser. */
  address: string;
  extract: Piece[];
  places: { title: string; address: string; extract: Piece[] }[];
}

/** The most places on one page that a result names. */
const mostPlaces = 3;

/** Joins what is known of an entry with where in its text the hits are. */
export function toHit(record: SearchRecord, words: string[], text: DocumentText | undefined): Hit {
  const places = (text?.sub_results ?? []).filter(
    ({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>') && !url.endsWith('#tekst'),
  );
  const named = record.address.includes('#') ? [] : places.slice(0, mostPlaces).map((place) => toPlace(place));
  const extract = named.length === 0 && text?.excerpt.includes('<mark>') ? pieces(text.excerpt) : marked(record.summary, words);
  return {
    record,
    address: highlighted(record.address, named[0]?.extract ?? extract),
    extract,
    places: named,
  };
}

const toPlace = ({ title, url, excerpt }: Place) => {
  const extract = pieces(excerpt);
  // A hit in the heading itself stands in the menu of the page too; the place shows it anyway.
  return {
    title,
    address:
      excerpt
        .slice(0, title.length + 20)
        .replace(/<\/?mark>/g, '')
        .startsWith(title) && marksTitle(title, excerpt)
        ? url
        : highlighted(url, extract),
    extract,
  };
};

const marksTitle = (title: string, excerpt: string) =>
  pieces(excerpt).reduce(({ at, hit }, piece) => ({ at: at + piece.text.length, hit: hit || (piece.hit && at < title.length) }), {
    at: 0,
    hit: false,
  }).hit;

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'" };

/** Takes an excerpt of Pagefind apart, so that it can be shown as text and never as HTML. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({
      text: part.replace(/<\/?mark>/g, '').replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity),
      hit: part.startsWith('<mark>'),
    }))
    .filter(({ text }) => text !== '');
}

/** A text of our own with the words of a query as hits. */
export function marked(text: string, words: string[]): Piece[] {
  const wanted = contentWords(words);
  return text
    .split(/([\p{L}\p{M}\d]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hit: wanted.some((word) => wordsOf(part).some((each) => sameStem(each, word))) }));
}

/** An address by which browsers that can (most) highlight the first hit on the page that opens. */
function highlighted(address: string, extract: Piece[]): string {
  const at = extract.findIndex((piece) => piece.hit);
  const hit = trimmed(extract[at]?.text ?? '');
  if (hit === '') return address;
  // Its neighbours tell this hit from the same word elsewhere on the page.
  const before = /(?:^|[\s(“‘])([\p{L}\d]+) $/u.exec(extract[at - 1]?.text ?? '')?.[1];
  const after = /[\p{L}\d]$/u.test(extract[at]?.text ?? '') ? /^ ([\p{L}\d]+)/u.exec(extract[at + 1]?.text ?? '')?.[1] : undefined;
  const terms = [...(before ? [`${encoded(before)}-`] : []), encoded(hit), ...(after ? [`-${encoded(after)}`] : [])];
  if (address.includes('#') && terms.length === 1) return address;
  const directive = `:~:text=${terms.join(',')}`;
  return address.includes('#') ? `${address}${directive}` : `${address}#${directive}`;
}

/** Without the signs around a word, some of which Pagefind added. */
const trimmed = (text: string) => text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** What a search found of one thema in one case. */
export interface Crossing {
  thema: string;
  case: string;
  address: string;
  extract: Piece[];
}

/** Where a search met what played in a case: the places `#praktijk-<case>` on the pages of themas. */
export function crossings(found: { record: SearchRecord; text: DocumentText | undefined }[]): Crossing[] {
  return found.flatMap(({ record, text }) =>
    (text?.sub_results ?? []).flatMap(({ url, excerpt }) => {
      const slug = /#praktijk-([a-z0-9-]+)$/.exec(url)?.[1];
      const thema = record.thema[0];
      if (record.soort !== 'themas' || slug === undefined || thema === undefined || !excerpt.includes('<mark>')) return [];
      return [{ thema, case: slug, address: url, extract: pieces(excerpt) }];
    }),
  );
}
