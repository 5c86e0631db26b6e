import { clockTime } from '../draaiboek/clock.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import type { Part } from './parts.ts';
import { forecast, minutesLate, type Moment, type Run } from './run.ts';
import type { PartSaving } from './win-back.ts';
import { item } from '../defined.ts';

/** A moment as a clock shows it, to the minute that is nearest. */
export const clockOf = (moment: Moment): string => clockTime(Math.round(moment / 60));

/** Seconds as a stopwatch shows them: “12:05”, and “+0:30” for what is over. */
export function stopwatch(seconds: number): string {
  const all = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/** Where in the evening it is: “Deel 2 van 7. IJsbergmodel, stap 1 van 4”; without the deel where all is one werkvorm. */
export function placeWords(parts: readonly Part[], at: number): string {
  if (at >= parts.length) return 'Alles is gedaan';
  const { place } = item(parts, at);
  const slugs = new Set(parts.map(({ werkvorm }) => werkvorm?.slug));
  return slugs.size === 1 && place !== '' ? place : [`Deel ${at + 1} van ${parts.length}`, place].filter(Boolean).join('. ');
}

/** How long the whole still takes, and when it is over: “Nog 52 minuten, klaar om 20.15”; with how much earlier that is than it has to be. */
export function endWords(run: Run, parts: readonly Part[], now: Moment): string {
  const { end } = forecast(run, parts, now);
  const takes = spokenTime(Math.round((end - now) / 60));
  if (run.until === undefined) return `Duurt ${takes}`;
  const late = minutesLate(run, parts, now);
  return `Nog ${takes}, klaar om ${clockOf(end)}${late <= -2 ? `: ${spokenTime(-late)} eerder` : ''}`;
}

/** What running late costs. */
export function costWords(run: Run, parts: readonly Part[], now: Moment): string {
  const { end } = forecast(run, parts, now);
  if (run.until === undefined || minutesLate(run, parts, now) < 1) return 'Er begint straks iets te laat. Dit kan korter:';
  return `Zo is het klaar om ${clockOf(end)}, en niet om ${clockOf(run.until)}.`;
}

/** What a part saves: “Zoek de patronen: 12 minuten en geen 15, zonder ‘Extra’.” */
export const savingWords = ({ part, minutes, keeps }: PartSaving): string =>
  `${part.title}: ${keeps} minuten in plaats van ${keeps + minutes}${part.saves === 'extra' ? ', zonder ‘Extra’' : ''}.`;

/** What can't be won back. */
export const leftWords = (left: number, savings: number): string => {
  if (left === 0) return '';
  return savings > 0
    ? `Dan is het nog ${spokenTime(left)} te lang. Spreek af dat het later klaar is, of sla iets over.`
    : 'Korter kan het niet zonder iets over te slaan. Spreek af dat het later klaar is.';
};

/** What comes next, for the gespreksleider. */
export function nextWords(run: Run, parts: readonly Part[]): string {
  const next = parts[run.at + 1];
  if (next === undefined) return run.at < parts.length ? 'Dit is het laatste deel.' : '';
  const about = [spokenTime(item(run.minutes, run.at + 1)), next.leader && `leiding: ${next.leader}`].filter(Boolean);
  return `Hierna: ${next.title} (${about.join(', ')})`;
}
