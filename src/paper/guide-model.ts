import type { EntryParts, Named, Part } from '../entry/parts.ts';
import type { TextTree } from './tree.ts';

/** What the book and its parts are made from. Addresses of the site are paths without base, as texts write them: `/tips/` or `/tips/#lab`. */
export interface GuideSource {
  titel: string;
  samenvatting: string;
  /** Who made the documents that the guide retells. */
  authors: string[];
  /** The partijen with their marks, for the explanation of those. */
  partijen: Named[];
  /** What an entry of each collection is called. */
  kinds: Record<string, string>;
  /** Full address of the site, without a slash at its end. */
  site: string;
  chapters: GuideChapter[];
}

/** A chapter: it opens with the text of its pagina; `groups` hold its entries. */
export interface GuideChapter {
  /** Slug of its pagina. */
  id: string;
  /** Its name in running heads. */
  name: string;
  /** The kind of content, which gives it its colour. */
  kind: string;
  /** The shapes that mark the kind, as the inside of an SVG of 64 by 56. */
  mark: string;
  opening: GuideEntry;
  groups: GuideGroup[];
}

/** Entries that stand together; with a title they are a section of the chapter. */
export interface GuideGroup {
  titel?: string | undefined;
  /** The place that links call it by. */
  address?: string | undefined;
  entries: GuideEntry[];
}

/** An entry of the guide: facts beside its title, its text, and what belongs to it. */
export interface GuideEntry extends Pick<EntryParts, 'letter' | 'drawing' | 'voorstel'> {
  address: string;
  titel: string;
  samenvatting: string;
  facts: GuidePart[];
  /** What stands between title and text. */
  before: GuidePart[];
  text: TextTree;
  sections: GuidePart[];
  foot: GuideFoot;
}

/** A part of an entry, or documents, which only the book has as a part; `rest` is how many items a list lacks, which the site has. */
export type GuidePart = (Part | { titel: string; kind: 'bronnen'; bronnen: GuideBron[] }) & { rest?: number };

/** A document that the guide uses or points to. */
export interface GuideBron {
  address: string;
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
  bronnen: { name: string; address: string; behind: string }[];
  kanttekeningen: string[];
  /** `url`: where it stands outside the site. */
  verderLezen: { name: string; makers: string; address: string; url?: string | undefined }[];
}

/** How many entries some chapters have. */
export const countEntries = (chapters: GuideChapter[]): number =>
  chapters.reduce((sum, { groups }) => sum + groups.reduce((count, { entries }) => count + entries.length, 0), 0);

/** The address of every place in some chapters that a link can lead to: chapters, groups, entries, headings, and what parts name. */
export const placesIn = (chapters: GuideChapter[]): string[] =>
  chapters.flatMap(({ opening, groups }) => [
    ...placesInEntry(opening),
    ...groups.flatMap(({ address, entries }) => [...(address === undefined ? [] : [address]), ...entries.flatMap(placesInEntry)]),
  ]);

const placesInEntry = ({ address, text, facts, before, sections }: GuideEntry): string[] => {
  const onPage = (id: string) => `${address}#${id}`;
  return [
    address,
    ...headingsIn(text.root).map(onPage),
    ...[...facts, ...before, ...sections].flatMap((part) => {
      if (part.kind === 'deelnemers') return part.deelnemers.map(({ id }) => onPage(id));
      if (part.kind === 'bijeenkomsten') return part.bijeenkomsten.map(({ id }) => onPage(id));
      if (part.kind === 'route') return part.etappes.map(({ id }) => onPage(id));
      return part.kind === 'bronnen' ? part.bronnen.map((bron) => bron.address) : [];
    }),
  ];
};

const headingsIn = ({ t, id, c }: TextTree['root']): string[] => [
  ...(t === 'heading' && id !== undefined ? [id] : []),
  ...c.flatMap(headingsIn),
];
