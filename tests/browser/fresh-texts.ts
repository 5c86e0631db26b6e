import type { Page } from 'playwright-core';

/**
 * Marks the texts of a page that are drawn otherwise than all in `seen` with `data-fresh`, each way once, and returns those ways. Two are
 * drawn the same if they have the same colours, letters and grounds, and if what they stand in that is painted, or that can lie over
 * something else, has the same names and classes; in drawings and on grounds of more than one
 * colour they must also be the same, and in drawings as large for WCAG (1.4.3).
 */
export async function markFresh(page: Page, seen: ReadonlySet<string>): Promise<string[]> {
  const drawn = await page.evaluate(howDrawn);
  const fresh = drawn.map((how, at) => how !== '' && !seen.has(how) && drawn.indexOf(how) === at);
  await page.evaluate((marks) => {
    [...document.querySelectorAll('body *')].forEach((element, at) => element.toggleAttribute('data-fresh', marks[at]));
  }, fresh);
  return drawn.filter((_, at) => fresh[at]);
}

/** In the page: how each element with words is drawn; empty for those without, and those that don't show. */
function howDrawn(): string[] {
  const grounds = new Map<Element | null, string>([[null, '']]);
  const groundOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, position].filter((part) => !/^(?:rgba\(.*, 0\)|none|1|static)$/.test(part));
    const name = own.length > 0 ? `${element.tagName}.${element.getAttribute('class') ?? ''}` : [];
    const ground = [groundOf(element.parentElement), name, own].flat().join(' ');
    grounds.set(element, ground);
    return ground;
  };
  const inkOf = (element: Element | null): string => {
    if (element === null) return '';
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textDecorationLine].join(' ');
  };
  const largeInDrawing = (element: Element) =>
    element instanceof SVGGraphicsElement &&
    Number.parseFloat(getComputedStyle(element).fontSize) * (element.getScreenCTM()?.a ?? 1) >= 18.66;
  const hasWords = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
  return [...document.querySelectorAll('body *')].map((element) => {
    if (!hasWords(element) || !element.checkVisibility()) return '';
    const ground = groundOf(element);
    const words = /gradient|url/.test(ground) || element.closest('svg') ? element.outerHTML : '';
    return [ground, inkOf(element), inkOf(element.parentElement), largeInDrawing(element), words].join('; ');
  });
}
