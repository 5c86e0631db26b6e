import type { Asked } from './any-page.ts';

/** Words that can't be read: cut off by a box that is too small and doesn't scroll up and down, or outside the window. */
export const lostText = (page: Asked): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    /** A box that cuts off what goes beyond its edges: on its sides, above and below, or both. */
    interface Frame {
      edge: DOMRect;
      cutsSides: boolean;
      cutsEnds: boolean;
    }
    // Texts have most of their boxes in common: each is asked once.
    const known = new Map<Element, Frame[] | 'for ears'>();
    const framesOf = (element: Element): Frame[] | 'for ears' => {
      const frames = known.get(element) ?? findFrames(element);
      known.set(element, frames);
      return frames;
    };
    const findFrames = (element: Element): Frame[] | 'for ears' => {
      const { parentElement } = element;
      const outer = element === document.body || parentElement === null ? [] : framesOf(parentElement);
      const style = getComputedStyle(element);
      const { overflowX, overflowY } = style;
      if (outer === 'for ears' || style.getPropertyValue('clip') !== 'auto' || element.matches('.skip')) return 'for ears';
      const [cutsSides, cutsEnds] = [overflowX !== 'visible', !['visible', 'auto'].includes(overflowY)];
      return (cutsSides || cutsEnds) && element !== document.body
        ? [...outer, { edge: element.getBoundingClientRect(), cutsSides, cutsEnds }]
        : outer;
    };
    const isCutBy = ({ edge, cutsSides, cutsEnds }: Frame, { top, right, bottom, left }: DOMRect) =>
      (cutsSides && (left < edge.left - 1 || right > edge.right + 1)) || (cutsEnds && (top < edge.top - 1 || bottom > edge.bottom + 1));
    const isLost = (text: Text, element: Element): boolean => {
      const frames = framesOf(element);
      if (frames === 'for ears') return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        (place) => place.left < -1 || place.right > clientWidth + 1 || frames.some((frame) => isCutBy(frame, place)),
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

/** Marks such as commas that begin a line, with the words round them: what they follow stands on the line before. */
export const strayMarks = (page: Asked): Promise<string[]> =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node instanceof Text && node.data.trim() !== '' && parent?.checkVisibility() && !parent.closest('svg')) texts.push(node);
    }
    const lineOf = (text: Text, at: number): DOMRect | undefined => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return [...range.getClientRects()].at(-1);
    };
    const blockOf = (element: Element | null): Element | null =>
      element && getComputedStyle(element).display.startsWith('inline') ? blockOf(element.parentElement) : element;
    return texts.flatMap((text, index) =>
      [...text.data.matchAll(/(?<!\s)[,.;:!?)”]/gu)].flatMap(({ index: at }) => {
        const before = at > 0 ? text : texts[index - 1];
        if (before === undefined || (before !== text && blockOf(before.parentElement) !== blockOf(text.parentElement))) return [];
        const end = at > 0 ? at - 1 : before.data.trimEnd().length - 1;
        const [mark, last] = [lineOf(text, at), lineOf(before, end)];
        if (!mark || !last || mark.top < last.bottom - 2) return [];
        return `${before.data.slice(Math.max(0, end - 30), end + 1)} | ${text.data.slice(at, at + 20)}`;
      }),
    );
  });
