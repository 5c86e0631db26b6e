import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { distFolder, readSite } from '../built-site.ts';
import { browser } from './shared.ts';

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'));
  const contents = unzipSync(await readFile(join(distFolder, paths.zip)));
  files = Object.keys(contents);
  for (const [file, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

async function openFile(file: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(`${pathToFileURL(join(folder, file.split('?')[0] ?? '')).href}${file.includes('?') ? `?${file.split('?')[1]}` : ''}`);
  return { page, complaints };
}

it('holds every page', () => {
  const pages = readSite()
    .pages.filter(({ address }) => address !== paths.notFound && address !== paths.noConnection)
    .map(({ address }) => `${address.slice(1)}index.html`);
  expect(pages.filter((page) => !files.includes(page))).toEqual([]);
  expect(files).toContain('LEESMIJ.txt');
});

it('links only to files that are in it, with fragments that are there', async () => {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string; id: string }[] = [];
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const $ = load(await readFile(join(folder, file), 'utf8'));
    ids.set(
      file,
      new Set(
        $('[id]')
          .map((_, element) => $(element).attr('id'))
          .get(),
      ),
    );
    $('a[href], link[href]:not([rel="canonical"]), [src], form').each((_, element) => {
      const address = $(element).attr('href') ?? $(element).attr('src') ?? $(element).attr('action') ?? '';
      if (/^(?:https?:|mailto:)/.test(address)) return;
      const { pathname, hash } = new URL(address, `file:///${file}`);
      links.push({ from: file, to: pathname.slice(1), id: decodeURIComponent(hash.slice(1)) });
    });
  }
  const dead = links.filter(({ to, id }) => !files.includes(to) || (id !== '' && !ids.get(to)?.has(id)));
  expect(dead).toEqual([]);
});

it('opens from a folder, with its typefaces and without complaints', async () => {
  const { page, complaints } = await openFile('werkvormen/ijsbergmodel/index.html');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(2);
  await page.locator('nav a', { hasText: 'Cases' }).first().click();
  expect(await page.locator('h1').textContent()).toContain('Cases');
  expect(complaints).toEqual([]);
});

it('searches from a folder: from the header, with marked extracts, and on to the page', async () => {
  const { page, complaints } = await openFile('index.html');
  await page.locator('[data-search-field]').fill('vertrouwen');
  await page.keyboard.press('Enter');
  await page.waitForSelector('search-page[data-ready="vertrouwen"]');
  expect(await page.locator('[data-part="hits"] mark').count()).toBeGreaterThan(3);
  expect(await page.locator('[data-part="crossings"] a').count()).toBeGreaterThan(0);
  await page.locator('[data-part="hits"] h3 a').first().click();
  await page.waitForURL(/\/index\.html/);
  expect(await page.locator('main').textContent()).toMatch(/vertrouwen/i);
  expect(complaints).toEqual([]);
});

it('mends typing errors and filters from a folder', async () => {
  const { page, complaints } = await openFile('zoeken/index.html?q=ijsbreg&soort=werkvormen');
  await page.waitForSelector('search-page[data-ready="ijsbreg"]');
  expect(await page.locator('[data-part="correction"]').textContent()).toContain('ijsberg');
  expect(await page.locator('[data-part="hits"] h3').first().textContent()).toBe('IJsbergmodel');
  expect(complaints).toEqual([]);
});

it('copies the address that a place has on the site', async () => {
  const { page, complaints } = await openFile('werkvormen/ijsbergmodel/index.html');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('a[data-copy-link]').first().click();
  await page.locator('.toast:not(:empty)').waitFor();
  const fragment = new URL(page.url()).hash;
  expect(fragment).not.toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`./werkvormen/ijsbergmodel/${fragment}`, readSite().home).href,
  );
  expect(complaints).toEqual([]);
});

it('says so where the search page is cut off, and shows the index of everything', async () => {
  const search = join(folder, 'zoeken/index.html');
  const whole = await readFile(search);
  await writeFile(search, whole.subarray(0, whole.length - 5000));
  const { page } = await openFile('zoeken/index.html?q=vertrouwen');
  await page.getByText('Zoeken lukt nu niet. Deze kopie van de gids is niet compleet. Pak het zip-bestand opnieuw uit.').waitFor();
  expect(await page.locator('[data-part="index"]').isVisible()).toBe(true);
  await writeFile(search, whole);
});
