import type { Page } from 'playwright-core';
import { facetNames } from '../../src/search/facets.ts';
import { openPage, type OpenOptions, type OpenPage } from './open-page.ts';

/** What a visitor sees of a search. */
export interface Shown {
  /** The line that says how many results there are. */
  count: string;
  /** Titles of the results that are shown. */
  titles: string[];
  /** Values of the filters that are set, as `soort=tips`. */
  chosen: string[];
  query: string;
}

/** Opens the search page at `search` (such as `?q=rollen`) and waits for its results. */
export async function openSearch(search: string, options: OpenOptions = {}): Promise<OpenPage> {
  const open = await openPage(`/zoeken/${search}`, options);
  await answered(open.page);
  return open;
}

/** Waits until the page shows what its address asks for, if it asks for anything. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction((facets) => {
    const asked = new URLSearchParams(location.search);
    // One less than the longest query: the last sign may have been cut in two.
    const query = (asked.get('q') ?? '').trim().slice(0, 199);
    if (query === '' && !facets.some((facet) => asked.has(facet))) return true;
    const ready = document.querySelector('search-page')?.getAttribute('data-ready');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('search-page input:checked')];
    const wanted = [...asked].filter(([name, value]) => facets.some((facet) => facet === name) && /^[a-z0-9-]+$/.test(value));
    return (
      ready?.slice(0, 199) === query &&
      boxes.length === wanted.length &&
      wanted.every(([name, value]) => boxes.some((box) => box.name === name && box.value === value))
    );
  }, facetNames);
  await settled(page);
}

/** Waits until the search page has not changed for a while. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    (rest) =>
      new Promise<void>((done) => {
        const finish = () => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(finish, rest);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(finish, rest);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    250,
  );
}

/** What the page shows now. */
export async function shown(page: Page): Promise<Shown> {
  const boxes = await page
    .locator('search-page input:checked')
    .evaluateAll((all) => all.map((box) => `${box.getAttribute('name') ?? ''}=${box.getAttribute('value') ?? ''}`));
  return {
    count: await page.locator('[data-part="count"]').innerText(),
    titles: await page.locator('.hit h3').allInnerTexts(),
    chosen: boxes,
    query: await page.locator('#q').inputValue(),
  };
}

/** The number in a line such as “11 resultaten” or “Tip (4)”. */
export const numberIn = (text: string): number => (text === 'Niets gevonden' ? 0 : Number(/\d+/.exec(text)?.[0] ?? Number.NaN));

/** Sets or unsets one filter, as a visitor would, and waits for the results. */
export async function choose(page: Page, facet: string, value: string): Promise<void> {
  const before = page.url();
  await page.locator(`input[name="${facet}"][value="${value}"]`).click();
  await page.waitForFunction((address) => location.href !== address, before);
  await answered(page);
}

/** The number that stands behind a filter. */
export const promised = async (page: Page, facet: string, value: string): Promise<number> =>
  numberIn(await page.locator(`label:has(input[name="${facet}"][value="${value}"]) .facet-count`).innerText());
