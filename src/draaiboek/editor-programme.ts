import { element, type Child } from '../scripts/element.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime, spokenHours } from './clock.ts';
import { button, field, inputTime, proposal, tick, type Actions } from './editor-controls.ts';
import { most, type Block, type Plan } from './plan.ts';
import { werkvormOf, type PlanStep, type Werkvormen } from './plan-werkvorm.ts';
import { rowsOf, type Row } from './rows.ts';
import { schedule } from './schedule.ts';

/** Draws the blocks of a plan in time, each with what can be changed in it. */
export function programme(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement {
  const { start, end } = schedule(plan, werkvormen);
  const length = end > start ? spokenTime(end - start) : 'nog leeg';
  const last = plan.blocks.length - 1;
  return element(
    'div',
    { class: 'no-print' },
    element('p', { class: 'display mb-3 text-[1.5rem]' }, `${spokenHours({ start, end })}, ${length}`),
    element(
      'ol',
      { class: 'rows border-b-2 border-line', 'data-part': 'blocks' },
      ...rowsOf(plan, werkvormen).map((row, at) => blockItem(row, at, at === last, werkvormen, actions)),
    ),
  );
}

function blockItem(row: Row, at: number, last: boolean, werkvormen: Werkvormen, actions: Actions): HTMLElement {
  const { block, start, minutes, free, title } = row;
  return element(
    'li',
    {},
    element('span', { class: 'grip', 'data-grip': '', 'aria-hidden': 'true', title: 'Sleep dit blok naar een andere plek' }),
    free > 0 && element('p', { class: 'font-semibold' }, `Hiervoor is er ${spokenTime(free)} vrij.`),
    element(
      'h3',
      { class: 'mb-2' },
      `${clockTime(start)} ${title}`,
      element('span', { class: 'font-text text-[1rem] tracking-normal' }, ` · ${spokenTime(minutes)}`),
    ),
    ...(block.kind === 'eigen' ? ownFields(block, title, at, actions) : []),
    ...(block.kind === 'werkvorm' ? stepRows(row, at, werkvormOf(block.werkvorm, werkvormen).stappen, actions) : []),
    block.kind !== 'eigen' &&
      block.kind !== 'werkvorm' &&
      element('ul', { class: 'acties list-disc pl-5' }, ...row.actions.map((action) => element('li', {}, action))),
    ...more(row, at, actions),
    element(
      'div',
      { class: 'mt-3 flex flex-wrap items-end gap-3' },
      block.kind !== 'werkvorm' && time(actions, at, 0, 'Minuten', block.minutes, title),
      button(`up-${at}`, 'Omhoog', () => actions.move(at, -1), title, at === 0),
      button(`down-${at}`, 'Omlaag', () => actions.move(at, 1), title, last),
      button(`remove-${at}`, 'Haal weg', () => actions.remove(at), title),
    ),
  );
}

/** The minutes of a block, which its label is then `about`, or of a step, beside which its name stands. */
const time = (actions: Actions, at: number, step: number, label: string, value: number, about?: string) =>
  field({
    key: `minutes-${at}-${step}`,
    label,
    type: 'number',
    value: String(value),
    least: 1,
    ...(about === undefined ? { quiet: true } : { about }),
    change: (text) => actions.setMinutes(at, step, text),
  });

/** Every step of a werkvorm, to do or to leave out; with its time where it is done. */
const stepRows = ({ title, steps }: Row, at: number, stappen: PlanStep[], actions: Actions): HTMLElement[] =>
  stappen.map(({ nummer, titel, voorstel }) => {
    const done = steps.find(({ number }) => number === nummer);
    const words = `${done ? `${clockTime(done.start)} ` : ''}Stap ${nummer}. ${titel}${done ? '' : ' (doen jullie niet)'}`;
    return element(
      'div',
      { class: 'flex flex-wrap items-center justify-between gap-x-2 border-t border-line py-1' },
      element(
        'div',
        { class: 'flex min-w-0 flex-[1_1_9rem] flex-wrap items-center gap-x-3' },
        tick(`step-${at}-${nummer}`, words, done !== undefined, () => actions.toggleStep(at, nummer - 1)),
        voorstel && proposal(),
      ),
      done && time(actions, at, nummer - 1, `Minuten voor stap ${nummer} van ${title}`, done.minutes),
    );
  });

/** What not everyone needs: who leads a block, the time at which it has to begin, a note, and something between the steps. */
function more(row: Row, at: number, actions: Actions): Child[] {
  const { block, title, steps } = row;
  const { leader, fixed, memo } = block;
  const said = [
    leader && `Leiding: ${leader}.`,
    fixed !== undefined && `Begint precies om ${clockTime(fixed)} uur.`,
    memo && `Notitie: ${memo}`,
  ];
  return [
    said.some(Boolean) && element('p', { class: 'mt-2 font-semibold' }, said.filter(Boolean).join(' ')),
    element(
      'details',
      { class: 'sheets-more' },
      element('summary', { class: 'tap' }, 'Leiding, notitie of vaste tijd', element('span', { class: 'sr-only' }, ` van ${title}`)),
      element(
        'div',
        { class: 'flex flex-wrap gap-4' },
        mark(row, 'leader', 'Wie leidt dit?', at, actions),
        mark(row, 'memo', 'Notitie voor jezelf (gaat niet mee in de link)', at, actions),
        field({
          key: `fixed-${at}`,
          label: 'Begint precies om (mag leeg)',
          about: title,
          type: 'time',
          value: inputTime(fixed),
          change: (value) => actions.setFixed(at, value),
        }),
      ),
      ...(steps.length > 1 ? cuts(steps, title, at, actions) : []),
    ),
  ];
}

const cuts = (steps: Row['steps'], title: string, at: number, actions: Actions): HTMLElement[] => [
  element('p', { class: 'mt-3' }, 'Wil je een pauze of iets anders tussen de stappen? Knip deze werkvorm dan in tweeën.'),
  element(
    'div',
    { class: 'mt-2 flex flex-wrap gap-3' },
    ...steps
      .slice(1)
      .map(({ number }) => button(`split-${at}-${number}`, `Knip voor stap ${number}`, () => actions.split(at, number - 1), title)),
  ),
];

const mark = ({ block, title }: Row, name: 'leader' | 'memo', label: string, at: number, actions: Actions) =>
  field({
    key: `${name}-${at}`,
    label,
    about: title,
    type: 'text',
    value: block[name] ?? '',
    max: name === 'leader' ? most.title : most.note,
    change: (value) => actions.setMark(at, name, value),
  });

const ownTexts = [
  ['title', 'Naam van dit blok'],
  ['note', 'Wat gaan jullie doen?'],
] as const;

const ownFields = (block: Extract<Block, { kind: 'eigen' }>, title: string, at: number, actions: Actions): HTMLElement[] =>
  ownTexts.map(([key, label]) =>
    field({
      key: `${key}-${at}`,
      label,
      about: title,
      type: 'text',
      value: block[key],
      max: most[key],
      change: (value) => actions.setOwn(at, key, value),
    }),
  );
