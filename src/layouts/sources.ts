import { makersLine } from '../components/makers.ts';
import { sourcesOnce } from '../components/sources-once.ts';
import { href, paths } from '../paths.ts';
import type { Bron } from '../schemas/bron.ts';

interface BronEntry {
  id: string;
  data: Bron;
}

/** Documents that facts come from, with page numbers and what exactly comes from there. */
export type Sources = { bron: BronEntry; paginas: number[]; waarvoor?: string | undefined }[];

/** Documents to read further. */
export type Reading = BronEntry[];

/** Sources as the source line shows them, each document once; each links to its description in the colofon. */
export const sourceItems = (sources: Sources) =>
  sourcesOnce(sources).map(({ bron, behind }) => ({ name: bron.data.titel, href: href(paths.entry('bronnen', bron.id)), behind }));

/** Further reading as its list shows it: straight to the document where it has an address, else to its description. */
export const readingItems = (reading: Reading) =>
  reading.map(({ id, data }) => ({
    name: data.titel,
    makers: makersLine(data),
    href: data.adres ?? href(paths.entry('bronnen', id)),
    external: data.adres !== undefined,
  }));
