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

/** The candidates whose address or name looks most like one of `parts`, the best first; a part says more than those before it. */
export function nearest<Each extends Candidate>(parts: string[], candidates: Each[], most = 5): Each[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: Math.max(0, ...parts.map((part, at) => fit(part, candidate) * 0.8 ** (parts.length - 1 - at))),
    }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** How alike some words and a candidate are, from 0 to 1. */
const fit = (words: string, { name, href }: Candidate): number =>
  Math.max(likeness(words, lastPart(href)), likeness(words, headingId(name)), sharedWords(words, name));

const lastPart = (href: string) => href.split(/[/#]/).filter(Boolean).at(-1) ?? '';

/** The share of pairs of letters that two texts have in common (Dice’s coefficient); spaces and hyphens don't count. */
export function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)];
  const shared = pairsA.filter((pair) => {
    const at = pairsB.indexOf(pair);
    if (at >= 0) pairsB.splice(at, 1);
    return at >= 0;
  }).length;
  const all = pairsA.length + pairsB.length + shared;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairs(text: string): string[] {
  const letters = text.replace(/[^a-z\d]/g, '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Almost 1 where every word stands in the name, also as the beginning of a word there. */
function sharedWords(words: string, name: string): number {
  const inName = headingId(name).split('-');
  const wanted = words.split(' ').filter((word) => word.length > 3);
  const found = wanted.filter((word) => inName.some((each) => each.startsWith(word) || (each.length > 5 && word.startsWith(each))));
  return wanted.length === 0 ? 0 : (0.9 * found.length) / wanted.length;
}
