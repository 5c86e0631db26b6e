import distance from 'damerau-levenshtein';
import { headingId } from '../schemas/slug.ts';

/** Something that a wrong address may have meant. */
export interface Candidate {
  name: string;
  /** Its address, as a link has it. */
  href: string;
}

/** What addresses end in on other sites. */
const endings = /\.(?:html?|php|aspx?|pdf)$/i;

/** The parts of an address below `base` that say something, as words: `/werkvormen/ijsberg-model/` gives “werkvormen” and “ijsberg model”. */
export function wordsOfAddress(path: string, base: string): string[] {
  const own = decoded(path).replace(endings, '');
  return (own.startsWith(base) ? own.slice(base.length) : own)
    .split('/')
    .map((part) => headingId(part.replace(/[_+.,]/g, ' ')).replaceAll('-', ' '))
    .filter((words) => words !== '' && words !== 'index');
}

/** An address can hold anything; what isn't one is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The candidates whose address or name looks most like one of `parts`, the best first; a part says so much more than those before it that
 * a word with a typing error weighs more than the right kind of page, and of equals the one whose whole address looks more like it is first.
 */
export function nearest<Each extends Candidate>(parts: string[], candidates: Each[], most = 5): Each[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: Math.max(0, ...parts.map((part, at) => fit(part, candidate) * 0.7 ** (parts.length - 1 - at))),
      whole: likeness(parts.join(''), candidate.href),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.whole - a.whole)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** How alike some words and a candidate are, from 0 to 1; 0 where no more than half is. */
function fit(words: string, { name, href }: Candidate): number {
  const found = Math.max(likeness(words, lastPart(href)), likeness(words, headingId(name)), sharedWords(words, name));
  return found > 0.5 ? found : 0;
}

const lastPart = (href: string) => href.split(/[/#]/).filter(Boolean).at(-1) ?? '';

/** The share of letters that two texts have in the same order, two swapped ones as one other; spaces and hyphens don't count. */
export const likeness = (a: string, b: string): number => distance(letters(a), letters(b)).similarity;

const letters = (text: string) => text.replace(/[^a-z\d]/g, '');

/** Almost 1 where every word stands in the name, also as the beginning of a word there. */
function sharedWords(words: string, name: string): number {
  const inName = headingId(name).split('-');
  const wanted = words.split(' ').filter((word) => word.length > 3);
  const found = wanted.filter((word) => inName.some((each) => each.startsWith(word) || (each.length > 5 && word.startsWith(each))));
  return wanted.length === 0 ? 0 : (0.9 * found.length) / wanted.length;
}
