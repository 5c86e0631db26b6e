import type { dragBlocks } from './drag-blocks.ts';

/**
 * Lets the blocks of a plan be dragged once the code for that is loaded: dragging is extra, so the page doesn't wait for it.
 * @param move called with the place of a block, and the one that it gets
 * @returns a function to call when the blocks are drawn anew
 */
export function dragLater(area: Element, move: (from: number, to: number) => void): () => void {
  let end = () => {};
  let drag: typeof dragBlocks | undefined;
  const renew = () => {
    end();
    const blocks = area.querySelector('[data-part="blocks"]');
    if (blocks && drag) end = drag(blocks, move);
  };
  // Under a finger not every browser drags, so there it is left to the buttons.
  if (window.matchMedia('(pointer: fine)').matches)
    void import('./drag-blocks.ts').then((library) => {
      drag = library.dragBlocks;
      renew();
    });
  return renew;
}
