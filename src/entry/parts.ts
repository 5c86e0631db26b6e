import type { Drawn } from '../components/drawings/drawings.ts';
import type { EntryLink } from '../components/entry-link.ts';
import type { Partij } from '../schemas/partij.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';

/** What an entry shows besides its title, its summary and its text: the same on its page and in the book. */
export interface EntryParts {
  /** What it is, if that isn't the name of its collection: “Tip 2 van 7”. */
  soort?: string;
  /** For a partij: the letter of its mark. */
  letter?: Partij['letter'];
  /** Its drawing; `alt` says what it shows, and is left out where it only decorates. */
  tekening?: { beeld: Drawn; alt?: string };
  /** What matters most, for a reader with little time. */
  kort?: string[];
  /** True where all of it is ours. */
  voorstel?: boolean;
  /** Key facts, beside the text. */
  feiten: Part[];
  /** What stands between title and text. */
  vooraf: Part[];
  /** Sections below the text. */
  delen: Part[];
  /** What to do next on the site. */
  nextSteps: NextStep[];
}

/** A place to go on to, and what for: “Doe het zelf”. */
export interface NextStep extends EntryLink {
  purpose?: string;
  /** True where this site suggests that the two belong together. */
  voorstel?: boolean;
}

/** A titled part of an entry, by the kind of what is in it (`soort`). */
export type Part = {
  titel: string;
  /** Its place on the page, for ever; without one nothing leads to it. */
  id?: string;
  /** True where this site suggests it. */
  voorstel?: boolean;
  /** True for what a page leaves out when it is printed. */
  screenOnly?: boolean;
  /** True for what the book leaves out, where it stands in another place. */
  pageOnly?: boolean;
} & PartContent;

/** What is in a part. */
export type PartContent =
  | { soort: 'zinnen'; zinnen: string[]; large?: boolean }
  | { soort: 'lijst'; zinnen: string[]; citaat?: boolean }
  | { soort: 'links'; links: EntryLink[] }
  | { soort: 'rijen'; links: EntryLink[] }
  | { soort: 'namen'; namen: (Naam & { link: EntryLink })[] }
  | { soort: 'deelnemers'; deelnemers: Deelnemer[] }
  | { soort: 'vragen'; vragen: { link: EntryLink; van: Naam[] }[] }
  | { soort: 'bijeenkomsten'; bijeenkomsten: Bijeenkomst[] }
  | { soort: 'praktijk'; praktijk: (Verteld & { id: string; link: EntryLink })[] }
  | { soort: 'uitspraken'; uitspraken: Uitspraak[] }
  | { soort: 'routes'; routes: { link: EntryLink; waarom: string }[] }
  | { soort: 'stellingen'; stellingen: Stelling[] }
  | { soort: 'woorden'; woorden: { woord: string; betekenis: string }[] }
  | { soort: 'gebruik'; gebruik: Gebruikt[] }
  | { soort: 'route'; etappes: Etappe[] }
  | { soort: 'vergelijking'; vergelijking: Vergelijking }
  | { soort: 'werkvorm'; werkvorm: WerkvormModel; duur: string };

/** Somebody, with the letter of the partij that they belong to. */
export interface Naam {
  naam: string;
  letter?: Partij['letter'] | undefined;
}

/** An organisation that took part: its place on the page, the partij that it belongs to, and who were there. */
export interface Deelnemer extends Naam {
  id: string;
  partij?: string | undefined;
  wie?: string | undefined;
}

/** A meeting of a lab with the werkvormen used in it. */
export interface Bijeenkomst {
  id: string;
  nummer: number;
  werkvormen: { link: EntryLink; poster: Werkvorm['poster'] }[];
}

/** What played, what talking about it brought, and what single partijen asked or thought. */
export interface Verteld {
  speelde: string;
  effect: string;
  stemmen: Stem[];
}

/** What one partij asked or thought. */
export interface Stem extends Naam {
  weergave: string;
}

/** What somebody said, as reported speech with at most a few quoted words. */
export interface Uitspraak {
  id: string;
  spreker: Naam;
  weergave: string;
  citaat?: string | undefined;
}

/** A sentence with the question which logica is heard in it: where it stands, and the answer, which is ours. */
export interface Stelling {
  zin: string;
  link: EntryLink;
  logica: EntryLink;
  waarom: string;
}

/** Where a werkvorm was used, and what it brought there by its thema. */
export interface Gebruikt {
  link: EntryLink;
  bijeenkomst?: number | undefined;
  verteld: (Verteld & { thema: EntryLink })[];
}

/** Something said in a sentence; `voorstel` where this site says it. */
export interface Gezegd {
  tekst: string;
  voorstel: boolean;
}

/** A part of a route, with its place on the page. Which werkvorm, draaiboek and tip go with it is ours. */
export interface Etappe {
  id: string;
  /** From 1. */
  nummer: number;
  titel: string;
  waarvoor: string;
  wie: Gezegd;
  duur: Gezegd;
  doen: Gezegd[];
  werkvormen: { link: EntryLink; waarom: string }[];
  draaiboek?: Pick<EntryLink, 'name' | 'path' | 'href'>;
  tips: EntryLink[];
}

/** Two ways to work side by side: what is the same, what differs, and when to choose which. That is ours. */
export interface Vergelijking {
  hier: string;
  daar: string;
  /** Where the other way was tried. */
  link: EntryLink;
  hetzelfde: string[];
  verschillen: { wat: string; hier: string; daar: string }[];
  keuze: string;
}

/** All parts of an entry from some: those that aren't given are empty, and parts with nothing in them are left out. */
export const completeParts = ({ feiten = [], vooraf = [], delen = [], nextSteps = [], ...own }: Partial<EntryParts>): EntryParts => ({
  ...own,
  feiten: feiten.filter(hasContent),
  vooraf: vooraf.filter(hasContent),
  delen: delen.filter(hasContent),
  nextSteps,
});

const hasContent = (part: Part): boolean => Object.values(part).every((value) => !Array.isArray(value) || value.length > 0);

/** Words as one sentence; none without words. */
export const joined = (words: string[]): string[] => (words.length > 0 ? [words.join(', ')] : []);
