import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { fileFor, fullAddress, readSite } from '../built-site.ts';

const site = readSite();
const index = new URL('sitemap-index.xml', site.home);

function read(url: URL): string {
  const file = fileFor(site, url);
  if (file === undefined) throw new Error(`${url.href} isn't in ${site.folder}.`);
  return readFileSync(join(site.folder, file), 'utf8');
}

function locationsIn(xml: string): string[] {
  const $ = load(xml, { xml: true });
  return $('loc')
    .toArray()
    .map((element) => $(element).text().trim());
}

describe('the sitemap', () => {
  it('lists every page that search engines may show, and nothing else', () => {
    const listed = locationsIn(read(index)).flatMap((sitemap) => locationsIn(read(new URL(sitemap))));
    const open = site.pages.filter(({ $ }) => !($('meta[name="robots"]').attr('content') ?? '').includes('noindex'));
    expect(listed.sort()).toEqual(open.map((page) => fullAddress(site, page).href).sort());
  });
});

describe('robots.txt', () => {
  it('points to the sitemap', () => {
    const lines = read(new URL('robots.txt', site.home)).split(/\r?\n/);
    expect(lines).toContain(`Sitemap: ${index.href}`);
  });

  it('closes nothing off', () => {
    const lines = read(new URL('robots.txt', site.home)).split(/\r?\n/);
    expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
  });
});
