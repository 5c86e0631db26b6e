import type { Partij } from '../schemas/partij.ts';
import type { CollectionName } from '../schemas/shared.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import type { DrawnOnPaper } from './drawing.ts';
import type { TextTree } from './tree.ts';

/** What the book and its parts are made from. Addresses of the site are paths without base, as texts write them: `/tips/` or `/tips/#lab`. */
export interface GuideSource {
  titel: string;
  samenvatting: string;
  /** Who made the documents that the guide retells. */
  auteurs: string[];
  /** The partijen with their marks, for the explanation of those. */
  partijen: GuideNaam[];
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
export interface GuideEntry {
  adres: string;
  titel: string;
  samenvatting: string;
  /** For a partij: the letter of its mark. */
  letter?: Partij['letter'] | undefined;
  /** A drawing beside the title; `alt` says what it shows, and is left out where it only decorates. */
  tekening?: { beeld: DrawnOnPaper; alt?: string | undefined } | undefined;
  feiten: GuideSection[];
  /** What stands between title and text. */
  vooraf: GuideSection[];
  text: TextTree;
  delen: GuideSection[];
  voet: GuideFoot;
}

/** A place that an entry leads to. */
export interface GuideLink {
  naam: string;
  adres: string;
  /** What kind of entry it is, as a word for readers (“Thema”) and as the name of its collection. */
  soort: string;
  kind: CollectionName;
  samenvatting: string;
}

/** Somebody, with the mark of the partij that they belong to. */
export interface GuideNaam {
  naam: string;
  letter?: Partij['letter'] | undefined;
}

/** A titled part of an entry: a fact in the margin or a section below the text, by the kind of what is in it. */
export type GuideSection = { titel: string } & GuideContent;

type GuideContent =
  | { soort: 'zinnen'; zinnen: string[]; voorstel?: boolean; groot?: boolean }
  | { soort: 'lijst'; zinnen: string[]; voorstel?: boolean; citaat?: boolean }
  | { soort: 'links'; links: GuideLink[] }
  | { soort: 'rijen'; links: GuideLink[] }
  | { soort: 'namen'; namen: GuideNaam[] }
  | { soort: 'deelnemers'; deelnemers: (GuideNaam & { adres: string; wie?: string | undefined })[] }
  | { soort: 'vragen'; vragen: { link: GuideLink; van: GuideNaam[] }[] }
  | { soort: 'bijeenkomsten'; bijeenkomsten: { nummer: number; adres: string; werkvormen: GuideLink[] }[] }
  | { soort: 'praktijk'; praktijk: { link: GuideLink; speelde: string; effect: string }[] }
  | { soort: 'uitspraken'; uitspraken: { spreker: GuideNaam; weergave: string; citaat?: string | undefined }[] }
  | { soort: 'routes'; routes: (GuideLink & { waarom: string })[] }
  | { soort: 'gebruik'; gebruik: { link: GuideLink; bijeenkomst?: number | undefined; verteld: GuidePraktijk[] }[] }
  | { soort: 'tijd'; werkvorm: WerkvormModel }
  | { soort: 'werkvorm'; werkvorm: WerkvormModel }
  | { soort: 'bronnen'; bronnen: GuideBron[] };

/** What played at a thema in a case, and what it brought. */
export interface GuidePraktijk {
  thema: GuideLink;
  speelde: string;
  effect: string;
}

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
  bronnen: { naam: string; adres: string; paginas: string; waarvoor?: string | undefined }[];
  kanttekeningen: string[];
  /** `url`: where it stands outside the site. */
  verderLezen: { naam: string; makers: string; adres: string; url?: string | undefined }[];
}
