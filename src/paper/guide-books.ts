import { defined } from '../defined.ts';
import { countEntries, type GuideChapter, type GuideGroup, type GuideSource } from './guide-model.ts';
import { textTree } from './tree.ts';

/** A file of the guide: some of its chapters, or a part of one. */
export interface GuideBook {
  /** File name without `.pdf`; for ever, as every address. */
  name: string;
  titel: string;
  /** One sentence or two: what is in it. */
  purpose: string;
  /** What its cover says. */
  samenvatting: string;
  chapters: GuideChapter[];
}

/** The chapters that are offered by themselves, with what is said about them. */
const parts: Record<string, string> = {
  'living-lab': 'Wat een living lab is en hoe je er zelf een organiseert.',
  partijen: 'Wie er meedoen en wat elke partij zoekt.',
  wegwijzer: 'Wat er kan spelen, wat je dan doet en waar je verder kunt.',
  cases: 'De verhalen van de labs: wie er meededen, welke vragen zij hadden en welke aanpak zij kozen.',
  themas: 'Waar de gesprekken over gingen en wat dat opleverde.',
  werkvormen: 'Alle werkvormen, met stappen, vragen en wat je klaarlegt.',
  tips: 'Alle tips, per soort bij elkaar.',
  logicas: 'De manieren van denken achter het samenspel.',
};

/**
 * The most entries in one file: 250 pages of a mixed guide, or 500 of nothing but cases, which a telephone still opens. Memory and time grow
 * faster than the number of pages: some 115 cases took half a gigabyte to set.
 */
export const mostEntries = 150;

/**
 * The most entries of a chapter in one file, where the guide is too large for one book: two are set at a time, and with 76 entries each they
 * took 1.4 and 1.5 gigabyte.
 */
export const mostInPart = 38;

/** Whether the whole guide makes one book. */
export const isOneBook = ({ chapters }: GuideSource): boolean => countEntries(chapters) <= mostEntries;

/**
 * The files of a guide: the whole as one book and each chapter by itself; or else each in as many files as it needs, and one with what no
 * other has.
 */
export function booksOf(source: GuideSource): GuideBook[] {
  const [first, most] = isOneBook(source) ? [wholeBook(source), mostEntries] : [restBook(source), mostInPart];
  return [
    first,
    ...source.chapters.flatMap((chapter) => {
      const purpose = parts[chapter.id];
      return purpose === undefined ? [] : chapterBooks(chapter, purpose, most);
    }),
  ];
}

const wholeBook = ({ samenvatting, chapters }: GuideSource): GuideBook => ({
  name: 'gids',
  titel: 'De hele gids',
  purpose: 'Alles in één boek, met een inhoudsopgave.',
  samenvatting,
  chapters,
});

function restBook({ chapters }: GuideSource): GuideBook {
  const rest = chapters.filter(({ id }) => !(id in parts));
  const purpose = `De hele gids heeft ${countEntries(chapters)} onderwerpen. Dat is te veel voor één boek: daar gaan er hoogstens ${mostEntries} in. De gids staat daarom in delen. Dit deel heeft wat niet in de andere delen staat.`;
  return { name: 'gids', titel: rest.map(({ name }) => name).join(', '), purpose, samenvatting: purpose, chapters: rest };
}

/**
 * The files of a chapter with at most so many entries each, about as large as one another; the first keeps the chapter's name and its
 * opening text.
 */
function chapterBooks(chapter: GuideChapter, purpose: string, most: number): GuideBook[] {
  const total = countEntries([chapter]);
  const count = Math.max(1, Math.ceil(total / most));
  const { id: name, name: titel, opening } = chapter;
  const { samenvatting } = opening;
  if (count === 1) return [{ name, titel, purpose, samenvatting, chapters: [chapter] }];
  const size = Math.ceil(total / count);
  return Array.from({ length: count }, (_, at) => {
    const groups = takeEntries(chapter.groups, at * size, (at + 1) * size);
    const deel = `deel ${at + 1} van ${count}`;
    const own = { ...(at === 0 ? opening : withoutText(opening)), titel: `${opening.titel}, ${deel}` };
    return {
      name: at === 0 ? name : `${name}-${at + 1}`,
      titel: `${titel}, ${deel}`,
      purpose: fromTo(groups),
      samenvatting,
      chapters: [{ ...chapter, opening: own, groups }],
    };
  });
}

/** The entries from one number up to another, counted over all groups; groups without any fall away. */
function takeEntries(groups: GuideGroup[], from: number, to: number): GuideGroup[] {
  let before = 0;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.entries.length;
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}

const withoutText = (opening: GuideChapter['opening']): GuideChapter['opening'] => ({
  ...opening,
  facts: [],
  before: [],
  text: textTree(''),
  sections: [],
  foot: { bronnen: [], kanttekeningen: [], verderLezen: [] },
});

function fromTo(groups: GuideGroup[]): string {
  const titels = groups.flatMap(({ entries }) => entries.map(({ titel }) => titel));
  return `Van ‘${defined(titels[0], 'The first entry of a part')}’ tot en met ‘${defined(titels.at(-1), 'The last entry of a part')}’.`;
}
