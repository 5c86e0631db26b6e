import { expect, test, vi } from 'vitest';
import { listen } from '../../../src/begeleiden/listen.ts';
import { withDocument } from '../document.ts';

const { document, happen } = withDocument(`<run-stage>
  <button data-act="next"><span>Verder</span></button><input data-set="until" type="time"><textarea></textarea><select></select><p>Tekst</p>
</run-stage>`);

const heard: unknown[] = [];
const hear = (what: string) => (told?: unknown) => void heard.push(`${what} ${String(told)}`);
let isOpen = true;

vi.stubGlobal('window', { addEventListener: () => undefined, scrollY: 0, innerHeight: 800 });
vi.stubGlobal('setInterval', () => 0);
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

/** Presses a key while `selector` has the focus; gives what was heard. */
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

test('nothing is led while the stage is closed', () => {
  isOpen = false;
  expect(pressed('ArrowRight')).toEqual([]);
});
