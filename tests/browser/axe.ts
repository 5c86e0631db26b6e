import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { markFresh } from './fresh-texts.ts';
import { smallTargets } from './measure.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The smaller of the two files that axe comes as, for every page takes it in anew. */
const program = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe says of a page. */
export interface Judgement {
  /** What is wrong, in words. */
  violations: string[];
  /** Elements with text of which axe can't tell the contrast, because of what is drawn behind it, as selectors. */
  undecided: string[];
}

/** The rules that may judge a page otherwise when only its colours change. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What to judge. */
export interface Choice {
  /** The only rules to use, by name. */
  only?: string[];
  /** Ways in which texts were drawn that were judged before: colours of others are judged, and added. */
  seen?: Set<string>;
}

/** Holds the page, as it is now, against WCAG 2.2 AA, axe's best practices, and the size of targets and the contrast of level AAA. */
export async function judge(page: Page, { only, seen }: Choice = {}): Promise<Judgement> {
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: standards },
    // How large targets are, costs axe more than all else, and the site asks more of them.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
    // Without fetching style sheets and sounds anew: no rule among these needs the one, and the site has none of the other.
    preload: false,
  };
  const fresh = seen ? await markFresh(page, seen) : Infinity;
  if (only && fresh === 0) return { violations: [], undecided: [] };
  // Most of the time goes into bringing axe into the page, so it stays there.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  const of = seen ? '[data-fresh]' : '';
  const rules = colourRules.map((id) => ({ id, selector: `${id === 'link-in-text-block' ? 'a[href]' : '*'}${of}` }));
  // What axe can tell of a background depends on how far the page is scrolled.
  const { violations, incomplete } = await page.evaluate(
    ([spec, how]) => {
      scrollTo({ top: 0, behavior: 'instant' });
      window.axe.configure(spec);
      return window.axe.run(document, how);
    },
    [{ rules }, options] as const,
  );
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  const small = only ? [] : await smallTargets(page);
  return {
    violations: [...broken, ...small.map((target) => `too small to tap: ${target}`)],
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
export const violationsOf = async (page: Page, choice: Choice = {}): Promise<string[]> => (await judge(page, choice)).violations;
