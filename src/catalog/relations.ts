import { defined } from '../defined.ts';
import { ervaringIds, type Case } from '../schemas/case.ts';
import { modelPartij, werkvormModel, type WerkvormModel } from '../werkvorm/model.ts';
import { find, type Catalog, type DataOf, type Entry } from './catalog.ts';

/**
 * How entries are connected. Every link is stated once in the content; these functions read it
 * in both directions. Each takes the catalog and a slug, and returns entries in reading order.
 */

/** The kinds of entry that a samenwerkingsvraag can lead to. */
export type RouteCollection = 'themas' | 'werkvormen' | 'tips' | 'logicas';

/** A thema's part in a case: what played, and what talking about it brought. */
export interface Praktijk {
  thema: Entry<'themas'>;
  case: Entry<'cases'>;
  speelde: string;
  effect: string;
  /** What single partijen asked or thought, each by its slug. */
  stemmen: { partij: string; weergave: string }[];
}

/** All praktijk, by thema and then by case. */
export function praktijken(catalog: Catalog): Praktijk[] {
  const places = new Map(catalog.cases.map((entry, place) => [entry.id, { entry, place }]));
  return catalog.themas.flatMap((thema) =>
    thema.data.praktijk
      .map((told) => ({ told, ...defined(places.get(told.case), `The case ${told.case}`) }))
      .sort((a, b) => a.place - b.place)
      .map(({ told, entry }) => ({ ...told, thema, case: entry })),
  );
}

/** Where a werkvorm was used: the case, the number of the bijeenkomst, and what it brought there by its thema. */
export interface Gebruik {
  case: Entry<'cases'>;
  /** Number of the bijeenkomst; absent where a thema tells of its use but the case names no bijeenkomst. */
  bijeenkomst?: number;
  praktijk: Praktijk[];
}

/** Every use of the werkvorm. */
export function gebruikOfWerkvorm(catalog: Catalog, werkvorm: string): Gebruik[] {
  const told = praktijken(catalog).filter(({ thema }) => thema.data.werkvorm === werkvorm);
  return catalog.cases.flatMap((entry): Gebruik[] => {
    const praktijk = told.filter((each) => each.case.id === entry.id);
    const meetings = entry.data.bijeenkomsten.filter(({ werkvormen }) => werkvormen.includes(werkvorm));
    if (meetings.length > 0) return meetings.map(({ nummer }) => ({ case: entry, bijeenkomst: nummer, praktijk }));
    return praktijk.length > 0 ? [{ case: entry, praktijk }] : [];
  });
}

/** The model of a werkvorm: pages, sheets and plans show this, and not the entry itself. */
export const modelOfWerkvorm = (catalog: Catalog, { data }: Entry<'werkvormen'>): WerkvormModel =>
  werkvormModel(
    data,
    catalog.partijen.map((partij) => modelPartij(partij.id, partij.data)),
  );

/** The themas that a werkvorm belongs to. */
export const themasOfWerkvorm = (catalog: Catalog, werkvorm: string) => catalog.themas.filter(({ data }) => data.werkvorm === werkvorm);

/** What played in a case, by thema. */
export const praktijkOfCase = (catalog: Catalog, slug: string) => praktijken(catalog).filter((each) => each.case.id === slug);

/** The tips that help with a thema. */
export const tipsOfThema = (catalog: Catalog, thema: string) => catalog.tips.filter(({ data }) => data.themas.includes(thema));

/** The tips that are meant for one partij. */
export const tipsOfPartij = (catalog: Catalog, partij: string) => catalog.tips.filter(({ data }) => data.partij === partij);

/** The tips of one series. */
export const tipsOfReeks = (catalog: Catalog, reeks: DataOf['tips']['reeks']) => catalog.tips.filter(({ data }) => data.reeks === reeks);

/** The themas in which a logica plays. */
export const themasOfLogica = (catalog: Catalog, logica: string) => catalog.themas.filter(({ data }) => data.logicas.includes(logica));

/** The organisations of a partij that took part in a case. */
export const deelnemersOfPartij = (catalog: Catalog, partij: string) =>
  catalog.cases.flatMap((entry) =>
    entry.data.deelnemers.filter((each) => each.partij === partij).map((deelnemer) => ({ case: entry, deelnemer })),
  );

/** What the organisations of a partij told after a lab, in these cases, each with its id on the page of the partij. */
export const ervaringenOfPartij = (catalog: Catalog, partij: string, cases: Entry<'cases'>[]) =>
  deelnemersOfPartij({ ...catalog, cases }, partij).flatMap(({ case: entry, deelnemer }) => {
    const ids = ervaringIds(entry.data.ervaringen);
    return entry.data.ervaringen.flatMap((ervaring, at) =>
      ervaring.deelnemer === deelnemer.id
        ? [{ id: `${entry.id}-${defined(ids[at], `The id of an ervaring of ${entry.id}`)}`, deelnemer, ervaring }]
        : [],
    );
  });

/** The samenwerkingsvragen of the cases in which a partij took part: those that it asked, with who did (`van`), and those of the whole group. */
export function askedByPartij(catalog: Catalog, partij: string): { vraag: Entry<'samenwerkingsvragen'>; van: Case['deelnemers'] }[] {
  const inCases = catalog.cases.flatMap(({ data }) => {
    const own = data.deelnemers.filter((each) => each.partij === partij);
    return own.length === 0
      ? []
      : data.samenwerkingsvragen
          .map(({ vraag, van }) => ({ vraag, ofAll: van.length === 0, van: own.filter(({ id }) => van.includes(id)) }))
          .filter(({ ofAll, van }) => ofAll || van.length > 0);
  });
  return catalog.samenwerkingsvragen.flatMap((vraag) => {
    const asked = inCases.filter((each) => each.vraag === vraag.id);
    return asked.length > 0 ? [{ vraag, van: asked.flatMap(({ van }) => van) }] : [];
  });
}

/** One place that a samenwerkingsvraag leads to, and why. */
export interface Route {
  entry: Entry<RouteCollection>;
  waarom: string;
}

/** Where a samenwerkingsvraag leads, the best first. */
export const routesOfVraag = (catalog: Catalog, vraag: Entry<'samenwerkingsvragen'>): Route[] =>
  vraag.data.leidtNaar.map((route) => ({ entry: targetOf(catalog, route), waarom: route.waarom }));

function targetOf(
  catalog: Catalog,
  { thema, werkvorm, tip, logica }: DataOf['samenwerkingsvragen']['leidtNaar'][number],
): Entry<RouteCollection> {
  if (thema) return find(catalog, 'themas', thema);
  if (werkvorm) return find(catalog, 'werkvormen', werkvorm);
  if (tip) return find(catalog, 'tips', tip);
  return find(catalog, 'logicas', defined(logica, 'The place that a samenwerkingsvraag leads to'));
}

/** The samenwerkingsvragen that lead to an entry. */
export const vragenTo = (catalog: Catalog, collection: RouteCollection, slug: string) =>
  catalog.samenwerkingsvragen.filter((vraag) =>
    routesOfVraag(catalog, vraag).some(({ entry }) => entry.collection === collection && entry.id === slug),
  );

/** The cases in which a samenwerkingsvraag was asked, and by which organisations; empty where no source says who. */
export const casesOfVraag = (catalog: Catalog, vraag: string) =>
  catalog.cases.flatMap((entry) =>
    entry.data.samenwerkingsvragen
      .filter((each) => each.vraag === vraag)
      .map(({ van }) => ({ case: entry, van: entry.data.deelnemers.filter(({ id }) => van.includes(id)) })),
  );

/** The paginas that tell of a route. */
export const paginasWithRoute = (catalog: Catalog): Entry<'paginas'>[] => catalog.paginas.filter(({ data }) => data.route.length > 0);

/** The documents that an entry's facts come from, with the pages. */
export const sourcesOf = (catalog: Catalog, { data }: Entry) =>
  data.bron.map(({ document, paginas, waarvoor }) => ({ bron: find(catalog, 'bronnen', document), paginas, waarvoor }));

/** The documents that an entry's facts come from, each once. */
export const documentsOf = (catalog: Catalog, entry: Entry) => [...new Set(sourcesOf(catalog, entry).map(({ bron }) => bron.data))];

/** What to read further about an entry. */
export const readingOf = (catalog: Catalog, { data }: Entry) => data.verderLezen.map((slug) => find(catalog, 'bronnen', slug));

/** What the page of any entry shows besides its text: title and summary, where its facts come from, and what to read further. */
export const pageOf = (catalog: Catalog, entry: Entry) => ({
  title: entry.data.titel,
  summary: entry.data.samenvatting,
  sources: sourcesOf(catalog, entry),
  kanttekeningen: entry.data.kanttekeningen,
  reading: readingOf(catalog, entry),
});
