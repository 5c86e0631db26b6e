import type { PdfFile, PdfLink, Tag } from '../pdf-file.ts';

/**
 * What a reader gets from a PDF file, page by page and line by line, in the order of its tags: headings by their level, pictures by their
 * alternative, with the words in them. `looks` is what else is to be seen on each page (paper-looks.ts).
 */
export const paperText = ({ title, author, tags, bookmarks, pages, links }: PdfFile, looks: string[]): string =>
  [
    `titel: ${title}`,
    `makers: ${author}`,
    `bladwijzers: ${bookmarks.map((each) => each.title).join(' / ')}`,
    ...pages.flatMap((_, at) => [
      `\n=== ${at + 1}`,
      looks[at] ?? '',
      `links: ${leads(links.filter(({ page }) => page === at + 1))}`,
      '---',
      ...tags.filter(({ page }) => page === at + 1).flatMap(linesOf),
    ]),
  ].join('\n');

/** Where the links of a page lead: to an address, or to a page of the file. */
const leads = (links: PdfLink[]) => [...new Set(links.map(({ url, target }) => url ?? `bladzijde ${target ?? '?'}`))].join(', ');

/** The lines of a tag: of its parts where those hold all its words and are more than pieces of a sentence. */
function linesOf(tag: Tag): string[] {
  const { role, alt, text, parts } = tag;
  const words = text.replace(/\s+/g, ' ').trim();
  if (alt !== undefined) return [words === '' ? `{${alt}}` : `{${alt}: ${words}}`];
  if (role === 'LI') return [parts.flatMap(linesOf).join(' ')];
  const holds = parts.map((part) => part.text).join('') === text;
  if (holds && (words === '' || parts.some(({ role: part }) => !/^(?:Link|Span|Strong|Em)$/.test(part)))) return parts.flatMap(linesOf);
  const level = /^H([1-6])$/.exec(role)?.[1];
  const drawings = parts.flatMap((part) => (part.alt === undefined ? [] : [`{${part.alt}}`]));
  return [level === undefined ? words : `\n${'#'.repeat(Number(level))} ${words}`, ...drawings];
}
