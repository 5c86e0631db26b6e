import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { placeAfterDrop } from './change-plan.ts';

/**
 * Lets the blocks in a list be dragged by their grip, with a mouse; where one would come shows as a line (`data-drop`). Readers
 * who use keys or a finger, or listen, have buttons.
 * @param move called with the place of a block, and the one that it gets
 * @returns a function that ends it
 */
export function dragBlocks(list: Element, move: (from: number, to: number) => void): () => void {
  const items = [...list.children].filter((item) => item instanceof HTMLElement);
  const isLower = (item: HTMLElement, clientY: number) => {
    const { top, height } = item.getBoundingClientRect();
    return clientY > top + height / 2;
  };
  const ends = items.flatMap((item, at) => {
    const grip = item.querySelector('[data-grip]');
    if (grip === null) return [];
    const clear = () => delete item.dataset['drop'];
    return [
      draggable({
        element: item,
        dragHandle: grip,
        getInitialData: () => ({ at }),
        onDragStart: () => (item.dataset['dragged'] = ''),
        onDrop: () => delete item.dataset['dragged'],
      }),
      dropTargetForElements({
        element: item,
        canDrop: ({ source }) => items.includes(source.element),
        onDrag({ source, location }) {
          const lower = isLower(item, location.current.input.clientY);
          if (placeAfterDrop(items.indexOf(source.element), at, lower) === items.indexOf(source.element)) clear();
          else item.dataset['drop'] = lower ? 'below' : 'above';
        },
        onDragLeave: clear,
        onDrop({ source, location }) {
          clear();
          const from = items.indexOf(source.element);
          const to = placeAfterDrop(from, at, isLower(item, location.current.input.clientY));
          if (to !== from) move(from, to);
        },
      }),
    ];
  });
  return () => ends.forEach((end) => end());
}
