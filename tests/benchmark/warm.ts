import type { Browser, Page } from 'playwright-core';
import { openCold, type SearchSite } from './cold.ts';

/** How fast an open page with a loaded index answers, in milliseconds. */
export interface Warm {
  /** For each query, from the input event to its results. */
  times: number[];
  /** The longest task on the main thread while typing; 0 if none took 50 ms, below which browsers don't report. */
  longestTask: number;
}

/** Milliseconds between letters: a slow typist, so that there is a search at each letter. */
const pace = 180;

/**
 * Opens a search, then does the others on the same page. Each query enters the field in one input event, as if pasted;
 * the time includes the rest that the page waits for and the texts that it loads for its results. Then `typed` are typed by letter.
 */
export async function measureWarm(
  browser: Browser,
  site: SearchSite,
  [opening = '', ...queries]: string[],
  typed: string[],
): Promise<Warm> {
  const { page, context } = await openCold(browser, site, opening);
  try {
    await page.evaluate(watchTyping);
    const times: number[] = [];
    for (const query of queries) {
      await empty(page);
      await page.keyboard.insertText(query);
      times.push(await answered(page, query));
    }
    for (const query of typed) {
      await empty(page);
      await page.keyboard.type(query, { delay: pace });
      await answered(page, query);
    }
    const tasks = await page.evaluate(() => performance.getEntriesByName('long-task').map(({ duration }) => duration));
    return { times, longestTask: Math.max(0, ...tasks) };
  } finally {
    await context.close();
  }
}

/** Selects what is in the field, so that what is typed next takes its place. */
const empty = (page: Page) => page.locator('search-page input[type="search"]').selectText();

/** Waits for the results of `query` and returns the time since the last input event. */
const answered = (page: Page, query: string): Promise<number> =>
  page
    .waitForFunction((wanted) => {
      const typed = performance.getEntriesByName('typed').at(-1)?.startTime ?? 0;
      const ready = performance
        .getEntriesByName('ready')
        .find((entry) => entry instanceof PerformanceMark && entry.detail === wanted && entry.startTime >= typed);
      return ready === undefined ? 0 : ready.startTime - typed;
    }, query.trim())
    .then((handle) => handle.jsonValue());

/** In the page: marks each input event, each set of results with its query, and each long task. */
function watchTyping(): void {
  const page = document.querySelector<HTMLElement>('search-page');
  if (!page) throw new Error('There is no search page here.');
  page.addEventListener('input', ({ timeStamp }) => performance.mark('typed', { startTime: timeStamp }), { capture: true });
  new MutationObserver(() => performance.mark('ready', { detail: page.dataset['ready'] })).observe(page, {
    attributeFilter: ['data-ready'],
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) performance.measure('long-task', { start: startTime, duration });
  }).observe({ type: 'longtask' });
}
