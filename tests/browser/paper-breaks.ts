import type { Page } from 'playwright-core';
import { squeeze, wordsOn, type PaperPage } from './pdf.ts';

/** What a page has that shouldn't be broken: each heading with the words after it, and the blocks that belong together. */
export interface Unbreakable {
  headings: { text: string; next: string }[];
  blocks: string[];
}

/** Marks of list items, which stand between a heading and the words after it. */
const marks = /[•◦▪]|\d{1,2}\./gu;

/** Reads from a page, as it is in print, what should stay together on paper. Words in drawings come elsewhere and don't count. */
export async function readUnbreakable(page: Page): Promise<Unbreakable> {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility() && element.closest('svg, .sr-only') === null;
    /** The text of an element with what style sheets put after its links; undefined if that can't be told. */
    const textOf = (element: Element): string => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      const ends: { element: Element; text: string }[] = [];
      let text = '';
      const close = (node: Node | null) => {
        while (ends.length > 0 && !(node !== null && ends.at(-1)?.element.contains(node))) text += ends.pop()?.text ?? '';
      };
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        close(node);
        if (node instanceof Element) {
          const { content } = getComputedStyle(node, '::after');
          if (content.startsWith('"')) ends.push({ element: node, text: JSON.parse(content) });
        } else if (node.parentElement !== null && isShown(node.parentElement)) text += node.textContent ?? '';
      }
      close(null);
      return text;
    };
    const after = (heading: Element): string => {
      const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
      walker.currentNode = heading;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { parentElement, textContent } = node;
        if (heading.contains(node) || parentElement === null || !isShown(parentElement) || textContent?.trim() === '') continue;
        return textContent ?? '';
      }
      return '';
    };
    return {
      headings: [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
        .filter(isShown)
        .map((heading) => ({ text: textOf(heading), next: after(heading) })),
      blocks: [...document.querySelectorAll('main :is(li, blockquote, figure)')]
        .filter((block) => isShown(block) && block.querySelector('li, svg, [data-footnote-backref]') === null)
        .map(textOf),
    };
  });
  await page.emulateMedia({ media: null });
  return found;
}

/** Headings that stand on no page together with the first words after them. */
export function strandedHeadings(pages: PaperPage[], { headings }: Unbreakable): string[] {
  const words = pages.map((page) => plain(wordsOn([page])));
  return headings
    .filter(({ text, next }) => !words.some((page) => page.includes(plain(text) + plain(next).slice(0, 12))))
    .map(({ text, next }) => `${text.trim()} | ${next.trim().slice(0, 30)}`);
}

/** Blocks of which no page has the whole text. */
export function cutBlocks(pages: PaperPage[], { blocks }: Unbreakable): string[] {
  const words = pages.map((page) => plain(wordsOn([page])));
  return blocks.filter((block) => !words.some((page) => page.includes(plain(block)))).map((block) => block.trim().slice(0, 80));
}

/** Style sheets may give words capitals. */
const plain = (text: string) => squeeze(text).replaceAll(marks, '').toLowerCase();

/** Texts that stand outside the paper, at least where they begin. */
export const outsidePaper = (pages: PaperPage[]): string[] =>
  pages.flatMap(({ width, height, texts }) =>
    texts.filter(({ left, bottom, size }) => left < 0 || left > width || bottom - size < 0 || bottom > height).map(({ text }) => text),
  );
