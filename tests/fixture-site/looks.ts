import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import type { BuiltSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { formNames, formPage, formStyles } from './form-page.ts';
import { beginLooking, lookAt, rulesLookedAt, tokensNow, type Looks } from './looks-in-page.ts';

/** Windows from narrow to wide: each is compared with the one before. */
const windows = { 360: { width: 360, height: 800 }, 768: { width: 768, height: 1024 }, 1440: { width: 1440, height: 900 } };
/** Of tokens, what others than the light screen have. */
const ways = {
  licht: {},
  donker: { colorScheme: 'dark' },
  'eigen kleuren': { forcedColors: 'active' },
  papier: { media: 'print' },
} as const;
const asUsual = { colorScheme: 'light', forcedColors: 'none', media: null } as const;

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

/**
 * What is told of a site's looks: its elements on a screen and on a browser's paper, its tokens, rules that show in neither, and the form
 * of editors.
 */
export const looksFiles = ['screen', 'paper', 'tokens', 'rules', 'form'] as const;

/** What styles know elements by; without what differs from page to page. */
function namesInStyles(): string[] {
  const css = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8').replaceAll(/@import[^;]*;/g, ''));
  const names = css.flatMap((text) => [...text.matchAll(/(?:\.[a-z]|\[[a-z])[\w-]*/g)].map(([name]) => name));
  return [...new Set(names)].filter((name) => !/^\[(?:href|aria-label|role|data-(?:part|voice|case|kind))$/.test(name));
}

/** How a built site looks, as a text for each of `looksFiles`. */
export async function siteLooks(site: BuiltSite): Promise<Record<(typeof looksFiles)[number], string>> {
  const styles = [...new Set(site.pages.flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^<]*)/g)].map(([, style = '']) => style)))];
  const server = await serve({ folder: site.folder, base: site.home.pathname });
  const browser = await launchChromium();
  try {
    // Many dots to a pixel: else thin lines are rounded to one.
    const still = await browser.newPage();
    await still.goto('about:blank');
    await still.evaluate(beginLooking, { names: namesInStyles(), styles });
    const seen = new Seen();
    const look = async (html: string) => {
      await still.evaluate(showStill, html);
      await lookInAllWindows(still, seen);
    };
    for (const { html } of [...site.pages, ...site.redirects]) await look(html);
    const live = await browser.newPage({ viewport: windows[1440], reducedMotion: 'reduce', serviceWorkers: 'block' });
    for (const { address, until, press = [], open = false } of scenes) {
      await live.goto(new URL(`.${address}`, server.home).href, { waitUntil: 'networkidle' });
      await live.locator(until).first().waitFor({ state: 'attached' });
      for (const act of press) await live.locator(`[data-act="${act}"]`).first().dispatchEvent('click');
      if (open) await live.evaluate(openAll);
      await look(await live.content());
    }
    const tokens = new Map<string, Record<string, string>>();
    for (const [way, colours] of Object.entries(ways)) {
      await still.emulateMedia({ ...asUsual, ...colours });
      tokens.set(way, await still.evaluate(tokensNow));
    }
    const pages = styles.flatMap((style) => [...style.matchAll(/@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g)].map(([rule]) => rule));
    const rules = sayRules(await still.evaluate(rulesLookedAt));
    return {
      screen: seen.elements(Object.keys(windows)),
      paper: seen.elements(['papier']),
      tokens: sayTokens(tokens),
      rules: [...new Set(pages), ...sayConditions(styles), ...rules].join('\n'),
      form: await formLooks(still),
    };
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

/** How the form of editors looks on a screen, as far as the house styles it. */
async function formLooks(page: Page): Promise<string> {
  const seen = new Seen();
  await page.goto('about:blank');
  await page.evaluate(beginLooking, { names: formNames(), styles: [formStyles()] });
  await page.evaluate(showStill, formPage());
  await page
    .locator('dialog')
    .last()
    .evaluate((dialog: HTMLDialogElement) => {
      dialog.showModal();
    });
  await lookInAllWindows(page, seen);
  return seen.elements(Object.keys(windows));
}

/** Under which conditions styles have rules, and how many times at most on one page: where a window becomes another one. */
function sayConditions(styles: string[]): string[] {
  const most = new Map<string, number>();
  for (const style of styles) {
    const all = [...style.matchAll(/@(?:media|supports)[^{]*/g)].map(([condition]) => condition.trim());
    for (const [condition, { length }] of Map.groupBy(all, (each) => each)) most.set(condition, Math.max(length, most.get(condition) ?? 0));
  }
  return [...most].map(([condition, times]) => `${condition}: ${times}`).sort();
}

function sayTokens(tokens: Map<string, Record<string, string>>): string {
  const [[, usual = {}] = [], ...others] = [...tokens];
  const sayOthers = (name: string) =>
    others.filter(([, values]) => values[name] !== usual[name]).map(([way, values]) => `; ${way} ${values[name] ?? ''}`);
  const lines = Object.entries(usual).map(([name, value]) => `${name}: ${value}${sayOthers(name).join('')}`);
  // A typeface's name has the sum of its file.
  return lines.join('\n').replaceAll(/-[0-9a-f]{16}\b/g, '');
}

/**
 * Rules that no window showed, with the number of elements that they choose, and of others what depends on the size of the window; not what
 * Tailwind makes of any word in the code.
 */
function sayRules(rules: ReturnType<typeof rulesLookedAt>): string[] {
  const names = namesInStyles();
  const isUtility = (rule: string) => /^(?:@media [^{]*? )?\.[^\s.:>]+ \{/.test(rule) && !names.includes(/\.[\w-]+/.exec(rule)?.[0] ?? '');
  const sized = (rule: string) => {
    const [selector = '', said = ''] = rule.replace(/ \}$/, '').split(' { ');
    const all = said.split('; ').filter((each) => /\d[dls]?v[wh]\b/.test(each));
    return all.length === 0 ? [] : [`${selector} { ${all.join('; ').replace(/;$/, '')} }`];
  };
  return Object.entries(rules)
    .sort(byName)
    .flatMap(([rule, { elements, shows }]) => (shows ? sized(rule) : elements > 0 || !isUtility(rule) ? [`${rule} (${elements})`] : []));
}

/** In the page: opens what is folded. */
function openAll(): void {
  for (const each of document.querySelectorAll('details')) each.open = true;
}

/** In the page: shows a page as it is, without scripts, and without the styles by which those fit things into their window. */
function showStill(html: string): void {
  const copy = new DOMParser().parseFromString(html, 'text/html');
  for (const policy of copy.querySelectorAll('meta[http-equiv]')) policy.remove();
  for (const fitted of copy.querySelectorAll('[style]')) fitted.removeAttribute('style');
  document.replaceChild(document.adoptNode(copy.documentElement), document.documentElement);
}

async function lookInAllWindows(page: Page, seen: Seen): Promise<void> {
  const look = async (window: string) => seen.add(window, await page.evaluate(lookAt, { window, isFirst: window === '360' }));
  for (const [window, size] of Object.entries(windows)) {
    await page.setViewportSize(size);
    if (!(await look(window)) && window === '360') return seen.endPage();
  }
  await page.emulateMedia(ways.papier);
  await look('papier');
  await page.emulateMedia(asUsual);
  seen.endPage();
}

/** What was seen of pages, and as texts. */
class Seen {
  /** Looks by their key. */
  readonly #looks = new Map<string, string[]>();
  /** The page that is open, by kind of window; and those before it. */
  #page = new Map<string, Looks['elements']>();
  readonly #pages: Map<string, Looks['elements']>[] = [];

  /** Takes in what was seen; tells whether any of it was new. */
  add(window: string, { elements, fresh }: Looks): boolean {
    for (const [key, looks] of Object.entries(fresh)) this.#looks.set(key, looks);
    this.#page.set(window, elements);
    return Object.keys(fresh).length > 0;
  }

  /** Ends the page. */
  endPage(): void {
    this.#pages.push(this.#page);
    this.#page = new Map();
  }

  /** Each name with the looks of a bare element, and below it where such elements stand that look otherwise, and how often. */
  elements(kinds: string[]): string {
    const names = new Map<string, number>();
    const places = new Map<string, Map<string, number>>();
    // A page on which nothing was new has elements that were seen before, and is looked at in one window.
    const before = new Map<string, string[]>();
    for (const page of this.#pages)
      page.get('360')?.forEach(({ name = '', path = '', key: first }, at) => {
        const keys = kinds.map((window) => page.get(window)?.[at]?.key);
        const isThere = !keys.includes('');
        const say = () =>
          parts.flatMap((part) =>
            sayInAll(
              kinds,
              keys.map((key) => this.#looks.get(`${key ?? ''}${part}`) ?? []),
              `  ${path}${part}`,
            ),
          );
        const said = keys.includes(undefined) ? (before.get(first) ?? []) : isThere ? say() : [];
        before.set(first, said);
        count(names, name);
        const here = places.get(name) ?? new Map<string, number>();
        if (isThere) places.set(name, here);
        for (const each of said) count(here, each);
      });
    return [...places]
      .sort(byName)
      .flatMap(([name, here]) => {
        const bareIn = (part: string) =>
          kinds.reduce<string[][]>((looks, window) => [...looks, this.#looks.get(`${window} ${name}${part}`) ?? looks.at(-1) ?? []], []);
        const own = parts
          .flatMap((part) => sayInAll(kinds, bareIn(part), `${name}${part}`))
          .map((line) => [line, names.get(name) ?? 0] as const);
        return [...own, ...[...here].sort(byName)].map(([line, times]) => line.replace('\t', ` (${times})`));
      })
      .join('\n');
  }
}

/** What `what` shows in each kind of window, after what it shows in the one before; nothing if nothing shows. */
function sayInAll(kinds: string[], looks: string[][], what: string): string[] {
  const said = looks.map((here, at) => {
    const before = looks[at - 1] ?? [];
    const isGone = (each: string) => !here.some((look) => propertyOf(look) === propertyOf(each));
    return [...here.filter((look) => !before.includes(look)), ...before.filter(isGone).map((each) => `${propertyOf(each)} –`)].join('; ');
  });
  if (said.every((each) => each === '')) return [];
  return [
    said
      .map((each, at) =>
        at === 0 ? `${what}\t${each === '' ? '' : `: ${each}`}` : each === '' ? '' : `\n      ${kinds[at] ?? ''}: ${each}`,
      )
      .join(''),
  ];
}

const parts = ['', '::before', '::after', '::marker', '::details-content', '::backdrop', '::placeholder'];
const propertyOf = (look: string) => look.replace(/ .*/s, '');
const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
const count = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
