import { isLong, sorted } from '../components/list-groups.ts';
import { element } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { button, choice, field, inputTime, part, proposal, row, type Actions } from './editor-controls.ts';
import { lists, warnings } from './editor-lists.ts';
import { paper, type PaperVersion } from './editor-paper.ts';
import { programme } from './editor-programme.ts';
import { share } from './editor-share.ts';
import { most, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { newBlock, plainBlocks, planMark } from './words.ts';

/** What the page knows besides the plan. */
export interface EditorView {
  canUndo: boolean;
  /** Whether this browser keeps the plan. */
  saved: 'not' | 'kept' | 'failed';
  /** Whether notes for nobody else are in the link. */
  memos: boolean;
  duplex: boolean;
  paper: PaperVersion;
}

/** Draws a plan with all that can be changed in it; on paper what was chosen, and not the fields. */
export function drawPlan(plan: Plan, werkvormen: Werkvormen, view: EditorView, actions: Actions): Node[] {
  const onScreen = [
    part('Voor wie en wanneer', settings(plan, actions)),
    part('Het programma', programme(plan, werkvormen, actions), adder(werkvormen, actions), tools(view.canUndo, actions), ours()),
  ];
  const after = [...warnings(plan, werkvormen, actions), share(plan, werkvormen, view, actions), ...lists(plan, werkvormen, actions)];
  onScreen.forEach((each) => each.classList.add('no-print'));
  if (view.paper !== 'gespreksleider') after.forEach((each) => each.classList.add('no-print'));
  // Above all else: a reader who makes a plan for each of two meetings goes to and fro.
  const others = element('p', { class: 'no-print -mt-4' }, element('a', { class: 'tap', href: href(paths.draaiboek) }, 'Alle draaiboeken'));
  return [others, paper(plan, werkvormen, view.paper), ...onScreen, ...after];
}

const texts = [
  ['title', 'Naam van de bijeenkomst'],
  ['place', 'Plek'],
  ['facilitator', 'Gespreksleider'],
] as const;

function settings(plan: Plan, actions: Actions): HTMLElement {
  const counts = [
    ['G', 'Mensen van de gemeente', plan.people.G, most.people],
    ['B', 'Bewoners', plan.people.B, most.people],
    ['A', 'Mensen van aanbieders', plan.people.A, most.people],
    ['organisations', 'Organisaties', plan.organisations, most.organisations],
  ] as const;
  const day = (key: 'date' | 'returnDate', label: string) =>
    field({ key, label, type: 'date', value: plan[key], change: (value) => actions.setDay(key, value) });
  return row(
    ...texts.map(([key, label]) =>
      field({ key, label, type: 'text', value: plan[key], max: most.title, change: (value) => actions.setText(key, value) }),
    ),
    day('date', 'Datum (mag leeg)'),
    field({ key: 'start', label: 'Begint om', type: 'time', value: inputTime(plan.start), change: actions.setStart }),
    field({ key: 'end', label: 'Moet klaar zijn om (mag leeg)', type: 'time', value: inputTime(plan.end), change: actions.setEnd }),
    element(
      'div',
      { class: 'grid w-full grid-cols-2 items-end gap-x-6 gap-y-3 md:grid-cols-[repeat(4,minmax(0,8.5rem))]' },
      ...counts.map(([key, label, value, max]) =>
        field({ key, label, type: 'number', value: String(value), max, change: (text) => actions.setCount(key, text) }),
      ),
    ),
    day('returnDate', 'Terugkombijeenkomst op (mag leeg)'),
  );
}

function adder(werkvormen: Werkvormen, actions: Actions): HTMLElement {
  const { select, label } = choice(
    'kind',
    'Wat wil je toevoegen?',
    [
      ['pauze', plainBlocks.pauze.title],
      ['eigen', newBlock.eigen.title],
      ...choicesOf(werkvormen),
      ['welkom', plainBlocks.welkom.title],
      ['afspraken', plainBlocks.afspraken.title],
    ],
    '',
  );
  return element(
    'div',
    { class: 'no-print mt-6 flex flex-wrap items-end gap-3' },
    label,
    button('add', 'Voeg toe', () => actions.add(select.value)),
  );
}

/** Many stand from A to Z and by their names alone, so that typing one finds it. */
const choicesOf = (werkvormen: Werkvormen): (readonly [slug: string, words: string])[] => {
  const all = [...werkvormen].map(([slug, { titel }]) => ({ slug, name: titel }));
  return isLong(all) ? sorted(all).map(({ slug, name }) => [slug, name]) : all.map(({ slug, name }) => [slug, `Werkvorm: ${name}`]);
};

const tools = (canUndo: boolean, actions: Actions): HTMLElement =>
  element(
    'div',
    { class: 'no-print mt-6 flex flex-wrap items-center gap-x-6 gap-y-3' },
    button('undo', 'Maak ongedaan', actions.undo, undefined, !canUndo),
  );

const ours = () => element('p', { class: 'mt-6' }, proposal(planMark));
