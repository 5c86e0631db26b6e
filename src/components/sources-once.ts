import { groupBy } from '../group-by.ts';
import type { Bron } from '../schemas/bron.ts';
import { pageNumbers } from './page-numbers.ts';

/** Documents that facts come from, as an entry names them: one may stand there more than once, each time for something else. */
export type NamedSources = { bron: { data: Pick<Bron, 'titel'> }; paginas: number[]; waarvoor?: string | undefined }[];

/**
 * Documents as one sentence, each once with all of its pages, for paper: “Bron: Inspiratiewijzer Lokaal Samenspel, p. 8–10. In eigen woorden
 * verteld.” Empty without any.
 */
export function sourceSentence(sources: NamedSources): string {
  const named = [...byDocument(sources)].map(([titel, parts]) =>
    [titel, pageNumbers(parts.flatMap(({ paginas }) => paginas))].filter(Boolean).join(', '),
  );
  return named.length > 0 ? `${named.length > 1 ? 'Bronnen' : 'Bron'}: ${named.join('; ')}. In eigen woorden verteld.` : '';
}

/** Each document once; `behind` is what goes behind its title, pages and what comes from there: “, p. 4–5. Ook p. 9. Wat er speelde.” */
export const sourcesOnce = <Source extends NamedSources[number]>(sources: Source[]): { bron: Source['bron']; behind: string }[] =>
  [...byDocument(sources).values()].map((parts) => ({ bron: parts[0].bron, behind: wordsBehind(parts) }));

function wordsBehind(parts: NamedSources): string {
  const sentences = parts.flatMap(({ paginas, waarvoor = '' }, at) => [
    `${at > 0 && paginas.length > 0 ? 'Ook ' : ''}${pageNumbers(paginas)}`,
    waarvoor.replace(/\.$/, ''),
  ]);
  const [pages = '', ...rest] = sentences;
  const end = sentences.at(-1) === '' ? '' : '.';
  return [pages && `, ${pages}`, ...rest.filter(Boolean).map((each) => `. ${each}`), end].join('');
}

const byDocument = <Source extends NamedSources[number]>(sources: Source[]): Map<string, [Source, ...Source[]]> =>
  groupBy(sources, ({ bron }) => bron.data.titel);
