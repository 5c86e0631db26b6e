import { element, type Child } from '../scripts/element.ts';
import { clockTime, type Clock } from './clock.ts';
import type { PaperVersion } from './editor-paper.ts';
import { most } from './plan.ts';

/** What a reader can do with a plan. */
export interface Actions {
  setText(field: 'title' | 'place' | 'facilitator', value: string): void;
  /** An empty day isn't known. */
  setDay(field: 'date' | 'returnDate', value: string): void;
  setStart(value: string): void;
  /** An empty time: it may take as long as it takes. */
  setEnd(value: string): void;
  setCount(field: 'G' | 'B' | 'A' | 'organisations', value: string): void;
  setPoster(value: string): void;
  setMinutes(at: number, step: number, value: string): void;
  setOwn(at: number, field: 'title' | 'note', value: string): void;
  setMark(at: number, field: 'leader' | 'memo', value: string): void;
  /** An empty time: the block begins when the one before it ends. */
  setFixed(at: number, value: string): void;
  toggleStep(at: number, step: number): void;
  split(at: number, step: number): void;
  move(at: number, by: -1 | 1): void;
  /** Moves a block to another place, as dragging does. */
  place(at: number, to: number): void;
  remove(at: number): void;
  add(kind: string): void;
  /** Does what the warning at this place says. */
  fix(at: number): void;
  undo(): void;
  print(version: PaperVersion): void;
  /** Whether what the maker wrote for nobody else goes along in the link. */
  shareMemos(share: boolean): void;
  setDuplex(duplex: boolean): void;
  copy(what: 'link' | 'invitation' | 'shopping'): void;
  download(what: 'bundle' | 'calendar' | 'table'): void;
}

/** A field to type in. `key` names it among all controls, so that it stays the same one when all is drawn anew. */
export interface Field {
  key: string;
  label: string;
  /** What the field is about, for who only hears its label. */
  about?: string;
  type: 'text' | 'number' | 'time' | 'date';
  value: string;
  max?: number;
  least?: number;
  /** Whether its label is for screen readers only, because what stands beside it says the same. */
  quiet?: boolean;
  change: (value: string) => void;
}

/** Draws a field, with its label. */
export function field({ key, label, about, type, value, max = most.minutes, least = 0, quiet = false, change }: Field): HTMLElement {
  const limits =
    type === 'number' ? { min: String(least), max: String(max), inputmode: 'numeric' } : type === 'text' ? { maxlength: String(max) } : {};
  const input = element('input', {
    class: `search-input ${widths[type]}`,
    type,
    value,
    autocomplete: 'off',
    'data-key': key,
    ...limits,
  });
  input.addEventListener('change', () => change(input.value));
  return element(
    'label',
    { class: `no-print grid grid-cols-1 gap-1 ${quiet ? 'shrink-0' : labelWidths[type]}` },
    element(
      'span',
      { class: quiet ? 'sr-only' : 'small' },
      label,
      about !== undefined && element('span', { class: 'sr-only' }, `: ${about}`),
    ),
    input,
  );
}

const widths = { text: 'w-full', number: 'w-[5rem]', time: 'w-[9rem]', date: 'w-[11rem]' };
const labelWidths = { text: 'w-full max-w-measure', number: 'max-w-[8.5rem]', time: 'max-w-full', date: 'max-w-full' };

/** Draws a list to choose from: pairs of a value and its words. */
export function choice(
  key: string,
  label: string,
  options: (readonly [string, string])[],
  chosen: string,
  change?: (value: string) => void,
) {
  const select = element(
    'select',
    { class: 'search-input appearance-auto', 'data-key': key },
    ...options.map(([value, words]) => element('option', { value, selected: value === chosen && '' }, words)),
  );
  if (change) select.addEventListener('change', () => change(select.value));
  return {
    select,
    label: element('label', { class: 'no-print grid max-w-full gap-1' }, element('span', { class: 'small' }, label), select),
  };
}

/** Draws a box to tick. */
export function tick(key: string, words: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    class: 'h-6 w-6 shrink-0',
    'data-key': key,
    checked: checked && '',
  });
  box.addEventListener('change', () => change(box.checked));
  return element('label', { class: 'no-print tap gap-3' }, box, element('span', { class: 'min-w-0' }, words));
}

/** A button; where its words alone don't tell a reader who only hears them, `about` says what it is for. */
export function button(key: string, words: string, act: () => void, about?: string, disabled = false): HTMLElement {
  const made = element(
    'button',
    {
      type: 'button',
      class: 'plain-button',
      'data-key': key,
      'aria-label': about && `${words}: ${about}`,
      disabled: disabled && '',
    },
    words,
  );
  made.addEventListener('click', act);
  return made;
}

/** A time as a field for times takes it. */
export const inputTime = (time: Clock | undefined) => (time === undefined ? '' : clockTime(time).replace('.', ':'));

/** A part of the page, under a heading. */
export function part(title: string, ...content: Child[]): HTMLElement {
  const heading = element('h2', { class: 'aside self-start' }, title);
  return element('section', { class: 'section px-0', 'data-key': title }, heading, element('div', { class: 'main' }, ...content));
}

/** Controls beside one another. */
export const row = (...controls: Node[]) => element('div', { class: 'no-print flex flex-wrap items-end gap-x-6 gap-y-3' }, ...controls);

/** The mark of what this site suggests itself, as Proposal.astro has it. */
export const proposal = (words = 'voorstel van deze site') => element('span', { class: 'proposal' }, words);
