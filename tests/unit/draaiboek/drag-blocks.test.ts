import { afterAll, expect, test, vi } from 'vitest';
import type { dragBlocks as drag } from '../../../src/draaiboek/drag-blocks.ts';
import { withDocument } from '../document.ts';

/** Where a drag is: over what it began at, and how far from the top of the window. */
interface Drag {
  source: { element: Element };
  location: { current: { input: { clientY: number } } };
}
interface Dragged {
  element: HTMLElement;
  dragHandle: Element;
  onDragStart: () => void;
  onDrop: () => void;
}
interface Target {
  element: HTMLElement;
  canDrop: (drag: Drag) => boolean;
  onDrag: (drag: Drag) => void;
  onDragLeave: () => void;
  onDrop: (drag: Drag) => void;
}
const [dragged, targets, ended]: [Dragged[], Target[], string[]] = [[], [], []];

vi.doMock('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter', () => ({
  draggable: (given: Dragged) => {
    dragged.push(given);
    return () => ended.push('dragged');
  },
  dropTargetForElements: (given: Target) => {
    targets.push(given);
    return () => ended.push('target');
  },
}));
afterAll(() => {
  vi.doUnmock('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter');
});

withDocument('<ol><li>een<b data-grip></b></li><li>twee<b data-grip></b></li><li>vast</li><li>vier<b data-grip></b></li></ol>');
// Other tests in this process may have it with the real library.
const anew = '../../../src/draaiboek/drag-blocks.ts?anew';
const { dragBlocks }: { dragBlocks: typeof drag } = await import(anew);

test('a block shows where another would come, and takes that place when it is let go', () => {
  const [list = document.body] = document.querySelectorAll('ol');
  const items = [...list.children].filter((each) => each instanceof HTMLElement);
  for (const [at, each] of items.entries()) Object.assign(each, { getBoundingClientRect: () => ({ top: at * 100, height: 100 }) });
  const moved: string[] = [];
  const end = dragBlocks(list, (from, to) => moved.push(`${from} to ${to}`));
  expect(dragged.map(({ element, dragHandle }) => [element.textContent, dragHandle.parentElement === element])).toEqual([
    ['een', true],
    ['twee', true],
    ['vier', true],
  ]);

  /** What the list shows while the block that says `what` is at that height, and what comes of letting go there. */
  const drag = (what: string, clientY: number) => {
    const own = dragged.find(({ element }) => element.textContent === what);
    const target = targets.find(({ element }) => items.indexOf(element) === Math.floor(clientY / 100));
    if (!own || !target) return 'no place';
    const it: Drag = { source: { element: own.element }, location: { current: { input: { clientY } } } };
    const marks = () => items.map(({ dataset }) => `${dataset['dragged'] ?? '-'}${dataset['drop'] ?? '-'}`).join(' ');
    own.onDragStart();
    target.onDrag(it);
    const shown = marks();
    target.onDragLeave();
    const left = marks();
    target.onDrag(it);
    target.onDrop(it);
    own.onDrop();
    return [shown, left, marks(), ...moved.splice(0)].join(' | ');
  };
  expect(
    [
      ['een', 20],
      ['een', 80],
      ['een', 120],
      ['een', 150],
      ['een', 151],
      ['een', 380],
      ['een', 220],
      ['vier', 20],
      ['vier', 80],
      ['vier', 320],
      ['twee', 80],
      ['twee', 20],
    ].map(([what = '', height]) => `${what} at ${height}: ${drag(String(what), Number(height))}`),
  ).toMatchInlineSnapshot(`
    [
      "een at 20: - -- -- -- | - -- -- -- | -- -- -- --",
      "een at 80: - -- -- -- | - -- -- -- | -- -- -- --",
      "een at 120: - -- -- -- | - -- -- -- | -- -- -- --",
      "een at 150: - -- -- -- | - -- -- -- | -- -- -- --",
      "een at 151: - -below -- -- | - -- -- -- | -- -- -- -- | 0 to 1",
      "een at 380: - -- -- -below | - -- -- -- | -- -- -- -- | 0 to 3",
      "een at 220: no place",
      "vier at 20: -above -- -- - | -- -- -- - | -- -- -- -- | 3 to 0",
      "vier at 80: -below -- -- - | -- -- -- - | -- -- -- -- | 3 to 1",
      "vier at 320: -- -- -- - | -- -- -- - | -- -- -- --",
      "twee at 80: -- - -- -- | -- - -- -- | -- -- -- --",
      "twee at 20: -above - -- -- | -- - -- -- | -- -- -- -- | 1 to 0",
    ]
  `);
  const own = { location: { current: { input: { clientY: 0 } } } };
  expect(
    targets.map(({ canDrop }) => [
      canDrop({ source: { element: items[1] ?? list }, ...own }),
      canDrop({ source: { element: list }, ...own }),
    ]),
  ).toEqual(targets.map(() => [true, false]));
  end();
  expect(ended).toEqual(['dragged', 'target', 'dragged', 'target', 'dragged', 'target']);
});
