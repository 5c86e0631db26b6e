import { signsOf } from '../pdf-fonts/signs.ts';

/** A text on the page, with the name of its field. */
export interface TypedText {
  name: string;
  value: string;
}

/** The end of an address that brings the same texts back, behind the #, which a browser doesn't send to the site. */
export const writeAddress = (texts: TypedText[]): string => {
  const typed = new URLSearchParams(texts.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])).toString();
  return typed && `#${typed}`;
};

/**
 * A text from an address or a field as a poster takes it: on one line, letters and their accents in one sign, without marks that turn the
 * direction of what follows, at most `longest` characters long. No sign is cut in two.
 */
export function tidy(text: string, longest: number): string {
  const line = text
    .normalize('NFC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  let kept = '';
  for (const sign of signsOf(line)) {
    if (kept.length + sign.length > longest) return kept;
    kept += sign;
  }
  return kept;
}
