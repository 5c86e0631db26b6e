import { onPaper } from './qr.ts';
import { setPaper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { boundParts, type Copies } from './werkvorm-sheets.ts';

/** A part of an evening in words: when, what, how long, and what to do in it or its steps. */
export interface ProgrammeItem {
  time: string;
  titel: string;
  duur: string;
  actions: string[];
  stappen: { time: string; titel: string; how: string }[];
}

/** An evening as paper shows it, in words, with the werkvormen in it. */
export interface Evening {
  titel: string;
  /** What holds for the whole, a line each: when, for how many people. */
  facts: string[];
  moments: ProgrammeItem[];
  /** Lists to tick off. */
  lists: { titel: string; items: string[] }[];
  /** Its source, as a sentence, and who made the documents that it comes from. */
  bron: string;
  authors: string[];
  /** Full address of its page, and that of the site without a slash at its end. */
  address: string;
  site: string;
  /** What each werkvorm is made from, and how many of its sheets there are to be. */
  werkvormen: { source: WerkvormSource; copies: Copies }[];
}

/** All that an evening needs in one file, on A4: the programme, and of each werkvorm its sheets as often as they are used. */
export const eveningSheet = (evening: Evening): Sheet => ({
  name: 'alles',
  titel: 'Alles voor deze bijeenkomst in één pdf',
  purpose: aboutOf(evening),
  paper: 'A4',
  bundle: true,
  derived: true,
  set: async () => setPaper('vellen.typ', await documentOf(evening), undefined, programmeOf(evening)),
});

/** What the file has, of all that an evening can have. */
function aboutOf({ werkvormen }: Evening): string {
  if (werkvormen.length === 0) return 'Het programma en de lijstjes, om te printen of te mailen.';
  const posters = werkvormen.filter(({ source }) => source.werkvorm.rollen.length === 0).length;
  return [
    'Het programma en alle vellen, zo vaak als jullie ze nodig hebben.',
    ...(posters > 0
      ? [`De ${posters === 1 ? 'poster staat' : 'posters staan'} op A4-vellen om aan elkaar te plakken. Print op één kant.`]
      : []),
  ].join(' ');
}

/** Evenings with the same werkvormen have most pages in common. */
const programmeOf = ({ werkvormen }: Evening): string => werkvormen.map(({ source }) => source.address).join(' ');

const documentOf = async (evening: Evening) => ({
  document: { titel: `Draaiboek ${evening.titel}`, authors: evening.authors, links: { site: evening.site } },
  parts: [
    programmePart(evening),
    ...(await Promise.all(evening.werkvormen.map(({ source, copies }) => boundParts(source, copies)))).flat(),
  ],
});

const programmePart = ({ titel, facts, moments, lists, bron, address }: Evening) => ({
  kind: 'programma' as const,
  titel,
  facts,
  moments,
  lists,
  bron,
  address: onPaper(address),
});
