import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says of a page. */
export interface Judgement {
  /** What is wrong, in words. */
  violations: string[];
  /** Elements with text of which axe can't tell the contrast, because of what is drawn behind it, as selectors. */
  undecided: string[];
}

/** Holds the page, as it is now, against WCAG 2.2 AA, axe's best practices, and the contrast of level AAA; `without` some rules, by name. */
export async function judge(page: Page, without: string[] = []): Promise<Judgement> {
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options: RunOptions = {
    runOnly: { type: 'tag', values: standards },
    rules: { 'color-contrast-enhanced': { enabled: true }, ...off },
    resultTypes: ['violations', 'incomplete'],
  };
  // Most of the time goes into bringing axe into the page, so it stays there.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate((how) => window.axe.run(document, how), options);
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    undecided: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
  };
}

declare global {
  interface Window {
    /** Added to pages by `judge`. */
    axe: typeof axe;
  }
}

/** What axe has against the page as it is now, in words. */
export const violationsOf = async (page: Page, without: string[] = []): Promise<string[]> => (await judge(page, without)).violations;
