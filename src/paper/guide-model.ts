import type { EntryParts, Naam, Part } from '../entry/parts.ts';
import type { TextTree } from './tree.ts';

/** What the book and its parts are made from. Addresses of the site are paths without base, as texts write them: `/tips/` or `/tips/#lab`. */
export interface GuideSource {
  titel: string;
  samenvatting: string;
  /** Who made the documents that the guide retells. */
  auteurs: string[];
  /** The partijen with their marks, for the explanation of those. */
  partijen: Naam[];
  /** What an entry of each collection is called. */
  soorten: Record<string, string>;
  /** Full address of the site, without a slash at its end. */
  site: string;
  hoofdstukken: GuideChapter[];
}

/** A chapter: it opens with the text of its pagina; `groepen` hold its entries. */
export interface GuideChapter {
  /** Slug of its pagina. */
  id: string;
  /** Its name in running heads. */
  naam: string;
  /** The kind of content, which gives it its colour. */
  kind: string;
  /** The shapes that mark the kind, as the inside of an SVG of 64 by 56. */
  teken: string;
  opening: GuideEntry;
  groepen: GuideGroup[];
}

/** Entries that stand together; with a title they are a section of the chapter. */
export interface GuideGroup {
  titel?: string | undefined;
  /** The place that links call it by. */
  adres?: string | undefined;
  entries: GuideEntry[];
}

/** An entry of the guide: facts beside its title, its text, and what belongs to it. */
export interface GuideEntry extends Pick<EntryParts, 'letter' | 'tekening' | 'voorstel'> {
  adres: string;
  titel: string;
  samenvatting: string;
  feiten: GuidePart[];
  /** What stands between title and text. */
  vooraf: GuidePart[];
  text: TextTree;
  delen: GuidePart[];
  voet: GuideFoot;
}

/** A part of an entry, or documents, which only the book has as a part; `rest` is how many items a list lacks, which the site has. */
export type GuidePart = (Part | { titel: string; soort: 'bronnen'; bronnen: GuideBron[] }) & { rest?: number };

/** A document that the guide uses or points to. */
export interface GuideBron {
  adres: string;
  titel: string;
  makers: string;
  jaar?: string | undefined;
  licentie: string;
  /** Its address outside the site. */
  url?: string | undefined;
  text: TextTree;
}

/** The end of an entry: where it comes from, what its sources lack or contradict, what to read further, and its address on the site. */
export interface GuideFoot {
  /** `behind` is what stands behind the name of each: pages, and what comes from there. */
  bronnen: { naam: string; adres: string; behind: string }[];
  kanttekeningen: string[];
  /** `url`: where it stands outside the site. */
  verderLezen: { naam: string; makers: string; adres: string; url?: string | undefined }[];
}

/** How many entries some chapters have. */
export const countEntries = (chapters: GuideChapter[]): number =>
  chapters.reduce((sum, { groepen }) => sum + groepen.reduce((count, { entries }) => count + entries.length, 0), 0);

/** The address of every place in some chapters that a link can lead to: chapters, groups, entries, headings, and what parts name. */
export const placesIn = (chapters: GuideChapter[]): string[] =>
  chapters.flatMap(({ opening, groepen }) => [
    ...placesInEntry(opening),
    ...groepen.flatMap(({ adres, entries }) => [...(adres === undefined ? [] : [adres]), ...entries.flatMap(placesInEntry)]),
  ]);

const placesInEntry = ({ adres, text, feiten, vooraf, delen }: GuideEntry): string[] => {
  const onPage = (id: string) => `${adres}#${id}`;
  return [
    adres,
    ...headingsIn(text.root).map(onPage),
    ...[...feiten, ...vooraf, ...delen].flatMap((part) => {
      if (part.soort === 'deelnemers') return part.deelnemers.map(({ id }) => onPage(id));
      if (part.soort === 'bijeenkomsten') return part.bijeenkomsten.map(({ id }) => onPage(id));
      if (part.soort === 'route') return part.etappes.map(({ id }) => onPage(id));
      return part.soort === 'bronnen' ? part.bronnen.map((bron) => bron.adres) : [];
    }),
  ];
};

const headingsIn = ({ t, id, c }: TextTree['root']): string[] => [
  ...(t === 'heading' && id !== undefined ? [id] : []),
  ...c.flatMap(headingsIn),
];
