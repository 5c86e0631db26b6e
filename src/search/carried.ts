import type { TextSearch } from './pagefind.ts';
import type { SearchData } from './record.ts';
import { sameStem, wordsOf } from './text.ts';

/** A piece of a document below one heading; the first has the document's own address. */
export interface Section {
  address: string;
  title: string;
  text: string;
}

/** Search for a copy of the guide without a host: the data of search and all texts, carried by the search page itself. */
export interface CarriedSearch {
  data: SearchData;
  /** The texts by the id of their document. */
  texts: Record<string, Section[]>;
}

/** The id of the element on the search page of a copy that carries the texts, as JSON. */
export const carriedId = 'meegedragen';

/** From the search page of a copy to another page of it: a file has no host that finds the index of a folder. */
export const carriedLink = (address: string): string => `..${address.replace(/\/(?=#|$)/, '/index.html')}`;

/** Words on either side of a hit in an extract. */
const around = 12;

/** Searches the carried texts by reading them through: slower than an index and good enough for some hundred pages. */
export function searchCarried(texts: CarriedSearch['texts']): TextSearch {
  const wanted = new Set<string>();
  return {
    lacks: {},
    search: async (words) => {
      const asked = wordsOf(words);
      asked.forEach((word) => wanted.add(word));
      return Object.entries(texts).flatMap(([id, sections]) => {
        const score = scoreOf(sections, asked);
        return score === 0 ? [] : [{ id, score }];
      });
    },
    text: async (id) => {
      const sections = id === undefined ? undefined : texts[id];
      if (!sections) return undefined;
      const found = sections
        .map(({ address, title, text }) => ({ title, url: address, excerpt: extractOf(text, [...wanted]) }))
        .filter(({ excerpt }) => excerpt.includes('<mark>'));
      return { excerpt: found[0]?.excerpt ?? '', sub_results: found };
    },
  };
}

/** How often the words stand in a document, for its length; 0 unless each does. */
function scoreOf(sections: Section[], asked: string[]): number {
  const words = sections.flatMap(({ title, text }) => [...wordsOf(title), ...wordsOf(text)]);
  const counts = asked.map((word) => words.filter((each) => sameStem(each, word)).length);
  if (counts.length === 0 || counts.includes(0)) return 0;
  return counts.reduce((sum, count) => sum + count, 0) / Math.sqrt(words.length);
}

/** The part of a text around its first hit, as HTML with the hits marked; the start of the text if it has none. */
function extractOf(text: string, wanted: string[]): string {
  const words = text.split(/\s+/);
  const isHit = words.map((word) => wordsOf(word).some((each) => wanted.some((one) => sameStem(each, one))));
  const start = Math.max(0, isHit.indexOf(true) - around);
  return words
    .slice(start, start + 2 * around)
    .map((word, at) => (isHit[start + at] ? `<mark>${escaped(word)}</mark>` : escaped(word)))
    .join(' ');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
