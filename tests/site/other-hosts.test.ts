import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fullAddress, readSite, type BuiltPage } from '../built-site.ts';

const site = readSite();

/** Attributes by which a page makes the browser fetch something; links that a visitor follows are not among them. */
const fetching = [
  ['link[href]', 'href'],
  ['use[href]', 'href'],
  ['image[href]', 'href'],
  ['[src]', 'src'],
  ['[poster]', 'poster'],
  ['object[data]', 'data'],
  ['form[action]', 'action'],
] as const;

const urlsInCss = (css: string) =>
  [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(([, url, imported]) => url ?? imported ?? '');

function fetchedBy({ $ }: BuiltPage): string[] {
  const attributes = fetching.flatMap(([selector, attribute]) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr(attribute) ?? ''),
  );
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) => ($(element).attr('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(' ')[0] ?? ''));
  const styles = [
    ...$('style')
      .toArray()
      .map((element) => $(element).text()),
    ...$('[style]')
      .toArray()
      .map((element) => $(element).attr('style') ?? ''),
  ];
  return [...attributes, ...sets, ...styles.flatMap(urlsInCss)];
}

const isElsewhere = (text: string, base: URL) => {
  const url = new URL(text, base);
  return url.protocol !== 'data:' && url.origin !== site.home.origin;
};

describe('no file comes from another host', () => {
  it.each(site.pages)('$address', (page) => {
    expect(fetchedBy(page).filter((text) => isElsewhere(text, fullAddress(site, page)))).toEqual([]);
  });

  it('in any style sheet', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const elsewhere = sheets.flatMap((file) =>
      urlsInCss(readFileSync(join(site.folder, file), 'utf8')).filter((text) => isElsewhere(text, site.home)),
    );
    expect(elsewhere).toEqual([]);
  });
});
