import type { Locator, Page } from 'playwright-core';
import { areaOf, contrast, grown, look, luminanceAt } from './pixels.ts';
import { loosen } from './restyle.ts';

/** How much room round an element its focus ring may take, in pixels. */
const ringRoom = 10;

/**
 * Which of the elements that a walk with Tab met (`focus.ts`) have too faint a focus ring, seen pixel by pixel: fewer pixels than a line
 * of 2 pixels round it has change with a contrast of 3 to 1 when it gets the focus (WCAG 2.4.13). What is in `seen` is left out:
 * looks, so styles and grounds, that were judged before; those that are judged now are added.
 */
export async function faintRings(page: Page, seen: Set<string>): Promise<string[]> {
  const faint: string[] = [];
  const fasten = await loosen(page);
  for (const [at, style] of (await page.evaluate(markLooks)).entries()) {
    if (seen.has(style)) continue;
    seen.add(style);
    const share = await ringShare(page, page.locator(`[data-look="${String(at)}"]`));
    if (share < 1) faint.push(`${style}: ${share.toFixed(2)}`);
  }
  await fasten();
  return faint;
}

/** The part of a line of 2 pixels round an element that its focus ring has; 1 or more is enough. */
async function ringShare(page: Page, element: Locator): Promise<number> {
  await element.focus();
  const area = await areaOf(element);
  const focused = await look(page, grown(area, ringRoom));
  await element.blur();
  const plain = await look(page, grown(area, ringRoom));
  let changed = 0;
  for (let at = 0; at < focused.data.length / 4; at++) if (contrast(luminanceAt(focused, at), luminanceAt(plain, at)) >= 3) changed++;
  return changed / (2 * Math.min(around(area), await element.evaluate(aroundPieces)));
}

/** The length of a line round an area. */
const around = ({ width, height }: { width: number; height: number }) => 2 * (width + height);

/** In the page: that of the lines round the pieces of a link that goes on on a next line. */
const aroundPieces = (element: Element) => [...element.getClientRects()].reduce((sum, { width, height }) => sum + 2 * (width + height), 0);

/** In the page: marks the first element of each look among those that had the focus: how it is styled, and on what ground. */
function markLooks(): string[] {
  const groundOf = (element: Element): string => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const ground = backgroundImage === 'none' ? backgroundColor : backgroundImage;
    return /^rgba\(.*, 0\)$/.test(ground) && element.parentElement ? groundOf(element.parentElement) : ground;
  };
  const looks = new Map<string, Element>();
  for (const element of window.walk?.met ?? []) {
    const style = `${element.tagName}.${element.className} on ${groundOf(element.parentElement ?? element)}`;
    if (!looks.has(style)) looks.set(style, element);
  }
  [...looks.values()].forEach((element, at) => {
    element.setAttribute('data-look', String(at));
  });
  return [...looks.keys()];
}
