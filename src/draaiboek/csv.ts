import { ownMark } from '../components/own-kinds.ts';
import { csvOf } from '../scripts/csv.ts';
import { clockTime } from './clock.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { rowsOf } from './rows.ts';

/** Times are ours, unless the maker of the plan changed them. */
const head = ['Begin', 'Eind', `Minuten (${ownMark}, of zelf gekozen)`, 'Onderdeel', 'Stap', 'Wat doe je', 'Hoe', 'Leiding'];

/**
 * The programme as a table for a spreadsheet: a line for each block, and for each step of a werkvorm. What its maker wrote for
 * nobody else stays out of what is made to be sent. Times have a colon, which a Dutch Excel reads without asking.
 */
export function planCsv(plan: Plan, werkvormen: Werkvormen): string {
  const time = (clock: number) => clockTime(clock).replace('.', ':');
  const lines = rowsOf(plan, werkvormen).flatMap(({ block, start, end, minutes, title, actions, steps }) => [
    [time(start), time(end), String(minutes), title, '', actions.join(' '), '', block.leader ?? ''],
    ...steps.map(({ stap, how, ...step }) => [
      time(step.start),
      time(step.end),
      String(step.minutes),
      title,
      String(step.number),
      stap.voorstel ? `${stap.titel} (${ownMark})` : stap.titel,
      how,
      '',
    ]),
  ]);
  return csvOf([head, ...lines]);
}
