import { csvOf } from '../scripts/csv.ts';
import { clockTime } from './clock.ts';
import type { Plan, Werkvormen } from './plan.ts';
import { rowsOf } from './rows.ts';

const head = ['Begin', 'Eind', 'Minuten', 'Onderdeel', 'Stap', 'Wat doe je', 'Hoe', 'Leiding'];

/**
 * The programme as a table for a spreadsheet: a line for each block, and for each step of a werkvorm. What its maker wrote for
 * nobody else stays out of what is made to be sent. Times have a colon, which a Dutch Excel reads without asking.
 */
export function planCsv(plan: Plan, werkvormen: Werkvormen): string {
  const time = (clock: number) => clockTime(clock).replace('.', ':');
  const lines = rowsOf(plan, werkvormen).flatMap(({ block, start, end, minutes, title, actions, steps }) => [
    [time(start), time(end), String(minutes), title, '', actions.join(' '), '', block.leader ?? ''],
    ...steps.map(({ stap, ...step }) => [
      time(step.start),
      time(step.end),
      String(step.minutes),
      title,
      String(step.number),
      stap.titel,
      [stap.werkwijze, stap.vraagNamen].filter(Boolean).join(', '),
      '',
    ]),
  ]);
  return csvOf([head, ...lines]);
}
