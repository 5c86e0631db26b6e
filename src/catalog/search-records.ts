import type { Catalog, Entry } from './catalog.ts';
import {
  casesOfVraag,
  deelnemersOfPartij,
  gebruikOfWerkvorm,
  modelOfWerkvorm,
  praktijkOfCase,
  praktijken,
  themasOfLogica,
  themasOfWerkvorm,
} from './relations.ts';

/** An entry with what it can be found and filtered by: names, and the cases, themas and partijen it belongs to (slugs). */
export interface Findable {
  entry: Entry;
  keywords: string[];
  case: string[];
  thema: string[];
  partij: string[];
  /** The least time a werkvorm takes, in minutes. */
  minimaleDuur?: number | undefined;
}

/** Everything that can be found, in reading order; cases first and background last. */
export const searchRecords = (catalog: Catalog): Findable[] => [
  ...catalog.cases.map((entry) =>
    findable(entry, {
      keywords: [entry.data.plaats, entry.data.gemeente, entry.data.provincie, ...entry.data.deelnemers.map(({ naam }) => naam)],
      case: [entry.id],
      thema: praktijkOfCase(catalog, entry.id).map(({ thema }) => thema.id),
      partij: entry.data.deelnemers.flatMap(({ partij }) => partij ?? []),
    }),
  ),
  ...catalog.themas.map((entry) =>
    findable(entry, {
      case: praktijken(catalog)
        .filter(({ thema }) => thema.id === entry.id)
        .map((each) => each.case.id),
      thema: [entry.id],
      partij: entry.data.uitspraken.flatMap(({ partij }) => partij ?? []),
    }),
  ),
  ...catalog.werkvormen.map((entry) => {
    const { ookBekendAls, minimaleDuur, rollen } = modelOfWerkvorm(catalog, entry);
    return findable(entry, {
      keywords: [...ookBekendAls, `werkvorm ${minimaleDuur.minuten} minuten`],
      case: gebruikOfWerkvorm(catalog, entry.id).map((each) => each.case.id),
      thema: themasOfWerkvorm(catalog, entry.id).map(({ id }) => id),
      partij: rollen.map(({ partij }) => partij),
      minimaleDuur: minimaleDuur.minuten,
    });
  }),
  ...catalog.tips.map((entry) =>
    findable(entry, { thema: entry.data.themas, partij: entry.data.partij === undefined ? [] : [entry.data.partij] }),
  ),
  ...catalog.logicas.map((entry) => findable(entry, { thema: themasOfLogica(catalog, entry.id).map(({ id }) => id) })),
  ...catalog.samenwerkingsvragen.map((entry) =>
    findable(entry, {
      case: casesOfVraag(catalog, entry.id).map((each) => each.case.id),
      thema: entry.data.leidtNaar.flatMap(({ thema }) => thema ?? []),
      partij: entry.data.partijen,
    }),
  ),
  ...catalog.situaties.map((entry) =>
    findable(entry, {
      keywords: entry.data.zinnen,
      case: entry.data.speeldeIn.map((each) => each.case),
      thema: entry.data.begin.thema === undefined ? [] : [entry.data.begin.thema],
      partij: entry.data.partijen,
    }),
  ),
  ...catalog.begrippen.map((entry) => findable(entry, { keywords: entry.data.vormen })),
  ...catalog.partijen.map((entry) =>
    findable(entry, {
      keywords: [entry.data.meervoud, ...entry.data.ookBekendAls],
      case: deelnemersOfPartij(catalog, entry.id).map((each) => each.case.id),
      partij: [entry.id],
    }),
  ),
  ...catalog.paginas.map((entry) => findable(entry, {})),
  ...catalog.bronnen.map((entry) => findable(entry, {})),
];

const findable = (entry: Entry, { keywords = [], ...facets }: Partial<Omit<Findable, 'entry'>>): Findable => ({
  entry,
  ...facets,
  case: once(facets.case),
  thema: once(facets.thema),
  partij: once(facets.partij),
  keywords: once([...entry.data.zoekwoorden, ...keywords]),
});

/** Each slug or word once: a werkvorm may be used in two meetings of one case. */
const once = (all: string[] = []): string[] => [...new Set(all)];
