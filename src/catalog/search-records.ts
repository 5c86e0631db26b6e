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
  /** How long a werkvorm takes, in minutes. */
  duur?: number | undefined;
  /** How much it counts beside others that fit as well; 1 if it isn't given. */
  weight?: number | undefined;
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
    const { ookBekendAls, minimaleDuur, duur, rollen } = modelOfWerkvorm(catalog, entry);
    return findable(entry, {
      keywords: [...ookBekendAls, `werkvorm ${minimaleDuur.minuten} minuten`],
      case: gebruikOfWerkvorm(catalog, entry.id).map((each) => each.case.id),
      thema: themasOfWerkvorm(catalog, entry.id).map(({ id }) => id),
      partij: rollen.map(({ partij }) => partij),
      duur,
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
  // Who types a word mostly wants what the guide does with it, and then what it means.
  ...catalog.begrippen.map((entry) => findable(entry, { weight: 0.8, keywords: entry.data.vormen })),
  ...catalog.partijen.map((entry) =>
    findable(entry, {
      keywords: [entry.data.meervoud, ...entry.data.ookBekendAls],
      case: deelnemersOfPartij(catalog, entry.id).map((each) => each.case.id),
      partij: [entry.id],
    }),
  ),
  ...catalog.paginas.map((entry) => findable(entry, {})),
  // Who types the name of a werkvorm wants the werkvorm, not a document about it.
  ...catalog.bronnen.map((entry) => findable(entry, { weight: 0.8 })),
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
