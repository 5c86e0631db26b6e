/** What has no shape or turns the direction of writing around: control and format characters, and halves of characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text on one line, without characters that can't be seen, of at most `most` characters. A text that was cleaned already stays as it is. */
export const cleanText = (text: string, most: number): string =>
  Array.from(text.replaceAll(/\s/g, ' ').replaceAll(invisible, '').replaceAll(/ +/g, ' ').trim().normalize('NFC'))
    .slice(0, most)
    .join('')
    .trim();
