import type { Drawn } from '../components/drawings/drawings.ts';
import type { EntryLink } from '../components/entry-link.ts';
import type { Partij } from '../schemas/partij.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';

/** What an entry shows besides its title, its summary and its text: the same on its page and in the book. */
export interface EntryParts {
  /** What it is, if that isn't the name of its collection: “Tip 2 van 7”. */
  label?: string;
  /** For a partij: the letter of its mark. */
  letter?: Partij['letter'];
  /** Its drawing; `alt` says what it shows, and is left out where it only decorates. */
  drawing?: { picture: Drawn; alt?: string };
  /** What matters most, for a reader with little time. */
  inShort?: string[];
  /** True where all of it is ours. */
  voorstel?: boolean;
  /** Key facts, beside the text. */
  facts: Part[];
  /** What stands between title and text. */
  before: Part[];
  /** Sections below the text. */
  sections: Part[];
  /** What to do next on the site. */
  nextSteps: NextStep[];
}

/** A place to go on to, and what for: “Doe het zelf”. */
export interface NextStep extends EntryLink {
  purpose?: string;
  /** True where this site suggests that the two belong together. */
  voorstel?: boolean;
}

/** A titled part of an entry, by the kind of what is in it (`kind`). */
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
  | { kind: 'sentences'; sentences: string[]; large?: boolean }
  | { kind: 'list'; sentences: string[]; quoted?: boolean }
  | { kind: 'links'; links: EntryLink[] }
  | { kind: 'rows'; links: EntryLink[] }
  | { kind: 'names'; names: (Named & { link: EntryLink })[] }
  | { kind: 'deelnemers'; deelnemers: Deelnemer[] }
  | { kind: 'vragen'; vragen: { link: EntryLink; van: Named[] }[] }
  | { kind: 'bijeenkomsten'; bijeenkomsten: Bijeenkomst[] }
  | { kind: 'praktijk'; praktijk: (Told & { id: string; link: EntryLink })[] }
  | { kind: 'uitspraken'; uitspraken: Uitspraak[] }
  | { kind: 'routes'; routes: { link: EntryLink; waarom: string }[] }
  | { kind: 'stellingen'; stellingen: Stelling[] }
  | { kind: 'woorden'; woorden: { woord: string; betekenis: string }[] }
  | { kind: 'uses'; uses: Used[] }
  | { kind: 'route'; etappes: Etappe[] }
  | { kind: 'vergelijking'; vergelijking: Vergelijking }
  | { kind: 'werkvorm'; werkvorm: WerkvormModel; duur: string };

/** Somebody, with the letter of the partij that they belong to. */
export interface Named {
  naam: string;
  letter?: Partij['letter'] | undefined;
}

/** An organisation that took part: its place on the page, the partij that it belongs to, and who were there. */
export interface Deelnemer extends Named {
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
export interface Told {
  speelde: string;
  effect: string;
  voices: PartijVoice[];
}

/** What one partij asked or thought. */
export interface PartijVoice extends Named {
  weergave: string;
}

/** What somebody said, as reported speech with at most a few quoted words. */
export interface Uitspraak {
  id: string;
  spreker: Named;
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
export interface Used {
  link: EntryLink;
  bijeenkomst?: number | undefined;
  told: (Told & { thema: EntryLink })[];
}

/** Something said in a sentence; `voorstel` where this site says it. */
export interface Said {
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
  wie: Said;
  duur: Said;
  doen: Said[];
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
export const completeParts = ({ facts = [], before = [], sections = [], nextSteps = [], ...own }: Partial<EntryParts>): EntryParts => ({
  ...own,
  facts: facts.filter(hasContent),
  before: before.filter(hasContent),
  sections: sections.filter(hasContent),
  nextSteps,
});

const hasContent = (part: Part): boolean => Object.values(part).every((value) => !Array.isArray(value) || value.length > 0);

/** Words as one sentence; none without words. */
export const joined = (words: string[]): string[] => (words.length > 0 ? [words.join(', ')] : []);
