import type { EntryLink } from '../../components/entry-link.ts';

/** The full address of an address on this site. */
export type AddressOf = (path: string) => string;

/** What this site suggests itself, behind an item. */
export const oursMark = ' *(voorstel van deze site)*';

/** Plain text, so that no sign in it means something in Markdown; a page shows its lines as one, and so does this. */
export const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\*_[\]<`|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^([#>+-]|\d+(?=[.)]\s))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

/** A link to an entry or a place. */
export const linkTo = ({ name, path }: Pick<EntryLink, 'name' | 'path'>, addressOf: AddressOf): string =>
  `[${plain(name)}](${addressOf(path)})`;

/** A piece of text of this site itself: plain, code, or a link to an address on this site. */
export interface Piece {
  text: string;
  code?: true;
  path?: string;
}

/** Pieces of text after one another. */
export const pieces = (all: Piece[], addressOf: AddressOf): string =>
  all
    .map(({ text, code, path }) => (code ? `\`${text}\`` : path === undefined ? plain(text) : linkTo({ name: text, path }, addressOf)))
    .join('');

/** A list of items, each a line. */
export const bullets = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Parts with an empty line between them; those with nothing in them are left out. */
export const blocks = (parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** A heading with what stands below it; nothing where there is nothing below it. `level` counts from 1. */
export const under = (level: number, title: string, ...parts: (string | undefined)[]): string => {
  const content = blocks(parts);
  return content === '' ? '' : `${'#'.repeat(level)} ${title}\n\n${content}`;
};

/** A text in which one part may be ours. */
export const said = ({ tekst, voorstel }: { tekst: string; voorstel: boolean }): string => plain(tekst) + (voorstel ? oursMark : '');

/** A table of GFM: a head, and rows of cells in Markdown, each of one line. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
