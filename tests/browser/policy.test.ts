import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { openSearch } from './search-page.ts';
import { browser } from './shared.ts';

/**
 * A host that sends the headers, and one that sends none, so that a page has only the policy that it carries itself. A browser holds a page
 * to both, and tells in its console what either refused; with both, every page was silent (`every-page.test.ts`): here one is enough.
 */
const hosts = [
  { name: 'by the headers of its host', headers: true },
  { name: 'by its pages alone', headers: false },
];

const attack = [
  '<script>document.documentElement.dataset.script = "ran"</script>',
  '<img src="/nothing.png" onerror="document.documentElement.dataset.handler = \'ran\'">',
  '<style>h1 { tab-size: 7 }</style>',
  '<p id="styled" style="tab-size: 7"></p>',
  '<script src="https://elsewhere.example/x.js"></script>',
  '<iframe src="/over/"></iframe>',
  '<base href="https://elsewhere.example/">',
].join('');

/** Opens the home page with an attacker’s HTML in it. */
async function openAttacked(server: Server, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route(server.home, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<main', `${attack}<main`) });
  });
  await page.goto(server.home);
  return page;
}

/** What that HTML came to. */
async function attacked(server: Server): Promise<Record<string, unknown>> {
  const page = await openAttacked(server);
  const outcome = await page.evaluate(() => ({
    ran: { ...document.documentElement.dataset },
    styled: [...document.querySelectorAll('h1, #styled')].map((element) => getComputedStyle(element).tabSize === '7'),
    frames: [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.querySelector('h1')?.textContent ?? null),
    base: new URL(document.baseURI).origin === location.origin,
  }));
  await page.close();
  return outcome;
}

/** Names of the errors that a script gets which makes code or HTML from a text. Later, for no policy stops what a debugger does itself. */
const forbiddenActs = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[][]>((done) => {
        const acts = {
          eval: () => window.eval('1'),
          Function: () => Reflect.construct(Function, ['return 1']),
          innerHTML: () => (document.body.innerHTML = '<p>x</p>'),
          insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
          'script.src': () => (document.createElement('script').src = '/x.js'),
          'service worker': () => navigator.serviceWorker.register('/x.js'),
          'another policy': () => window.trustedTypes?.createPolicy('anders', { createScriptURL: (address) => address }),
          'our policy': () => window.trustedTypes?.createPolicy('eigen-script', { createScriptURL: (address) => address }),
        };
        const outcome = async (act: () => unknown) => {
          try {
            await act();
            return 'done';
          } catch (error) {
            return error instanceof Error ? error.name : 'refused';
          }
        };
        setTimeout(() => {
          done(Promise.all(Object.entries(acts).map(async ([name, act]) => [name, await outcome(act)])));
        });
      }),
  );

describe.each(hosts)('the site, kept safe $name,', ({ headers }) => {
  let server: Server;

  beforeAll(async () => {
    server = await serve({ headers });
  });

  afterAll(() => server.close());

  it('asks nothing that it may not', async () => {
    const faults: string[] = [];
    const context = await browser.newContext();
    await context.exposeFunction('report', (text: string) => faults.push(text));
    await context.addInitScript(
      `document.addEventListener('securitypolicyviolation', (event) => report(location.pathname + ': ' + event.effectiveDirective + ' ' + event.blockedURI))`,
    );
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(server.home);
    expect(faults).toEqual([]);
    // And the way in which faults are found does find them.
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => faults[0]).toContain('style-src-attr');
    await context.close();
  });

  it('searches', async () => {
    const { page, complaints, close } = await openSearch('?q=vertrouwen&soort=tips', { home: server.home });
    expect(await page.locator('.hit').count()).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('runs no script, handler, style or frame that someone slips in', async () => {
    expect(await attacked(server)).toEqual({
      // The kind is written in the page, and its own script says when the typefaces come (Fonts.astro).
      ran: { kind: 'gids', fonts: 'at-once' },
      styled: [false, false],
      frames: [null],
      base: true,
    });
  });

  it('lets no script make code or HTML from a text', async () => {
    const { page, close } = await openPage('/zoeken/', { home: server.home });
    expect(Object.fromEntries(await forbiddenActs(page))).toEqual({
      eval: 'EvalError',
      Function: 'EvalError',
      innerHTML: 'TypeError',
      insertAdjacentHTML: 'TypeError',
      'script.src': 'TypeError',
      'service worker': 'TypeError',
      'another policy': 'TypeError',
      'our policy': 'done',
    });
    await close();
  });
});

describe('without the policy', () => {
  it('the same attack does run, so that the tests above mean something', async () => {
    const server = await serve({ headers: false });
    const page = await openAttacked(server, { bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.dataset['script'])).toBe('ran');
    await page.close();
    await server.close();
  });
});
