import type { dragBlocks } from './drag-blocks.ts';

/**
 * Lets the blocks of a plan be dragged as soon as what that takes has come: it is extra, and comes after what is there to see.
 * @param move takes the place of a block, and the one that it gets
 * @returns what to call when the blocks are drawn anew
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
