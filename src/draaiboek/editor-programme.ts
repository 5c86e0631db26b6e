import { element } from '../components/element.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime } from './clock.ts';
import { button, field, inputTime, proposal, type Actions } from './editor-controls.ts';
import { most, type Block, type Plan, type Werkvormen } from './plan.ts';
import { schedule, type ScheduledBlock } from './schedule.ts';
import { blockTitle, plainBlocks } from './words.ts';

/** Draws the blocks of a plan in time, each with what can be changed in it. */
export function programme(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement {
  const { blocks, start, end } = schedule(plan, werkvormen);
  return element(
    'div',
    {},
    element('p', { class: 'display mb-3 text-[1.5rem]' }, `${clockTime(start)} tot ${clockTime(end)} uur, ${spokenTime(end - start)}`),
    element('ol', { class: 'rows border-b-2 border-line' }, ...blocks.map((block, at) => blockItem(block, at, plan, werkvormen, actions))),
  );
}

function blockItem(
  { block, start, minutes, steps }: ScheduledBlock,
  at: number,
  plan: Plan,
  werkvormen: Werkvormen,
  actions: Actions,
): HTMLElement {
  const title = blockTitle(block, werkvormen);
  const heading = element(
    'h3',
    {},
    `${clockTime(start)} ${title}`,
    element('span', { class: 'font-text text-[1rem] tracking-normal' }, ` · ${spokenTime(minutes)}`),
  );
  const last = plan.blocks.length - 1;
  const time = (step: number, label: string, value: number, quiet: boolean) =>
    field({
      key: `minutes-${at}-${step}`,
      label,
      type: 'number',
      value: String(value),
      least: 1,
      quiet,
      change: (text) => actions.setMinutes(at, step, text),
    });
  return element(
    'li',
    {},
    heading,
    ...(block.kind === 'eigen' ? ownFields(block, at, actions) : []),
    ...steps.map(({ number, start: from, minutes: long }) => {
      const stap = block.kind === 'werkvorm' ? werkvormen.get(block.werkvorm)?.stappen[number - 1] : undefined;
      const words = `${clockTime(from)} Stap ${number}. ${stap?.titel ?? ''}`;
      return element(
        'div',
        { class: 'flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-2' },
        element(
          'p',
          {},
          words,
          element('span', { class: 'hidden' }, ` · ${spokenTime(long)}`),
          ...(stap?.voorstel ? [' ', proposal()] : []),
        ),
        time(number - 1, `Minuten voor stap ${number} van ${title}`, long, true),
      );
    }),
    ...(block.kind === 'eigen' || block.kind === 'werkvorm'
      ? []
      : [element('ul', { class: 'acties list-disc pl-5' }, ...plainBlocks[block.kind].actions.map((action) => element('li', {}, action)))]),
    ...more(block, title, at, actions),
    element(
      'div',
      { class: 'no-print mt-3 flex flex-wrap items-end gap-3' },
      ...(block.kind === 'werkvorm' ? [] : [time(0, 'Minuten', block.minutes, false)]),
      button(`up-${at}`, 'Omhoog', `Omhoog: ${title}`, () => actions.move(at, -1), at === 0),
      button(`down-${at}`, 'Omlaag', `Omlaag: ${title}`, () => actions.move(at, 1), at === last),
      button(`remove-${at}`, 'Haal weg', `Haal weg: ${title}`, () => actions.remove(at)),
    ),
  );
}

/** What not everyone needs: who leads a block, and the time at which it has to begin. */
function more({ leader, fixed }: Block, title: string, at: number, actions: Actions): HTMLElement[] {
  const said = [leader && `Leiding: ${leader}.`, fixed !== undefined && `Begint precies om ${clockTime(fixed)} uur.`].filter(Boolean);
  return [
    ...(said.length > 0 ? [element('p', { class: 'font-semibold' }, said.join(' '))] : []),
    element(
      'details',
      { class: 'sheets-more no-print' },
      element('summary', { class: 'tap' }, `Wie leidt ‘${title}’, en staat het tijdstip vast?`),
      element(
        'div',
        { class: 'flex flex-wrap gap-4' },
        field({
          key: `leader-${at}`,
          label: 'Wie leidt dit?',
          type: 'text',
          value: leader ?? '',
          max: most.title,
          change: (value) => actions.setLeader(at, value),
        }),
        field({
          key: `fixed-${at}`,
          label: 'Begint precies om (mag leeg)',
          type: 'time',
          value: inputTime(fixed),
          change: (value) => actions.setFixed(at, value),
        }),
      ),
    ),
  ];
}

const ownTexts = [
  ['title', 'Naam van dit blok'],
  ['note', 'Wat gaan jullie doen?'],
] as const;

const ownFields = (block: Extract<Block, { kind: 'eigen' }>, at: number, actions: Actions): HTMLElement[] => [
  ...ownTexts.map(([key, label]) =>
    field({
      key: `${key}-${at}`,
      label,
      type: 'text',
      value: block[key],
      max: most[key],
      change: (value) => actions.setOwn(at, key, value),
    }),
  ),
  element('p', { class: 'hidden' }, block.note),
];
