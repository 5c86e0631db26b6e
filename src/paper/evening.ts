import { onPaper } from './qr.ts';
import { setPaper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { boundParts, type Copies } from './werkvorm-sheets.ts';

/** A part of an evening in words: when, what, how long, and what to do in it or its steps. */
export interface ProgrammeItem {
  tijd: string;
  titel: string;
  duur: string;
  acties: string[];
  stappen: { tijd: string; titel: string; hoe: string }[];
}

/** An evening as paper shows it, in words, with the werkvormen in it. */
export interface Evening {
  titel: string;
  /** What holds for the whole, a line each: when, for how many people. */
  feiten: string[];
  momenten: ProgrammeItem[];
  /** Lists to tick off. */
  lijsten: { titel: string; punten: string[] }[];
  /** Its source, as a sentence, and who made the documents that it comes from. */
  bron: string;
  auteurs: string[];
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
  uitleg: aboutOf(evening),
  papier: 'A4',
  bundel: true,
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
  papier: { titel: `Draaiboek ${evening.titel}`, auteurs: evening.auteurs, links: { site: evening.site } },
  delen: [
    programmePart(evening),
    ...(await Promise.all(evening.werkvormen.map(({ source, copies }) => boundParts(source, copies)))).flat(),
  ],
});

const programmePart = ({ titel, feiten, momenten, lijsten, bron, address }: Evening) => ({
  soort: 'programma' as const,
  titel,
  feiten,
  momenten,
  lijsten,
  bron,
  adres: onPaper(address),
});
