import { element } from '../components/element.ts';
import { clockTime, type Clock } from './clock.ts';
import { most } from './plan.ts';

/** What a reader can do with a plan. */
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

/** A field to type in. `key` names it among all controls, so that it stays the same one when all is drawn anew. */
export interface Field {
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

/** Draws a field, with its label. */
export function field({ key, label, type, value, max = most.minutes, least = 0, quiet = false, change }: Field): HTMLElement {
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
export function button(key: string, words: string, label: string, act: () => void, disabled = false): HTMLElement {
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

/** A time as a field for times takes it. */
export const inputTime = (time: Clock | undefined) => (time === undefined ? '' : clockTime(time).replace('.', ':'));

/** A part of the page, under a heading. */
export function part(title: string, ...content: Node[]): HTMLElement {
  const heading = element('h2', { class: 'aside self-start' }, title);
  return element('section', { class: 'section px-0' }, heading, element('div', { class: 'main' }, ...content));
}

/** The mark of what this site suggests itself, as Proposal.astro has it. */
export const proposal = (words = 'voorstel van deze site') => element('span', { class: 'proposal' }, words);
