import { collectionNames, type CollectionName } from '../schemas/shared.ts';
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

/** What an entry can be found by besides its title and its zoekwoorden, and what it belongs to; a slug or word may come twice. */
type Facets = Partial<Omit<Findable, 'entry'>>;

/** What the entries of each collection can be found by, in the order in which they come: cases first and background last. */
const facets: { [Name in CollectionName]: (entry: Entry<Name>, catalog: Catalog) => Facets } = {
  cases: ({ id, data: { plaats, gemeente, provincie, deelnemers } }, catalog) => ({
    keywords: [plaats, gemeente, provincie, ...deelnemers.map(({ naam }) => naam)],
    case: [id],
    thema: praktijkOfCase(catalog, id).map(({ thema }) => thema.id),
    partij: deelnemers.flatMap(({ partij }) => partij ?? []),
  }),
  themas: ({ id, data }, catalog) => ({
    case: praktijken(catalog)
      .filter(({ thema }) => thema.id === id)
      .map((each) => each.case.id),
    thema: [id],
    partij: data.uitspraken.flatMap(({ partij }) => partij ?? []),
  }),
  werkvormen: (entry, catalog) => {
    const { ookBekendAls, minimaleDuur, duur, rollen } = modelOfWerkvorm(catalog, entry);
    return {
      keywords: [...ookBekendAls, `werkvorm ${minimaleDuur.minuten} minuten`],
      case: gebruikOfWerkvorm(catalog, entry.id).map((each) => each.case.id),
      thema: themasOfWerkvorm(catalog, entry.id).map(({ id }) => id),
      partij: rollen.map(({ partij }) => partij),
      duur,
    };
  },
  tips: ({ data }) => ({ thema: data.themas, partij: data.partij === undefined ? [] : [data.partij] }),
  logicas: ({ id }, catalog) => ({ thema: themasOfLogica(catalog, id).map((thema) => thema.id) }),
  samenwerkingsvragen: ({ id, data }, catalog) => ({
    case: casesOfVraag(catalog, id).map((each) => each.case.id),
    thema: data.leidtNaar.flatMap(({ thema }) => thema ?? []),
    partij: data.partijen,
  }),
  situaties: ({ data }) => ({
    keywords: data.zinnen,
    case: data.speeldeIn.map((each) => each.case),
    thema: data.begin.thema === undefined ? [] : [data.begin.thema],
    partij: data.partijen,
  }),
  // A reader who types a word mostly wants what the guide does with it, and only then what it means.
  begrippen: ({ data }) => ({ weight: 0.8, keywords: data.vormen }),
  partijen: ({ id, data }, catalog) => ({
    keywords: [data.meervoud, ...data.ookBekendAls],
    case: deelnemersOfPartij(catalog, id).map((each) => each.case.id),
    partij: [id],
  }),
  paginas: () => ({}),
  // A reader who types the name of a werkvorm wants the werkvorm, not a document about it.
  bronnen: () => ({ weight: 0.8 }),
};

const order = Object.keys(facets);
const inSearchOrder = collectionNames.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));

/** Everything that can be found. */
export const searchRecords = (catalog: Catalog): Findable[] => inSearchOrder.flatMap((name) => recordsOf(name, catalog));

const recordsOf = <Name extends CollectionName>(name: Name, catalog: Catalog): Findable[] =>
  catalog[name].map((entry) => findable(entry, facets[name](entry, catalog)));

const findable = (entry: Entry, { keywords = [], ...own }: Facets): Findable => ({
  entry,
  ...own,
  case: unique(own.case),
  thema: unique(own.thema),
  partij: unique(own.partij),
  keywords: unique([...entry.data.zoekwoorden, ...keywords]),
});

/** Each slug or word once: a werkvorm may be used in two meetings of one case. */
const unique = (all: string[] = []): string[] => [...new Set(all)];
