import { signsOf } from './fit-text.ts';

/** How a poster is printed: on one A3, on A4 sheets that stick together to an A3, or on one A4 to hand out. */
export const formats = [
  { value: 'a3', name: 'Eén A3', note: 'voor aan de muur' },
  { value: 'a4-tegels', name: 'Drie A4’s', note: 'plak ze aan elkaar tot een A3' },
  { value: 'a4', name: 'Eén A4', note: 'om uit te delen' },
] as const;

/** In what ink. */
export const inks = [
  { value: 'kleur', name: 'Kleur', note: '' },
  { value: 'licht', name: 'Alleen lijnen', note: 'zwart-wit, weinig inkt' },
] as const;

/** One choice or text on the page, with what it is until a visitor changes it. */
export interface Entry {
  name: string;
  value: string;
  initial: string;
}

/**
 * The end of an address that brings the same poster back: choices after the question mark, and texts after the #, which a browser
 * doesn't send to the site. Only what differs from the start is in it.
 */
export function writeAddress(choices: Entry[], texts: Entry[]): string {
  const [query, fragment] = [choices, texts].map(changed);
  return `${query && `?${query}`}${fragment && `#${fragment}`}`;
}

const changed = (entries: Entry[]): string =>
  new URLSearchParams(entries.filter(({ value, initial }) => value !== initial).map(({ name, value }) => [name, value])).toString();

/**
 * A text from an address or a field as a poster takes it: on one line, without marks that turn the direction of what follows, at most
 * `longest` characters long as a field counts them. No sign is cut in two.
 */
export function tidy(text: string, longest: number): string {
  const line = text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trimStart();
  let kept = '';
  for (const sign of signsOf(line)) {
    if (kept.length + sign.length > longest) return kept;
    kept += sign;
  }
  return kept;
}
