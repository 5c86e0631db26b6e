/** Words for numbers, so that ‘twee’ and ‘2’ are the same; ‘een’ stays a word, for it mostly counts nothing. */
const numbers = new Map(
  [
    ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
    ['elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'],
  ]
    .flat()
    .map((word, number) => [word, String(number)] as const),
).set('eén', '1');

/** A text as bare words: without capitals, accents, marks and number words, one space before each word and after the last. */
export function bareWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => numbers.get(word) ?? withoutAccents(word)).join(' ')} `;
}

const withoutAccents = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Whether `text` holds a core. Another form of its last word is fine (‘mantelzorgcafé’ in ‘mantelzorgcafés’), another number isn't
 * (‘45’ in ‘450’). Of alternatives, parted by |, one is enough.
 */
export function holdsCore(text: string, core: string): boolean {
  const words = bareWords(text);
  return core.split('|').some((each) => words.includes(endsInNumber(each) ? bareWords(each) : bareWords(each).trimEnd()));
}

const endsInNumber = (core: string) => /\d $/.test(bareWords(core));
