import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { slugPattern } from '../../src/schemas/slug.ts';
import { idsOf, pageAt, readSite, type BuiltPage, type BuiltSite } from '../built-site.ts';
import { oddEntries, type OddEntry } from '../content/mutations/odd-entries.ts';
import { htmlFaults } from '../html-faults.ts';
import { buildTestSite, changeFile } from '../fixture-site/build.ts';
import { serve, type Server } from '../serve.ts';
import { faultOf, isInternal, referencesOf } from '../site/site-links.ts';
import { overflow } from './measure.ts';
import { openWindow, type OpenWindow } from './open-page.ts';
import { browser } from './shared.ts';

const root = process.cwd();
const entries = oddEntries(root, join(root, 'tests/fixture-site'));
let folder: string;
let site: BuiltSite;
let server: Server;

/** Sheets of a werkvorm on which its texts stand otherwise than on its others: no bundles of sheets, and its poster in one size. */
const unlike = 'werkblad|rolkaarten|antwoordvel|poster-a3';

/**
 * Takes away what only shows again what other sheets show: bundles for a werkvorm and an evening, other sizes of posters, the parts of the
 * book, and pictures of links. They take more than half of the build.
 */
function leaveOutDoubles(copy: string): void {
  for (const page of ['draaiboek/[preset]/alles.pdf.ts', 'og/[kind]/[slug].png.ts']) rmSync(join(copy, 'src/pages', page));
  changeFile(copy, 'src/paper/guide-books.ts', /(?<=const parts: Record<string, string> )= \{[^}]*\};/, '= {};');
  // The book is set once, however much white its chapters end with.
  changeFile(copy, 'src/paper/guide.ts', /(?<=const mostPages = )\d+/, '0');
  const sheets = /await werkvormSheets\(.*\)(?=\] as const)/;
  changeFile(copy, 'src/pages/_sheets.ts', sheets, `($&).filter(({ name }) => /^(${unlike})$/.test(name))`);
}
/** Those, and the file that packs the site (build.config.mjs). */
const leftOut = new RegExp(
  `${paths.zip}$|^/draaiboek/.+\\.pdf$|^/afdrukken/(?!gids).+\\.pdf$|^/werkvormen/[^/]+/(?!(?:${unlike})\\.pdf)[^/]+\\.pdf$`,
);

beforeAll(async () => {
  const change = (copy: string) => {
    leaveOutDoubles(copy);
    for (const { collection, slug, content } of entries) writeFileSync(join(copy, 'content', collection, `${slug}.mdx`), content);
  };
  folder = await buildTestSite({}, { change });
  site = readSite(join(folder, 'dist'));
  server = await serve({ folder: site.folder });
}, 400_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const addressOf = ({ collection, slug }: OddEntry) => paths.entry(collection, slug);
const pageOf = (entry: OddEntry) => pageAt(site, addressOf(entry).split('#')[0] ?? '');

/** What a page shows between its spaces. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Elements and attributes that this site never makes, and that odd texts name. */
const foreign =
  'img:not(.poster-picture > img, [src$="/antwoordvel.svg"]), iframe, form:not([role="search"]), main style, [onerror], [onload], [onclick], [onmouseover], a[href^="javascript" i], a[href^="data" i]';
const foreignIn = ({ $ }: BuiltPage) => [
  ...$(foreign)
    .toArray()
    .map((element) => $.html(element).slice(0, 120)),
  ...$('script:not([type$="json"])')
    .toArray()
    .map((element) => $(element).text())
    .filter((script) => script.includes('broken')),
];

/** The title of an entry as its page shows it: as the heading of the page, or of its place on a page. */
function titleOn(page: BuiltPage, entry: OddEntry): string {
  const [, id] = addressOf(entry).split('#');
  return words(
    page
      .$(id === undefined ? 'h1' : `[id="${id}"]`)
      .first()
      .text(),
  );
}

describe('content that is odd but right', () => {
  it('is built, each entry on its own page or place, with its title as it was written', () => {
    const faults = entries.flatMap((entry) => {
      const page = pageOf(entry);
      if (!page) return [`${addressOf(entry)} (${entry.what}) has no page`];
      return titleOn(page, entry) === words(entry.titel) ? [] : [`${page.address}: ${titleOn(page, entry)}, not ${entry.titel}`];
    });
    expect(faults).toEqual([]);
  });

  it('gives no element, attribute, script or address that an author put in a text', () => {
    expect(site.pages.flatMap((page) => foreignIn(page).map((found) => `${page.address}: ${found}`))).toEqual([]);
  });

  it('gives valid HTML', async () => {
    const faults = await Promise.all(
      site.pages.map(async ({ html, address }) => (await htmlFaults(html, address)).map((fault) => `${address}: ${fault}`)),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('gives ids that are there once, and that a person can read', () => {
    const faults = site.pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids.filter((id, at) => ids.indexOf(id) < at || !slugPattern.test(id)).map((id) => `${page.address}#${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('gives links that lead somewhere', () => {
    const faults = site.pages.flatMap((page) =>
      referencesOf(site, page)
        .filter((reference) => isInternal(site, reference) && !leftOut.test(reference.url.pathname))
        .flatMap((reference) => faultOf(site, reference) ?? [])
        .map((fault) => `${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('gives structured data and names for links that say what was written, with nothing escaped twice', () => {
    const faults = site.pages.flatMap(({ $, address }) => {
      const data = $('script[type="application/ld+json"]')
        .toArray()
        .map((element) => JSON.stringify(JSON.parse($(element).text())));
      const labels = $('[aria-label]')
        .toArray()
        .map((element) => $(element).attr('aria-label') ?? '');
      // One text holds “&amp;” itself; escaped twice it would be “&amp;amp;”.
      return [...data, ...labels]
        .filter((text) => /&amp;amp;|&lt;script|&quot;|&#x?\d+;(?<!&#39;)/.test(text))
        .map((text) => `${address}: ${text.slice(0, 120)}`);
    });
    expect(faults).toEqual([]);
  });
});

/** What a page does in a narrow window: how far it is too wide, and whether a text became a program. */
async function look(address: string): Promise<{ address: string; pixels: number; elements: string[]; ran: boolean }> {
  const page = await window.open(address);
  if (address.includes('?q=')) await page.locator('[data-part="hits"] li').first().waitFor();
  return { address, ...(await overflow(page)), ran: (await page.locator('html[data-ran]').count()) > 0 };
}

const fine = { pixels: 0, elements: [], ran: false };

/** What could push a page out of its window, and a page of each kind with what could run. */
const shown = entries.filter(
  ({ what, collection }, at) =>
    /long word|below its fields/.test(what) || entries.findIndex((other) => other.what === what && other.collection === collection) === at,
);

let window: OpenWindow;

describe('in a narrow window', () => {
  beforeAll(async () => {
    window = await openWindow({ home: server.home, viewport: { width: 320, height: 740 } });
    await window.page.addInitScript(() => {
      Object.assign(globalThis, { broken: () => document.documentElement.setAttribute('data-ran', '') });
    });
  });

  afterAll(() => window.close());

  it.each(shown)('$collection/$slug, with $what, fits and runs nothing', async (entry) => {
    const address = addressOf(entry);
    expect(await look(address)).toEqual({ address, ...fine });
  });

  it.each([...paths.fixed, '/zoeken/?q=broken', '/zoeken/?q=hoi', `/zoeken/?q=${'w'.repeat(30)}`])(
    '%s, which shows all of them, fits and runs nothing',
    async (address) => {
      expect(await look(address)).toEqual({ address, ...fine });
    },
  );
});

/** Opens an address, waits until the browser is at `to`, and returns what the page there says. */
async function follow(from: string, to: string, javaScriptEnabled = true): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    await page.goto(new URL(`.${from}`, server.home).href, { waitUntil: 'commit' });
    await page.waitForURL(({ pathname, hash }) => `${pathname}${hash}` === to, { timeout: 20_000 });
    return await page.locator('main').innerText();
  } finally {
    await context.close();
  }
}

describe('an address that moved', () => {
  it.each([
    ['/oude-werkvorm/', '/werkvormen/reigerronde/'],
    ['/oude-werkvorm/#stap-2', '/werkvormen/reigerronde/#stap-2'],
    ['/oude-werkvorm/#oude-vraag', '/wegwijzer/#hagel'],
    ['/lab/oud/', '/living-lab/#vooraf'],
    ['/living-lab/#oude-kop', '/living-lab/#vooraf'],
    ['/#oude-plek', '/tips/'],
  ])('%s leads to %s', async (from, to) => {
    expect(await follow(from, to)).not.toContain('verhuisd');
  });

  it('leads there without JavaScript too: a page by itself, a place by a link that shows only where somebody comes for it', async () => {
    const notice = 'Wat hier stond, staat nu op een andere plek. Ga naar de nieuwe plek';
    expect(await follow('/oude-werkvorm/', '/werkvormen/reigerronde/', false)).toContain('Reigerronde');
    expect(await follow('/living-lab/#oude-kop', '/living-lab/#oude-kop', false)).toContain(notice);
    expect(await follow('/living-lab/', '/living-lab/', false)).not.toContain(notice);
  });

  it('is in no list of pages: only its new one is', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    expect(site.redirects.map(({ address }) => address)).toEqual(['/lab/oud/', '/oude-werkvorm/']);
    expect(sitemap).not.toContain('oude-werkvorm');
    expect(sitemap).toContain('/werkvormen/reigerronde/');
  });
});
