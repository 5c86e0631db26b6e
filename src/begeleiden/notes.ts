import { csvOf } from '../scripts/csv.ts';
import { readClock } from '../draaiboek/clock.ts';
import { isDay, spokenWeekday } from '../draaiboek/day.ts';

/** What a group agreed on: what, who does it, and when it is done. */
export interface Afspraak {
  wat: string;
  wie: string;
  wanneer: string;
}

/** What was written down in an evening. */
export interface Notes {
  inzichten: string[];
  afspraken: Afspraak[];
  /** When the group comes back: a day as 2027-01-31 and a time as 19:30, each empty where it isn't known. */
  terugkom: { dag: string; tijd: string };
}

/** Nothing written down yet. */
export const noNotes: Notes = { inzichten: [], afspraken: [], terugkom: { dag: '', tijd: '' } };

/** Without rows in which nothing stands. */
export const tidyNotes = ({ inzichten, afspraken, terugkom }: Notes): Notes => ({
  terugkom,
  inzichten: inzichten.map((each) => each.trim()).filter((each) => each !== ''),
  afspraken: afspraken
    .map(({ wat, wie, wanneer }) => ({ wat: wat.trim(), wie: wie.trim(), wanneer: wanneer.trim() }))
    .filter(({ wat, wie, wanneer }) => `${wat}${wie}${wanneer}` !== ''),
});

/** Whether anything stands in it. */
export const hasNotes = (notes: Notes): boolean => {
  const { inzichten, afspraken, terugkom } = tidyNotes(notes);
  return inzichten.length + afspraken.length > 0 || terugkom.dag !== '';
};

/** Whether the same is written down in both. */
export const sameNotes = (one: Notes, other: Notes): boolean => JSON.stringify(tidyNotes(one)) === JSON.stringify(tidyNotes(other));

/** When a group comes back, in words. */
export const returnWords = ({ dag, tijd }: Notes['terugkom']): string =>
  [spokenWeekday(dag), tijd && `${tijd.replace(':', '.')} uur`].filter(Boolean).join(', ');

/** Notes as text for an e-mail; `title` is what they are of, `day` when it was. */
export function notesAsText(notes: Notes, title: string, day: string): string {
  const { inzichten, afspraken, terugkom } = tidyNotes(notes);
  const lines = afspraken.map(
    ({ wat, wie, wanneer }) =>
      `- ${[wat || '(nog invullen)', wie && `wie: ${wie}`, wanneer && `wanneer: ${wanneer}`].filter(Boolean).join('; ')}`,
  );
  return [
    `${title}, ${day}`,
    ...(lines.length > 0 ? ['', 'Afspraken', ...lines] : []),
    ...(terugkom.dag === '' ? [] : ['', `Terugkombijeenkomst: ${returnWords(terugkom)}`]),
    ...(inzichten.length > 0 ? ['', 'Inzichten', ...inzichten.map((each) => `- ${each}`)] : []),
    '',
  ].join('\n');
}

/** Notes as a table for a spreadsheet. */
export function notesAsCsv(notes: Notes): string {
  const { inzichten, afspraken, terugkom } = tidyNotes(notes);
  return csvOf([
    ['soort', 'wat', 'wie', 'wanneer'],
    ...afspraken.map(({ wat, wie, wanneer }) => ['afspraak', wat, wie, wanneer]),
    ...(terugkom.dag === '' ? [] : [['terugkombijeenkomst', '', '', `${terugkom.dag} ${terugkom.tijd}`.trim()]]),
    ...inzichten.map((each) => ['inzicht', each, '', '']),
  ]);
}

/** Notes as a browser keeps them. */
export const serialiseNotes = (notes: Notes): string => JSON.stringify(notes);

/** Reads what `serialiseNotes` gave; what isn't text is left out. Undefined for what isn't notes at all. */
export function parseNotes(text: string): Notes | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
    const { inzichten, afspraken, terugkom }: { inzichten?: unknown; afspraken?: unknown; terugkom?: unknown } = kept;
    return { inzichten: listOf(inzichten).map(words), afspraken: listOf(afspraken).map(afspraak), terugkom: moment(terugkom) };
  } catch {
    return undefined;
  }
}

/** What two windows made of the same notes, `base`: all that either wrote, without what either took away or wrote otherwise. */
export function mergeNotes(base: Notes, ours: Notes, theirs: Notes): Notes {
  const [was, one, other] = [tidyNotes(base), tidyNotes(ours), tidyNotes(theirs)];
  const field = (name: keyof Notes['terugkom']) => (one.terugkom[name] === was.terugkom[name] ? other : one).terugkom[name];
  return {
    inzichten: mergeRows(was.inzichten, one.inzichten, other.inzichten),
    afspraken: mergeRows(was.afspraken, one.afspraken, other.afspraken),
    terugkom: { dag: field('dag'), tijd: field('tijd') },
  };
}

function mergeRows<Row>(base: Row[], ours: Row[], theirs: Row[]): Row[] {
  const [was, one, other] = [base, ours, theirs].map((rows) => rows.map((row) => JSON.stringify(row)));
  if (one?.join() === was?.join()) return theirs;
  const inBase = (row: Row) => was?.includes(JSON.stringify(row)) === true;
  return [
    ...ours.filter((row) => !inBase(row) || other?.includes(JSON.stringify(row))),
    ...theirs.filter((row) => !inBase(row) && !one?.includes(JSON.stringify(row))),
  ];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function afspraak(value: unknown): Afspraak {
  const { wat, wie, wanneer }: { wat?: unknown; wie?: unknown; wanneer?: unknown } = Object(value);
  return { wat: words(wat), wie: words(wie), wanneer: words(wanneer) };
}

function moment(value: unknown): Notes['terugkom'] {
  const { dag, tijd }: { dag?: unknown; tijd?: unknown } = Object(value);
  return { dag: isDay(words(dag)) ? words(dag) : '', tijd: readClock(words(tijd)) === undefined ? '' : words(tijd) };
}
