/** The sentences of a text; what stands on either side of a colon or semicolon reads as two. */
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?:;])["'”’)]*\s+/u).filter((sentence) => /\p{L}/u.test(sentence));

/** The words of a text, numbers among them. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];

const vowels = /[aeiouyáéíóúàèìòùäëïöüâêîôû]+/gi;

/** How many syllables a Dutch word has: its groups of vowels, of which a diaeresis starts a new one. */
export const syllablesIn = (word: string): number => Math.max(1, word.replace(/([aeiou])([äëïöü])/gi, '$1-$2').match(vowels)?.length ?? 0);

/**
 * How easily sentences read: 206,84 − 0,77 × syllables per 100 words − 0,93 × words per sentence. Dutch above 60 is plain, about level B1.
 * The formula is Flesch’s, made to fit Dutch by W.H. Douma (De leesbaarheid van landbouwbladen, 1960).
 * @param sentences at least one, with a word in each
 */
export function readingEase(sentences: string[]): number {
  const words = sentences.flatMap(wordsIn).filter((word) => word.length > 1 || new RegExp(vowels).test(word));
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}
