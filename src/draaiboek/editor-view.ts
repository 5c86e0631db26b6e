import { element } from '../components/element.ts';
import { button, field, inputTime, part, proposal, type Actions } from './editor-controls.ts';
import { lists } from './editor-lists.ts';
import { programme } from './editor-programme.ts';
import { most, type Plan, type Werkvormen } from './plan.ts';
import { plainBlocks } from './words.ts';

/** Draws a plan with all that can be changed in it. On paper only what was chosen is left of a field. */
export const drawPlan = (plan: Plan, werkvormen: Werkvormen, canUndo: boolean, actions: Actions): Node[] => [
  part('Voor wie en wanneer', settings(plan, actions)),
  part('Het programma', programme(plan, werkvormen, actions), adder(werkvormen, actions), tools(canUndo, actions), ours()),
  ...lists(plan, werkvormen),
];

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
  return element(
    'div',
    { class: 'flex flex-wrap items-end gap-x-6 gap-y-4' },
    ...texts.map(([key, label]) =>
      field({ key, label, type: 'text', value: plan[key], max: most.title, change: (value) => actions.setText(key, value) }),
    ),
    field({ key: 'start', label: 'Begint om', type: 'time', value: inputTime(plan.start), change: actions.setStart }),
    field({ key: 'end', label: 'Moet klaar zijn om (mag leeg)', type: 'time', value: inputTime(plan.end), change: actions.setEnd }),
    ...counts.map(([key, label, value, max]) =>
      field({ key, label, type: 'number', value: String(value), max, change: (text) => actions.setCount(key, text) }),
    ),
    element(
      'p',
      { class: 'hidden' },
      [plan.title, plan.place, plan.facilitator && `Gespreksleider: ${plan.facilitator}`].filter(Boolean).join('. '),
    ),
  );
}

function adder(werkvormen: Werkvormen, actions: Actions): HTMLElement {
  const choices = [
    ['pauze', 'Pauze'],
    ['eigen', 'Eigen blok'],
    ...[...werkvormen].map(([slug, { titel }]) => [slug, `Werkvorm: ${titel}`] as const),
    ['welkom', plainBlocks.welkom.title],
    ['afspraken', plainBlocks.afspraken.title],
  ] as const;
  const select = element(
    'select',
    { class: 'search-input', 'data-key': 'kind' },
    ...choices.map(([value, words]) => element('option', { value }, words)),
  );
  return element(
    'div',
    { class: 'no-print mt-6 flex flex-wrap items-end gap-3' },
    element('label', { class: 'grid gap-1' }, element('span', { class: 'small' }, 'Wat wil je toevoegen?'), select),
    button('add', 'Voeg toe', '', () => actions.add(select.value)),
  );
}

const tools = (canUndo: boolean, actions: Actions): HTMLElement =>
  element(
    'div',
    { class: 'no-print mt-6 flex flex-wrap gap-3' },
    button('undo', 'Maak ongedaan', '', actions.undo, !canUndo),
    button('copy', 'Kopieer de link', '', actions.copy),
    button('print', 'Print', '', () => window.print()),
  );

const ours = () => element('p', { class: 'mt-6' }, proposal('de tijden, de aantallen en de lijstjes zijn een voorstel van deze site'));
