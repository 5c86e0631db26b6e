import { AxeBuilder } from '@axe-core/playwright';
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
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, ...off } })
    .withTags(standards)
    // The page has no frames, so axe needs no second page to gather what it found in them.
    .setLegacyMode()
    .analyze();
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    undecided: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
  };
}

/** What axe has against the page as it is now, in words. */
export const violationsOf = async (page: Page, without: string[] = []): Promise<string[]> => (await judge(page, without)).violations;
