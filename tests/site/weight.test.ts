import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/defined.ts';
import { paths } from '../../src/paths.ts';
import { dutchSigns } from '../../src/typefaces/signs.ts';
import { fileFor, fullAddress, readSite, type BuiltPage } from '../built-site.ts';

const site = readSite();
const kB = 1000;

const sizeOf = (file: string) => statSync(join(site.folder, file)).size;
/** As a reader gets it: the build leaves a compressed file beside each that gets smaller by it (`compressed.test.ts`). */
const compressedSize = (file: string) => sizeOf(existsSync(join(site.folder, `${file}.br`)) ? `${file}.br` : file);

/** What the files that some elements of a page refer to weigh together. */
function filesWeight(page: BuiltPage, selector: string): number {
  return page
    .$(selector)
    .toArray()
    .reduce((sum, element) => sum + fileWeight(page, page.$(element).attr('href') ?? page.$(element).attr('src') ?? ''), 0);
}

function fileWeight(page: BuiltPage, reference: string): number {
  const file = fileFor(site, new URL(reference, fullAddress(site, page)));
  if (file === undefined) throw new Error(`${page.address} needs ${reference}, which isn't in ${site.folder}.`);
  return compressedSize(file);
}

/** What a browser needs before it can show the page: the HTML, with the styles in it and beside it. */
const firstPaint = (page: BuiltPage) => fileWeight(page, '') + filesWeight(page, 'link[rel~="stylesheet"]');

/** Data in a page isn't run: it weighs as part of its HTML. */
const isData = '[type$="json"]';

/** The scripts in a page, and each file that one of them can't do without: a browser runs none before it has those. */
function scriptWeight(page: BuiltPage): number {
  const inline = page
    .$(`script:not([src], ${isData})`)
    .toArray()
    .map((element) => page.$(element).text())
    .join('\n');
  return brotliCompressSync(inline).length + scriptsOf(page).reduce((sum, script) => sum + fileWeight(page, script), 0);
}

/** What a first visit fetches: the page, its icon and manifest, its scripts with what they import, and both typefaces. */
function firstVisit(page: BuiltPage): number {
  const beside = filesWeight(page, 'link[rel="icon"], link[rel="manifest"], link[rel="preload"][as="font"]');
  return firstPaint(page) + beside + scriptsOf(page).reduce((sum, script) => sum + fileWeight(page, script), 0);
}

/** The scripts of a page, and each that one of them can't do without, once. */
function scriptsOf(page: BuiltPage): string[] {
  const own = page.$(`script[src]:not(${isData}), link[rel="modulepreload"]`).toArray();
  const all = new Set(own.map((element) => page.$(element).attr('src') ?? page.$(element).attr('href') ?? ''));
  // A set that grows while it is gone through.
  for (const script of all) {
    const file = fileFor(site, new URL(script, fullAddress(site, page)));
    const text = readFileSync(join(site.folder, defined(file, `The script ${script}`)), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+)["'`]/g)) all.add(script.replace(/[^/]*$/, name));
  }
  return [...all];
}

function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

const leads = (address: string) => address.endsWith('/begeleiden/');

/** How many entries the guide had when these limits were set: pages that list them may grow with those that editors add. */
const entriesThen = 160;
const { records }: { records: unknown[] } = JSON.parse(readFileSync(join(site.folder, paths.searchData), 'utf8'));
const growth = Math.max(1, records.length / entriesThen);

const heavierThan = (limit: number, weights: { address: string; weight: number }[]) => weights.filter(({ weight }) => weight > limit);

describe('what a page weighs, compressed', () => {
  const paints = site.pages.map((page) => ({ address: page.address, weight: firstPaint(page) }));
  const scripts = site.pages.map((page) => ({ address: page.address, weight: scriptWeight(page) }));

  it('is at most 12 kB for HTML and CSS at the median page', () => {
    expect(median(paints.map(({ weight }) => weight))).toBeLessThanOrEqual(12 * kB);
  });

  it('is at most 36 kB for all that a first visit fetches, at the median page', () => {
    expect(median(site.pages.filter((_, at) => at % 4 === 0).map(firstVisit))).toBeLessThanOrEqual(36 * kB);
  });

  it('is at most 20 kB for HTML and CSS at every page to read', () => {
    expect(
      heavierThan(
        20 * kB * growth,
        paints.filter(({ address }) => address !== paths.avond),
      ),
    ).toEqual([]);
  });

  it('is at most 25 kB for HTML and CSS where every step of every werkvorm stands', () => {
    expect(heavierThan(25 * kB * growth, paints)).toEqual([]);
  });

  it('is at most 7.2 kB for scripts on a page to read', () => {
    expect(
      heavierThan(
        7.2 * kB,
        scripts.filter(({ address }) => address !== '/zoeken/' && !leads(address)),
      ),
    ).toEqual([]);
  });

  it('is in at most four files of scripts on a page to read, for each that another imports comes only after it', () => {
    // What counts typing errors is a file of its own, for search and for an address with such an error.
    const more: Record<string, number> = { '/zoeken/': 6, '/404.html': 5, [paths.draaiboek]: 5 };
    const most = ({ address }: BuiltPage) => (leads(address) ? 8 : (more[address] ?? 4));
    expect(site.pages.filter((page) => scriptsOf(page).length > most(page)).map(({ address }) => address)).toEqual([]);
  });

  it('is at most 22 kB for scripts on the search page, Pagefind’s loader among them, and on any other', () => {
    expect(
      heavierThan(
        22 * kB,
        scripts.filter(({ address }) => !leads(address)),
      ),
    ).toEqual([]);
  });

  it('is at most 29 kB for scripts where somebody leads a group, which has to go on, and make its zip, without a connection', () => {
    expect(heavierThan(29 * kB, scripts)).toEqual([]);
  });

  it('is at most 20 kB for the typefaces of a page in Dutch, and 60 kB for those of all languages', () => {
    const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
    const sum = (files: string[]) => files.reduce((all, file) => all + sizeOf(file), 0);
    const first = fonts.filter((file) => site.pages[0]?.html.includes(`href="${site.home.pathname}${file.slice(1)}"`));
    expect(first).toHaveLength(2);
    expect(sum(first)).toBeLessThanOrEqual(20 * kB);
    expect(sum(fonts)).toBeLessThanOrEqual(60 * kB);
  });

  it('is that of a page in Dutch nearly everywhere', () => {
    const others = site.pages.filter(({ $ }) => [...$('body').text()].some((sign) => !dutchSigns.has(sign.codePointAt(0) ?? 0)));
    expect(others.length / site.pages.length).toBeLessThan(0.05);
  });
});
