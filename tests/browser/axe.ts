import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { markFresh } from './fresh-texts.ts';
import { smallTargets } from './measure.ts';
import { weakTexts } from './text-contrast.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The smaller of the two files that axe comes as, for every page takes it in anew. */
const program = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The rules that may judge a page otherwise when only its colours change. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** How texts were drawn that were found sound before, by the medium: most pages show the same. */
const soundIn = new Map<string, Set<string>>();

/**
 * What is wrong, in words, for somebody who sees or hears the page as it is now: it is held against WCAG 2.2 AA, axe's best practices, and the size
 * of targets and the contrast of level AAA. `only` names the only rules to use. Texts that are drawn as some that were found sound before,
 * aren't judged on their colours again.
 */
export async function violationsOf(page: Page, { only }: { only?: string[] } = {}): Promise<string[]> {
  const medium = await page.evaluate(mediumNow);
  const sound = soundIn.get(medium) ?? new Set();
  const fresh = await markFresh(page, sound);
  if (only && fresh.length === 0) return [];
  const { violations, undecided } = await judge(page, only);
  // Colours that readers force, and ink, are the browser's own affair where axe can't tell.
  const weak = medium.startsWith('screen') ? await weakTexts(page, undecided) : [];
  const small = only ? [] : await smallTargets(page);
  const faults = [
    ...violations,
    ...weak.map((text) => `stands out too little: ${text}`),
    ...small.map((target) => `too small to tap: ${target}`),
  ];
  if (faults.length === 0) soundIn.set(medium, sound.union(new Set(fresh)));
  return faults;
}

/** In the page: in which of the ways that the site has it is drawn now. */
function mediumNow(): string {
  if (matchMedia('print').matches) return 'print';
  if (matchMedia('(forced-colors: active)').matches) return 'forced colours';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'screen, dark' : 'screen, light';
}

/** What axe finds wrong, in words, and elements with text of which it can't tell the contrast, because of what is drawn behind it, as selectors. */
async function judge(page: Page, only: string[] | undefined): Promise<{ violations: string[]; undecided: string[] }> {
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: only } : { type: 'tag', values: standards },
    // How large targets are, costs axe more than all else, and the site asks more of them.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: false } },
    resultTypes: ['violations', 'incomplete'],
    // Without fetching style sheets and sounds anew: no rule among these needs the one, and the site has none of the other.
    preload: false,
  };
  // Most of the time goes into bringing axe into the page, so it stays there.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program);
  const rules = colourRules.map((id) => ({ id, selector: `${id === 'link-in-text-block' ? 'a[href]' : '*'}[data-fresh]` }));
  // What axe can tell of a background depends on how far the page is scrolled.
  const { violations, incomplete } = await page.evaluate(
    ([spec, how]) => {
      scrollTo({ top: 0, behavior: 'instant' });
      window.axe.configure(spec);
      return window.axe.run(document, how);
    },
    [{ rules }, options] as const,
  );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    undecided: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
  };
}

declare global {
  interface Window {
    /** Added to pages that are judged. */
    axe: typeof axe;
  }
}
