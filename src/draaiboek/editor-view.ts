import { element } from '../components/element.ts';
import { capital } from '../components/capital.ts';
import { href, paths } from '../paths.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime, type Clock } from './clock.ts';
import { materialsOf, remarksOn } from './materials.ts';
import { most, type Block, type Plan, type Werkvormen } from './plan.ts';
import { conditionsOf, preparationOf } from './preparation.ts';
import { schedule, type ScheduledBlock } from './schedule.ts';
import { sheetsOf } from './sheets.ts';
import { warningsOf } from './warnings.ts';
import { blockTitle, plainBlocks } from './words.ts';

/** What a reader can do with a plan. `key` names a control, so that it keeps the focus when all is drawn anew. */
export interface Actions {
  setText(field: 'title' | 'place' | 'facilitator', value: string): void;
  setStart(value: string): void;
  /** An empty time: it may take as long as it takes. */
  setEnd(value: string): void;
  setCount(field: 'G' | 'B' | 'A' | 'organisations', value: string): void;
  setMinutes(at: number, step: number, value: string): void;
  setOwn(at: number, field: 'title' | 'note', value: string): void;
  setLeader(at: number, value: string): void;
  /** An empty time: the block begins when the one before it ends. */
  setFixed(at: number, value: string): void;
  move(at: number, by: -1 | 1): void;
  remove(at: number): void;
  add(kind: string): void;
  undo(): void;
  copy(): void;
}

/** Draws a plan with all that can be changed in it. On paper only what was chosen is left of a field. */
export const drawPlan = (plan: Plan, werkvormen: Werkvormen, canUndo: boolean, actions: Actions): Node[] => [
  part('Voor wie en wanneer', settings(plan, actions)),
  part('Het programma', programme(plan, werkvormen, actions), adder(werkvormen, actions), tools(canUndo, actions), ours()),
  ...lists(plan, werkvormen),
];

function part(title: string, ...content: Node[]): HTMLElement {
  const heading = element('h2', { class: 'aside self-start' }, title);
  return element('section', { class: 'section px-0' }, heading, element('div', { class: 'main' }, ...content));
}

interface Field {
  key: string;
  label: string;
  type: 'text' | 'number' | 'time';
  value: string;
  max?: number;
  least?: number;
  /** Whether its label is for screen readers only, because what stands beside it says the same. */
  quiet?: boolean;
  change: (value: string) => void;
}

function field({ key, label, type, value, max = most.minutes, least = 0, quiet = false, change }: Field): HTMLElement {
  const limits =
    type === 'number' ? { min: String(least), max: String(max), inputmode: 'numeric' } : type === 'text' ? { maxlength: String(max) } : {};
  const input = element('input', {
    class: `search-input ${type === 'text' ? 'w-full' : 'w-[7.5rem]'}`,
    type,
    value,
    autocomplete: 'off',
    'data-key': key,
    ...limits,
  });
  input.addEventListener('change', () => change(input.value));
  return element(
    'label',
    { class: `no-print grid gap-1 ${type === 'text' ? 'w-full max-w-measure' : ''}` },
    element('span', { class: quiet ? 'sr-only' : 'small' }, label),
    input,
  );
}

/** A button; `label` says more than its words, and begins with them. */
function button(key: string, words: string, label: string, act: () => void, disabled = false): HTMLElement {
  const made = element(
    'button',
    {
      type: 'button',
      class: 'plain-button',
      'data-key': key,
      ...(label === '' ? {} : { 'aria-label': label }),
      ...(disabled ? { disabled: '' } : {}),
    },
    words,
  );
  made.addEventListener('click', act);
  return made;
}

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
    field({
      key: 'title',
      label: 'Naam van de bijeenkomst',
      type: 'text',
      value: plan.title,
      max: most.title,
      change: (value) => actions.setText('title', value),
    }),
    field({
      key: 'place',
      label: 'Plek',
      type: 'text',
      value: plan.place,
      max: most.title,
      change: (value) => actions.setText('place', value),
    }),
    field({
      key: 'facilitator',
      label: 'Gespreksleider',
      type: 'text',
      value: plan.facilitator,
      max: most.title,
      change: (value) => actions.setText('facilitator', value),
    }),
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

function programme(plan: Plan, werkvormen: Werkvormen, actions: Actions): HTMLElement {
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
        element('p', {}, words, element('span', { class: 'hidden' }, ` · ${spokenTime(long)}`)),
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

/** A time as a field for times takes it. */
const inputTime = (time: Clock | undefined) => (time === undefined ? '' : clockTime(time).replace('.', ':'));

/** What not everyone needs: who leads a block, and the time at which it has to begin. */
function more({ leader, fixed }: Block, title: string, at: number, actions: Actions): HTMLElement[] {
  const said = [leader && `Leiding: ${leader}.`, fixed !== undefined && `Begint precies om ${clockTime(fixed)} uur.`].filter(Boolean);
  return [
    ...(said.length > 0 ? [element('p', { class: 'font-semibold' }, said.join(' '))] : []),
    element(
      'details',
      { class: 'no-print mt-2' },
      element('summary', { class: 'tap cursor-pointer' }, `Wie leidt ‘${title}’, en staat het tijdstip vast?`),
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

const ownFields = ({ title, note }: Extract<Block, { kind: 'eigen' }>, at: number, actions: Actions): HTMLElement[] => [
  field({
    key: `title-${at}`,
    label: 'Naam van dit blok',
    type: 'text',
    value: title,
    max: most.title,
    change: (value) => actions.setOwn(at, 'title', value),
  }),
  field({
    key: `note-${at}`,
    label: 'Wat gaan jullie doen?',
    type: 'text',
    value: note,
    max: most.note,
    change: (value) => actions.setOwn(at, 'note', value),
  }),
  element('p', { class: 'hidden' }, note),
];

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

const ours = () =>
  element(
    'p',
    { class: 'mt-6' },
    element('span', { class: 'proposal' }, 'de tijden, de aantallen en de lijstjes zijn een voorstel van deze site'),
  );

function lists(plan: Plan, werkvormen: Werkvormen): HTMLElement[] {
  const [warnings, sheets, materials, conditions] = [
    warningsOf(plan, werkvormen),
    sheetsOf(plan, werkvormen),
    materialsOf(plan, werkvormen),
    conditionsOf(plan, werkvormen),
  ];
  const items: [string, HTMLElement[]][] = [
    ['Let op', warnings.map(({ what, why, mend }) => element('li', {}, strong(what), ` ${why} ${mend}`))],
    [
      'Print dit',
      sheets.map(({ copies, titel, werkvorm, slug, file }) =>
        element(
          'li',
          { class: 'link-item' },
          strong(`${copies} × `),
          element('a', { href: href(paths.sheet(slug, file)), type: 'application/pdf' }, `${titel} ${werkvorm} (pdf)`),
        ),
      ),
    ],
    [
      'Leg klaar',
      materials.map((material) =>
        element(
          'li',
          {},
          strong(capital(material.naam)),
          `: ${material.aantal}${material.optioneel ? ', als je wilt' : ''}`,
          ...remarksOn(material).map((line) => element('p', { class: 'small' }, line)),
        ),
      ),
    ],
    ['Zorg voor', conditions.map(({ soort, tekst }) => element('li', {}, strong(`${capital(soort)}: `), tekst))],
    ...preparationOf(plan, werkvormen).map(({ when, tasks }): [string, HTMLElement[]] => [
      when,
      tasks.map((task) => element('li', {}, task)),
    ]),
  ];
  return items
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) =>
      part(title, element('ul', { class: `${title === 'Let op' ? '' : 'ticks '}rows rows-tight border-b border-line` }, ...rows)),
    );
}

const strong = (words: string) => element('strong', { class: 'font-semibold' }, words);
