import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stores } from '../../src/offline/kept.ts';
import { paths } from '../../src/paths.ts';
import { unbroken } from '../../src/unbroken.ts';
import { hasFirefox, launchFirefox, openTab, resize, type FirefoxPage, type Settings } from '../firefox.ts';
import { serve, type Server } from '../serve.ts';
import { unsureBlending } from './blending.ts';
import { tabTo, walkWithTab } from './focus.ts';
import { inOneGo } from './in-one-go.ts';
import { overflow } from './measure.ts';
import { blocks, evening } from './plan-page.ts';
import { expectSheet, expectWhole, kinds, printOnce, ownAddress, readCode, readPrint, textsOf, werkvormen } from './printed.ts';
import { lostText, strayMarks } from './reading.ts';
import { drawnPages, fewPages } from './sample-pages.ts';
import { server } from './shared.ts';

/** The narrowest, and that of a desk. */
const widths = [320, 1280];
/** Pages that show paper: in colours of its own, that of ink on white, and in letters too small to read. */
const paper = /\/poster\/$|^\/afdrukken\//;
const pages = fewPages().filter((address) => !paper.test(address));
/** Texts and lists that look like others, which Firefox, slower than Chromium, doesn't print. */
const likeOthers = /^\/(over(\/.+)?|cases|tips|themas|werkvormen|logicas|partijen|wegwijzer\/.+)\/$/;

/**
 * Starts a browser with a reader's settings for the tests that follow, and returns what opens a page in the one tab that they share, and a
 * tab of its own.
 */
function withFirefox(settings: Settings = {}) {
  let browser: Browser;
  let tab: FirefoxPage;
  beforeAll(async () => {
    browser = await launchFirefox(settings);
    tab = await openTab(browser, server.home);
  });
  afterAll(() => browser.close());
  // Whatever a test did, it did it in silence and on this host.
  afterEach(() => {
    expect(tab.complaints.splice(0)).toEqual([]);
  });
  const open = async (address: string, width = 1280) => {
    const { page } = tab;
    await resize(page, width);
    await page.goto(new URL(`.${address}`, server.home).href, { waitUntil: 'load' });
    if (settings.javaScript !== false) await page.evaluate(() => document.fonts.ready.then(() => true));
    return page;
  };
  return { open, openOther: (home: string) => openTab(browser, home) };
}

const paperColour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Run in the page: whether the browser has kept every file of the guide. What comes first says nothing of what comes last. */
async function hasGuide(store: string): Promise<boolean> {
  const kept = await caches.open(store);
  const list = (await kept.keys()).find(({ url }) => url.endsWith('/offline.json'));
  if (!list) return false;
  const files: { address: string }[] = await (await kept.match(list))?.json();
  const there = await Promise.all(files.map(({ address }) => kept.match(address)));
  return !there.includes(undefined);
}

describe.runIf(hasFirefox)('in Firefox with dark colours', () => {
  const { open, openOther } = withFirefox({ dark: true });

  it.each([...pages, '/zoeken/?q=vertrouwen'])('%s reads at every width', async (address) => {
    const page = await open(address);
    expect(await page.$eval('h1', (title) => title.checkVisibility())).toBe(true);
    expect(await paperColour(page)).toBe('rgb(21, 18, 30)');
    const faults: string[] = [];
    for (const width of widths) {
      await resize(page, width);
      const asked = inOneGo({ evaluate: (expression) => page.evaluate<[], () => never[]>(expression) });
      const [{ pixels, elements }, lost, stray] = await Promise.all([overflow(asked), lostText(asked), strayMarks(asked)]);
      if (pixels > 0) faults.push(`at ${String(width)}: ${String(pixels)} px, ${elements.join(', ')}`);
      faults.push(...lost.map((text) => `at ${String(width)}: can’t be read: ${text}`));
      faults.push(...stray.map((text) => `at ${String(width)}: a line begins with a mark: ${text}`));
    }
    faults.push(...(await unsureBlending(page)));
    expect(faults).toEqual([]);
  });

  it.each(['/', '/werkvormen/ijsbergmodel/', '/zoeken/?q=vertrouwen'])(
    '%s can be gone through with Tab, in order and in sight',
    async (address) => {
      const page = await open(address);
      await page.waitForNetworkIdle({ idleTime: 200 });
      expect((await walkWithTab(page)).faults).toEqual([]);
    },
  );

  it('the menu leads to each list, and shows where the reader is', async () => {
    const page = await open('/', 360);
    const names = await page.$$eval('header nav a', (links) => links.map((link) => link.textContent.trim()));
    expect(names.length).toBeGreaterThan(4);
    for (const [at, name] of names.entries()) {
      await (await page.waitForSelector('header summary'))?.click();
      const link = await page.waitForSelector(`header nav li:nth-child(${String(at + 1)}) a`);
      await Promise.all([page.waitForNavigation(), link?.click()]);
      expect(await page.$eval('header nav [aria-current]', (current) => current.textContent.trim())).toBe(name);
      expect(await page.$eval('h1', (title) => title.checkVisibility())).toBe(true);
    }
  });

  it('a link to a place copies its address, and says so', async () => {
    const page = await open('/werkvormen/ijsbergmodel/', 360);
    const link = (await page.$$('a[data-copy-link]')).at(-1);
    await link?.click();
    expect(await (await page.waitForSelector('.toast:not(:empty)'))?.evaluate((toast) => toast.textContent)).toBe('Link gekopieerd');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/werkvormen\/ijsbergmodel\/#[a-z0-9-]+$/);
    expect(page.url()).toBe(copied);
  });

  it('a group is led by keys, and the page keeps its place', async () => {
    const page = await open('/werkvormen/ijsbergmodel/begeleiden/');
    const shown = () => page.$eval('.stage h2', (title) => title.textContent.trim());
    await page.click('[data-act="begin"]');
    await page.click('[data-act="toggle"]');
    await page.keyboard.press('PageDown');
    expect(await shown()).toBe('Bespreek de antwoorden');
    expect(await page.$eval('main h1', (title) => title.checkVisibility())).toBe(false);
    await page.reload();
    expect(await shown()).toBe('Bespreek de antwoorden');
    expect(await page.$eval('.stage [role="timer"]', (timer) => timer.textContent)).toMatch(/^(20:00|19:\d\d)$/);
    await page.evaluate(() => {
      sessionStorage.clear();
      localStorage.clear();
    });
  });

  it('a plan that was changed opens without a connection, and an evening is led', async () => {
    const host = await serve();
    // Another tab, for the one that tests share has no service worker.
    const page = await (await open('/')).browser().newPage();
    await page.goto(new URL(`.${paths.ownPlan('1_titel.Soep_welkom.20_werkvorm.ijsbergmodel')}`, host.home).href);
    await (await page.waitForSelector('[data-key="remove-0"]'))?.click();
    // A reader who changes a plan will use the guide, so it is fetched.
    await expect.poll(() => page.evaluate(hasGuide, stores.guide), { timeout: 30_000 }).toBe(true);
    const sheet = new URL(`.${paths.sheet('ijsbergmodel', 'werkblad')}`, host.home).href;
    await expect
      .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, sheet), { timeout: 30_000 })
      .toBe(true);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
    const plan = page.url();
    await host.close();
    // As a link does: Puppeteer's goto asks the host itself.
    const to = (address: string) =>
      Promise.all([page.waitForNavigation(), page.evaluate((href) => void location.assign(href), new URL(address, host.home).href)]);
    await to(`.${paths.begeleiden('ijsbergmodel')}`);
    await (await page.waitForSelector('[data-act="begin"]'))?.click();
    expect(await page.$eval('.stage h2', (title) => title.textContent.trim())).toBe('Schrijf je antwoorden op');
    await to(plan);
    expect(await (await page.waitForSelector('[data-part="blocks"] h3'))?.evaluate((title) => title.textContent)).toContain('IJsbergmodel');
    await page.close();
  });

  describe('on paper', () => {
    /** Firefox draws the site's typefaces as shapes, which can't be read; without them its prints have words. */
    let withoutFonts: Server;
    let tab: Page;
    beforeAll(async () => {
      withoutFonts = await serve({ without: /\.woff2$/ });
      ({ page: tab } = await openOther(withoutFonts.home));
    });
    afterAll(() => Promise.all([withoutFonts.close(), tab.close()]));
    const printFrom = async ({ home }: Server, address: string) => {
      await tab.goto(new URL(`.${address}`, home).href, { waitUntil: 'load' });
      return tab.pdf({ preferCSSPageSize: true });
    };
    const print = printOnce((address) => printFrom(withoutFonts, address));

    it.each(kinds.filter((address) => !likeOthers.test(address)))('%s is whole', async (address) => {
      expectWhole(address, await print(address));
    });

    it('the code of a page can be read', async () => {
      expect(await readCode(await print('/'))).toBe(ownAddress('/'));
    });

    it('a werkvorm is a sheet to work with, on four sides at most', async () => {
      const [longest] = werkvormen.toSorted((a, b) => textsOf(b.model).join('').length - textsOf(a.model).join('').length);
      if (!longest) throw new Error('There are no werkvormen.');
      await expectSheet(longest.model, await print(longest.address));
      expect((await readPrint(await printFrom(server, longest.address))).pages.length).toBeLessThanOrEqual(4);
    });
  });

  // Last, for Puppeteer can't lead a tab on from a page that is only shown again.
  it('the search finds from the header, and keeps its words and results on the way back', async () => {
    const page = await open('/', 360);
    await page.type('[data-search-field]', 'vertrouwen');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const found = async () => {
      await page.waitForSelector('search-page[data-ready="vertrouwen"]');
      await page.waitForSelector('.hit h3 a');
      const titles = await page.$$eval('.hit h3', (all) => all.map((title) => title.textContent));
      return { words: await page.$eval('#q', (field) => field instanceof HTMLInputElement && field.value), titles };
    };
    const before = await found();
    expect(before.words).toBe('vertrouwen');
    expect(before.titles.length).toBeGreaterThan(5);
    await Promise.all([page.waitForNavigation(), page.click('.hit h3 a')]);
    expect(await page.$eval('h1', (title) => title.textContent.trim())).toBe(before.titles[0]?.trim());
    // Not by Puppeteer's goBack, which waits for a page that is only shown again to load.
    await page.evaluate(() => {
      history.back();
    });
    await expect.poll(() => page.evaluate(() => location.pathname).catch(String)).toMatch(/\/zoeken\/$/);
    expect(await found()).toEqual(before);
  });

  it('an evening is composed, shared, bound together and printed with the keyboard alone', async () => {
    const { page, complaints } = await openOther(server.home);
    await page.goto(new URL(`.${paths.ownPlan(evening)}`, server.home).href);
    await page.waitForSelector(blocks);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
      const made = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        if (file.type === 'application/pdf') document.body.dataset['made'] = String(file.size);
        return made(file);
      };
    });
    const press = async (key: string, button: 'Enter' | ' ') => {
      await tabTo(page.keyboard, () => page.evaluate(() => document.activeElement?.getAttribute('data-key')), key);
      await page.keyboard.press(button);
    };
    await press('step-1-4', ' ');
    await press('add', 'Enter');
    await press('print-people', 'Enter');
    await page.waitForSelector('body[data-printed]');
    await press('copy', 'Enter');
    await expect.poll(() => page.$eval('plan-editor [role="status"]', (status) => status.textContent)).toBe('De link is gekopieerd.');
    // Last of all, for a download opens a window of Firefox itself; and it comes before what was pressed, where Tab leads through that window.
    await page.focus('[data-key="bundle"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('body[data-made]');
    expect(Number(await page.$eval('body', ({ dataset }) => dataset['made']))).toBeGreaterThan(50_000);
    expect(await page.$$eval(blocks, (all) => all.map((each) => each.textContent))).toEqual(
      [
        '19.00 Welkom en spelregels · 20 minuten',
        '19.20 IJsbergmodel · 50 minuten',
        '20.10 Pauze · 15 minuten',
        '20.25 Pauze · 15 minuten',
        '20.40 Afspraken en wie doet wat · 20 minuten',
      ].map(unbroken),
    );
    expect(page.url()).toContain('#plan=');
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasFirefox)('in Firefox without JavaScript and with a reader’s own colours', () => {
  // Neither black nor white, so that what has a colour of its own shows.
  const ink = 'rgb(240, 224, 208)';
  const { open } = withFirefox({ ownColours: { ground: '#102030', ink: '#f0e0d0' }, javaScript: false });

  it.each(drawnPages())('%s reads, in those colours, its drawings too', async (address) => {
    const page = await open(address);
    expect(await page.$eval('h1', (title) => title.checkVisibility())).toBe(true);
    expect(await page.$eval('main', (main) => main.innerText.length)).toBeGreaterThan(100);
    if (paper.test(address)) return;
    const { words, shapes } = await page.evaluate(() => {
      const styles = (selector: string) => [...document.querySelectorAll(selector)].map((each) => getComputedStyle(each));
      return {
        words: styles(':root, svg text').map(({ color, fill }, at) => (at === 0 ? color : fill)),
        shapes: styles('svg :is(.g, .b, .a)').map(({ fill, stroke }) => ({ fill, stroke })),
      };
    });
    expect(await paperColour(page)).toBe('rgb(16, 32, 48)');
    expect([...new Set(words)]).toEqual([ink]);
    expect(shapes.length).toBeGreaterThan(0);
    expect(shapes.filter(({ fill, stroke }) => !/^rgba\(.*, 0\)$|^transparent$/.test(fill) || stroke !== ink)).toEqual([]);
  });
});
