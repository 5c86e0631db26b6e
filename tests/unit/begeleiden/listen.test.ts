import { expect, test, vi } from 'vitest';
import { listen } from '../../../src/begeleiden/listen.ts';
import { withDocument } from '../document.ts';
import { turnsOf } from '../turns.ts';

const { document, happen } = withDocument(`<run-stage>
  <button data-act="next"><span>Verder</span></button><input data-set="until" type="time"><textarea></textarea><select></select><p>Tekst</p><details class="stage-late"></details>
</run-stage>`);

const heard: unknown[] = [];
const hear = (what: string) => (told?: unknown) => void heard.push(`${what} ${String(told)}`);
let isOpen = true;

/** What the window listens to, and what happens again and again with the milliseconds between. */
const ofWindow = new Map<string, (event: object) => void>();
const again: [act: () => void, time: number][] = [];
vi.stubGlobal('window', {
  addEventListener: (type: string, act: (event: object) => void) => ofWindow.set(type, act),
  scrollY: 0,
  innerHeight: 800,
});
vi.stubGlobal('setInterval', (act: () => void, time: number) => again.push([act, time]));
const root = document.querySelector<HTMLElement>('run-stage');
if (root === null) throw new Error('There is no stage.');
listen(root, {
  isOpen: () => isOpen,
  press: hear('press'),
  move: hear('move'),
  until: hear('until'),
  elsewhere: hear('elsewhere'),
  beat: hear('beat'),
});

/** What was heard since the last time. */
const said = () => heard.splice(0);
const find = (selector: string) => root.querySelector(selector) ?? root;

/** Presses a key while `selector` has the focus; returns what was heard. */
function pressed(key: string, selector = 'p', held: object = {}): unknown[] {
  const event = Object.assign(new (document.defaultView ?? globalThis).Event('keydown', { bubbles: true, cancelable: true }), {
    key,
    ...held,
  });
  find(selector).dispatchEvent(event);
  return said();
}

test('a button is known by any part of it', () => {
  happen(find('span'), 'click');
  happen(find('p'), 'click');
  expect(said()).toEqual(['press next']);
});

test('arrows lead on and back, but not where somebody writes or chooses, and not with another key', () => {
  expect(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'a'].map((key) => pressed(key))).toEqual([['move 1'], ['move -1'], [], []]);
  expect(pressed('ArrowRight', 'button')).toEqual(['move 1']);
  expect(['input', 'textarea', 'select'].flatMap((field) => pressed('ArrowRight', field))).toEqual([]);
  expect(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'].flatMap((name) => pressed('ArrowRight', 'p', { [name]: true }))).toEqual([]);
});

test('page keys lead on and back where there is no more of the page to see that way', () => {
  Object.assign(document.documentElement, { scrollHeight: 1000 });
  const turns = turnsOf(0, 200, (scrollY) => {
    Object.assign(window, { scrollY });
    return ['PageUp', 'PageDown'].map((key) => `${key} ${pressed(key).join('') || 'scrolls'}`).join(', ');
  });
  Object.assign(window, { scrollY: 0 });
  expect(turns).toEqual([
    '0: PageUp move -1, PageDown scrolls',
    '5: PageUp scrolls, PageDown scrolls',
    '196: PageUp scrolls, PageDown move 1',
  ]);
});

test('a moment goes by four times a second, and other windows are heard', () => {
  for (const [act] of again) act();
  ofWindow.get('storage')?.({ key: 'begeleiden' });
  expect(said()).toEqual(['beat undefined', 'elsewhere begeleiden']);
  expect(again.map(([, time]) => time)).toEqual([250]);
});

test('letters are fitted anew where there is other room, and what opens is brought into view', () => {
  const late = find('details');
  Object.assign(late, { scrollIntoView: hear('into view') });
  const fitted = () => root.style.getPropertyValue('--letters') !== '';
  const [opened, resized] = [
    () => late.dispatchEvent(new (document.defaultView ?? globalThis).Event('toggle')),
    () => ofWindow.get('resize')?.({}),
  ];
  const told = [opened, resized].map((act) => {
    root.style.removeProperty('--letters');
    act();
    return fitted();
  });
  expect(told).toEqual([true, true]);
  expect(said()).toEqual(['into view [object Object]']);
  root.style.removeProperty('--letters');
  isOpen = false;
  resized();
  for (const [act] of again) act();
  isOpen = true;
  expect([fitted(), said()]).toEqual([false, []]);
});

test('nothing is led while the stage is closed', () => {
  isOpen = false;
  expect(pressed('ArrowRight')).toEqual([]);
});
