import { nld } from 'stopword';

const stopwords = new Set([
  ...nld,
  'hoe',
  'wat',
  'wie',
  'waar',
  'waarom',
  'welke',
  'kan',
  'kun',
  'moet',
  'mag',
  'gaat',
  'doe',
  'doen',
  'iets',
  'elkaar',
  'jullie',
  'vs',
]);

/** Lower case without diacritics or apostrophes, so that “Coöperatie’s” and “cooperaties” are one. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`´]/g, '');

/** The words of a text, normalised; a hyphen parts words. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\d]+/gu) ?? [];

/** The words of a query that say what it is about; all of them if nothing else is left. */
export function contentWords(words: string[]): string[] {
  const kept = words.filter((word) => !stopwords.has(word));
  return kept.length > 0 ? kept : words;
}

/** Endings of Dutch plurals, diminutives and verbs, by which two forms of one word differ. */
const ending = /^(?:s|e|en|n|t|d|de|den|te|ten|er|ers|je|jes|tje|tjes|ing|ingen|heid|heden|[a-z]en|[a-z]e)?$/;

/** Whether two words look like forms of one: the shorter starts the longer, and the rest is an ending. */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3) return short === long;
  if (long.startsWith(short)) return ending.test(long.slice(short.length));
  // “samenwerking” and “samenwerken” share all but their endings.
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return shared >= 5 && ending.test(short.slice(shared)) && ending.test(long.slice(shared));
}
