import type { Bron } from '../schemas/bron.ts';
import { pageNumbers } from './page-numbers.ts';

/** Documents that facts come from, as an entry names them; without any, the sentence is empty. */
export type NamedSources = { bron: { data: Pick<Bron, 'titel'> }; paginas: number[] }[];

/** Sources as one sentence, for paper: “Bron: Inspiratiewijzer Lokaal Samenspel, p. 8–10. In eigen woorden verteld.” Empty without any. */
export function sourceSentence(sources: NamedSources): string {
  const named = sources.map(({ bron, paginas }) => [bron.data.titel, pageNumbers(paginas)].filter(Boolean).join(', '));
  return named.length > 0 ? `${named.length > 1 ? 'Bronnen' : 'Bron'}: ${named.join('; ')}. In eigen woorden verteld.` : '';
}
