import type { SearchData, Words } from './record.ts';
import { wordsOf } from './text.ts';

/** Each of some words once, the most frequent first. */
export function byFrequency(words: string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

/** All words of the site. Where its texts came along, of their words only the compounds did: counting is quicker than sending. */
export function allWords({ texts, words }: Pick<SearchData, 'texts' | 'words'>): Words {
  if (!texts) return words;
  const compounds = new Map(words.texts.map((word) => [word.replaceAll('|', ''), word]));
  const counted = byFrequency(texts.flat().flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
  return { ...words, texts: counted.map((word) => compounds.get(word) ?? word) };
}
