import { paths } from '../paths.ts';
import { checkBody } from './check-body.ts';
import { checkEntry, fieldName, linksOf } from './check-entry.ts';
import { readContent, type Problem, type SourceFile } from './read-content.ts';

/**
 * Checks all content below `root`/content: names, frontmatter, links between entries, and texts.
 * Gives every problem at once, in the order of the files; an empty list means that the content is right.
 */
export function checkContent(root: string): Problem[] {
  const { files, problems } = readContent(root);
  // A file that can't be read is reported itself; links to it are not wrong.
  const known = new Set([...files, ...problems].map(({ file }) => file));
  const addresses = new Set([...paths.fixed, paths.licences, ...files.map(({ collection, slug }) => paths.entry(collection, slug))]);
  const found = files.flatMap((source) => [
    ...checkEntry(source),
    ...checkLinks(source, known, files),
    ...checkBody(source, (address) => addresses.has(address)),
  ]);
  return [...problems, ...missingPaginas(known), ...found].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

const missingPaginas = (known: Set<string>): Problem[] =>
  paths.required
    .map((slug) => `content/paginas/${slug}.mdx`)
    .filter((file) => !known.has(file))
    .map((file) => ({ file, message: 'ontbreekt, maar de site heeft deze tekst nodig. Zet het bestand terug.' }));

function checkLinks(source: SourceFile, known: Set<string>, files: SourceFile[]): Problem[] {
  return linksOf(source)
    .filter(({ target, slug }) => !known.has(`content/${target}/${slug}.mdx`))
    .map(({ path, target, slug }) => ({
      file: source.file,
      line: source.lineOf(path),
      field: fieldName(path),
      message: `verwijst naar “${slug}”, maar content/${target}/${slug}.mdx bestaat niet. Er zijn: ${
        files
          .filter((each) => each.collection === target)
          .map((each) => each.slug)
          .join(', ') || '(nog niets)'
      }.`,
    }));
}

/** The problems as an editor reads them, one a line. */
export const report = (problems: Problem[]): string =>
  [
    problems.length === 1 ? 'Er is 1 fout in de inhoud:' : `Er zijn ${problems.length} fouten in de inhoud:`,
    ...problems.map(({ file, line, field, message }) => `  ${file}${line ? `, regel ${line}` : ''}: ${field ? `${field} ` : ''}${message}`),
    'Verbeter dit en probeer het opnieuw. Hoe de velden werken staat in content/README.md.',
  ].join('\n');
