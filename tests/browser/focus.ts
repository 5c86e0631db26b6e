import type { AnyPage } from './any-page.ts';

/** What a walk through a page with the Tab key met. */
export interface Walk {
  /** How many places had the focus. */
  stops: number;
  /** What went wrong, in words. */
  faults: string[];
}

declare global {
  interface Window {
    /** Added to pages by this walk. */
    walk?: { expected: Element[]; met: Element[]; faults: string[] };
  }
}

/**
 * Goes through the page with Tab, from the top. Everything that can be used must have the focus once, in the order of the page,
 * show an outline, and be in sight with nothing over it; and the focus never goes up in a column of text.
 */
export async function walkWithTab(page: AnyPage): Promise<Walk> {
  const expected = await page.evaluate(prepare);
  // All at once, as by a finger that stays on the key: the browser takes them in order, and waits for nothing in between.
  await Promise.all(Array.from({ length: expected }, () => page.keyboard.press('Tab')));
  return page.evaluate(finish);
}

/**
 * Presses Tab until what has the focus, as `current` names it, is `key`.
 *
 * @throws if it never is
 */
export async function tabTo(
  keyboard: { press(key: 'Tab'): Promise<void> },
  current: () => Promise<string | null | undefined>,
  key: string,
) {
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await current()) === key) return;
    await keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${key}.`);
}

/** In the page: notes what can have the focus, and judges each element when it gets the focus and when it loses it. */
function prepare(): number {
  const selector = 'a[href]:not([tabindex="-1"]), button, input, select, textarea, summary, [tabindex="0"]';
  const isNotChosen = (element: Element) =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    !element.checked &&
    document.querySelector(`input[name="${element.name}"]:checked`) !== null;
  const canFocus = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !isNotChosen(element);
  const expected = [...document.querySelectorAll(selector)].filter(canFocus);
  const faults: string[] = [];
  const met: Element[] = [];
  let wasInSight = false;
  window.walk = { expected, met, faults };
  const name = (element: Element) => element.outerHTML.slice(0, 90);

  const isInSight = (element: Element): boolean => {
    const [box] = element.getClientRects();
    if (!box) return false;
    // Browsers don't scroll to what is partly in the window; that it isn't entirely hidden is enough (WCAG 2.2, 2.4.11).
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const over = document.elementFromPoint(box.left + box.width / 2, top + Math.min((bottom - top) / 2, 20));
    return over !== null && (element.contains(over) || over.contains(element));
  };
  const judgeOrder = (element: Element, before: Element) => {
    const [now, then] = [element.getBoundingClientRect(), before.getBoundingClientRect()];
    const isSameColumn = now.left < then.right && then.left < now.right;
    if (isSameColumn && now.bottom <= then.top) faults.push(`goes up: ${name(before)} to ${name(element)}`);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`shows no focus: ${name(target)}`);
    const before = met.at(-1);
    if (before) judgeOrder(target, before);
    met.push(target);
    wasInSight = isInSight(target);
  });
  // By now the page has scrolled to it, and not yet to the next; but what only shows with the focus is gone already.
  document.addEventListener('focusout', ({ target }) => {
    if (target instanceof Element && !wasInSight && !isInSight(target)) faults.push(`can’t be seen with the focus: ${name(target)}`);
  });
  return expected.length;
}

/** In the page: lets the last element go, and tells what was met. */
function finish(): Walk {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { expected, met, faults } = window.walk ?? { expected: [], met: [], faults: ['There was no walk.'] };
  const missed = expected
    .filter((element) => !met.includes(element))
    .map((element) => `never has the focus: ${element.outerHTML.slice(0, 90)}`);
  const strays = met.filter((element) => !expected.includes(element)).map((element) => `has the focus: ${element.outerHTML.slice(0, 90)}`);
  const isInOrder = met.length === expected.length && met.every((element, at) => element === expected[at]);
  const order = missed.length + strays.length === 0 && !isInOrder ? ['The focus doesn’t follow the order of the page.'] : [];
  return { stops: met.length, faults: [...faults, ...missed, ...strays, ...order] };
}
