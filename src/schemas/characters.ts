/** Characters without a shape: control characters, those that turn the direction of writing around, halves of characters. */
const invisible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** What is wrong with a character in `text` that can't be seen or that stands for one that was lost, with the mend; undefined if all is well. */
export function strangeCharacter(text: string): string | undefined {
  if (text.includes('\uFFFD')) return 'heeft het teken � waar een letter verloren is gegaan. Typ de letter opnieuw.';
  const [found] = invisible.exec(text) ?? [];
  const code = found?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return code && `heeft een onzichtbaar teken (U+${code}) dat de bladzijde kan breken. Typ die woorden opnieuw, zonder ze te plakken.`;
}
