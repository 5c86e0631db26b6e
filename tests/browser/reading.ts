import type { Page } from 'playwright-core';

/** Words that can't be read: cut off by a box that is too small, or outside the window. */
export const lostText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const isForEars = (element: Element) => getComputedStyle(element).clipPath !== 'none' || element.closest('.skip') !== null;
    const isCutBy = (box: Element, { top, right, bottom, left }: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      return (
        (overflowX !== 'visible' && (left < edge.left - 1 || right > edge.right + 1)) ||
        (overflowY !== 'visible' && (top < edge.top - 1 || bottom > edge.bottom + 1))
      );
    };
    const isLost = (text: Text, element: Element): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes: Element[] = [];
      for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) boxes.push(box);
      if (boxes.some(isForEars)) return false;
      return [...range.getClientRects()].some(
        (place) => place.left < -1 || place.right > clientWidth + 1 || boxes.some((box) => isCutBy(box, place)),
      );
    };
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!(node instanceof Text) || element === null || node.data.trim() === '' || !element.checkVisibility()) continue;
      if (isLost(node, element)) lost.push(node.data.trim().slice(0, 60));
    }
    return lost;
  });
