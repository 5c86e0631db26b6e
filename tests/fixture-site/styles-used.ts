import { globSync, readFileSync } from 'node:fs';
import { generate, parse, type CssNode, type List } from 'css-tree';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { BuiltSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { formPage } from './form-page.ts';

/** A plan with a part of each kind. */
const plan = '1_start.19.00_welkom.10_werkvorm.reigerronde_pauze.15_eigen.20.Soep_afspraken.20';
const begeleiden = '/werkvormen/reigerronde/begeleiden/';

/** Pages as their scripts make them, once `until` is there; what is pressed then, by its `data-act`, and whether all is opened. */
const scenes: { address: string; until: string; press?: string[]; open?: boolean }[] = [
  { address: '/zoeken/?q=reiger', until: '[data-ready="reiger"] .hit', open: true },
  { address: '/cases/vlierdorp/?partij=gemeente', until: '[data-only]' },
  { address: '/werkvormen/reigerronde/', until: 'main', open: true },
  { address: '/werkvormen/reigerronde/poster/', until: 'poster-form' },
  { address: begeleiden, until: 'run-stage:defined', press: ['begin', 'next'] },
  { address: begeleiden, until: 'run-stage:defined', press: ['view'] },
  { address: paths.ownPlan(plan), until: 'plan-editor li' },
  { address: '/over/', until: 'main', open: true },
];

/** A rule of a style sheet as it is written, and what chooses its elements; none for what has no elements, such as `@page`. */
interface Rule {
  said: string;
  selector?: string;
}

/**
 * Each rule of the styles of a site, and of those that the house adds to the form of editors: in their order, with which elements it chooses
 * on all pages, and how many.
 */
export async function stylesUsed(site: BuiltSite): Promise<{ site: string; form: string }> {
  const server = await serve({ folder: site.folder, base: site.home.pathname });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
    const asMade: string[] = [];
    for (const { address, until, press = [], open = false } of scenes) {
      await page.goto(new URL(`.${address}`, server.home).href, { waitUntil: 'networkidle' });
      await page.locator(until).first().waitFor({ state: 'attached' });
      for (const act of press) await page.locator(`[data-act="${act}"]`).first().dispatchEvent('click');
      if (open) await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((each) => (each.open = true)));
      asMade.push(await page.content());
    }
    await page.goto('about:blank');
    const asBuilt = [...site.pages, ...site.redirects].map(({ html }) => html);
    return { site: await sayRules(page, [...asBuilt, ...asMade]), form: await sayRules(page, [formPage()]) };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function sayRules(page: Page, pages: string[]): Promise<string> {
  const used = new Map<string, Map<string, number>>();
  for (const html of pages) {
    const rules = [...html.matchAll(/<style[^>]*>([^<]*)/g)].flatMap(([, style = '']) => rulesOf(style));
    const chosen = await page.evaluate(chosenIn, { html, selectors: rules.map(({ selector = '' }) => selector) });
    rules.forEach(({ said }, at) => {
      const counts = used.get(said) ?? new Map<string, number>();
      used.set(said, counts);
      for (const name of chosen[at] ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  return [...used].flatMap(([said, counts]) => (counts.size > 0 || !isOfAnyWord(said) ? [`${said}${sayCounts(counts)}`] : [])).join('\n');
}

/** Above how many kinds of elements a rule is for all of them, whatever a page has. */
const manyKinds = 20;

function sayCounts(counts: Map<string, number>): string {
  if (counts.size > manyKinds) return '  /* all kinds */';
  const each = [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  return each.length === 0 ? '' : `  /* ${each.join(', ')} */`;
}

const ownStyles = globSync('src/**/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Whether Tailwind may have made a rule of a word in the code that is no class: a single class that no style of ours has. */
const isOfAnyWord = (said: string) => {
  const [, name] = /^(?:@media [^{]*\{ )?\.([\w-]+)/.exec(said) ?? [];
  return name !== undefined && !ownStyles.includes(`.${name}`);
};

const known = new Map<string, Rule[]>();

function rulesOf(style: string): Rule[] {
  const sheet = parse(style);
  const rules = known.get(style) ?? (sheet.type === 'StyleSheet' ? readRules(sheet) : []);
  known.set(style, rules);
  return rules;
}

/** The rules of a sheet or of a block in it, each with the conditions around it; a typeface's name has the sum of its file. */
function readRules({ children }: { children: List<CssNode> }, around: string[] = []): Rule[] {
  return children.toArray().flatMap((node): Rule[] => {
    if (node.type === 'Atrule' && node.block && /^(?:media|supports)$/.test(node.name))
      return readRules(node.block, [...around, `@${node.name} ${node.prelude ? generate(node.prelude) : ''} { `]);
    const said = `${around.join('')}${generate(node)}${' }'.repeat(around.length)}`.replaceAll(/-[0-9a-f]{16}\b/g, '');
    return [node.type === 'Rule' ? { said, selector: withoutActs(generate(node.prelude)) } : { said }];
  });
}

/** A selector of the elements themselves: without parts of them such as `::before`, and without what a reader does to them. */
const withoutActs = (selector: string) =>
  selector
    .replaceAll(/::[a-z-]+|:(?:before|after)\b/g, '')
    .replaceAll(/(?<!:not\([^)]*):(?:hover|focus-visible|focus-within|focus|active|target|disabled)(?![\w-])/g, ':is(*)')
    .replaceAll(/(^|,)(?=,|$)/g, '$1*');

/** In a browser: the names of the elements in a page that each selector chooses. */
function chosenIn({ html, selectors }: { html: string; selectors: string[] }): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return selectors.map((selector) => (selector === '' ? [] : [...page.querySelectorAll(selector)].map(({ localName }) => localName)));
}
