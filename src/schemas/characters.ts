import { defined } from '../defined.ts';

/** Characters without a shape: control characters, those that turn the direction of writing around, halves of characters. */
const invisible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** A letter in UTF-8 that was read as if it were in the letters of Windows: ë became Ã«, and ’ became â€™. */
const misreadLetter = /[ÃÂ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]|â€[\u0080-\u00BFŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]?/u;

/** Whether `text` has something to read: a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A letter of a script that Dutch isn't written in, such as the Cyrillic а: it can look just like one of ours. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;

/** Names the first letter in `text` that only looks like one of ours, with the mend; undefined if there is none. */
export function lookAlike(text: string): string | undefined {
  const [found] = foreignLetter.exec(text) ?? [];
  return (
    found &&
    `heeft de letter ${found} (${codeOf(found)}) uit een ander schrift. Die lijkt soms op een gewone letter: typ dit woord opnieuw.`
  );
}

/** The code of a character as typefaces and computers call it: U+0430. */
export const codeOf = (sign: string): string =>
  `U+${defined(sign.codePointAt(0), 'A character').toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a character in `text` that can't be seen or that stands for one that was lost, with the mend; undefined if all is well. */
export function strangeCharacter(text: string): string | undefined {
  if (text.includes('\uFFFD')) return 'heeft het teken � waar een letter verloren is gegaan. Typ de letter opnieuw.';
  const [misread] = misreadLetter.exec(text) ?? [];
  if (misread)
    return `heeft “${misread}” waar één letter of leesteken hoort. Dat komt van een programma dat de tekst verkeerd opende. Typ het opnieuw.`;
  const [found] = invisible.exec(text) ?? [];
  return (
    found && `heeft een onzichtbaar teken (${codeOf(found)}) dat de bladzijde kan breken. Typ die woorden opnieuw, zonder ze te plakken.`
  );
}
