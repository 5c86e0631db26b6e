import { describe, expect, it } from 'vitest';
import { slugPattern } from '../../src/schemas/slug.ts';
import { fileFor, fullAddress, idsOf, readSite, type BuiltPage } from '../built-site.ts';

const site = readSite();
const { pages } = site;

const meta = ({ $ }: BuiltPage, name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '';
const title = ({ $ }: BuiltPage) => $('head > title').text().trim();

describe.each(pages)('$address', (page) => {
  const { $ } = page;

  it('is in Dutch and has one h1', () => {
    expect($('html').attr('lang')).toBe('nl');
    expect(
      $('h1')
        .toArray()
        .map((element) => $(element).text().trim()),
    ).toEqual([expect.stringMatching(/\S/)]);
  });

  it('has a title of which search engines show the part before the name of the site, and a short description', () => {
    const [ownTitle = ''] = title(page).split(' | ');
    expect(ownTitle).not.toBe('');
    expect(ownTitle.length).toBeLessThanOrEqual(70);
    expect(meta(page, 'description').length).toBeGreaterThanOrEqual(40);
    expect(meta(page, 'description').length).toBeLessThanOrEqual(220);
  });

  it('names its own address', () => {
    const own = fullAddress(site, page).href;
    expect(
      $('link[rel="canonical"]')
        .toArray()
        .map((element) => $(element).attr('href')),
    ).toEqual([own]);
    expect(meta(page, 'og:url')).toBe(own);
  });

  it('tells those who share it what it is', () => {
    expect(meta(page, 'og:title')).not.toBe('');
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
    const image = meta(page, 'og:image');
    expect(fileFor(site, new URL(image)), `No file in dist for the og:image ${image}`).toBeDefined();
  });

  it('has headings that skip no level', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    const skips = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`heading ${index + 1}: h${levels[index - 1] ?? 0} to h${level}`] : [],
    );
    expect(skips).toEqual([]);
  });

  it('has its header, menu, text and footer, each once', () => {
    expect(['body > header', 'header nav[aria-label]', 'body > main', 'body > footer'].map((part) => $(part).length)).toEqual([1, 1, 1, 1]);
    const labels = $('nav, form[role="search"]')
      .toArray()
      .map((element) => $(element).attr('aria-label') ?? $(element).attr('aria-labelledby'));
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).not.toContain(undefined);
  });

  it('has ids that are unique and that a person can read', () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !slugPattern.test(id))).toEqual([]);
  });
});

describe('an entry with a drawing', () => {
  it.each(['/werkvormen/ijsbergmodel/', '/themas/ken-je-waarde/', '/cases/zeeland/'])('%s shows it with a shared link', (address) => {
    const page = pages.find((each) => each.address === address);
    expect(new URL(page ? meta(page, 'og:image') : '').pathname).toBe(`/og${address.slice(0, -1)}.png`);
  });
});

describe('all pages together', () => {
  it.each([
    ['title', title],
    ['description', (page: BuiltPage) => meta(page, 'description')],
  ])('have no %s twice', (_name, read) => {
    const byText = Map.groupBy(pages, read);
    const shared = [...byText]
      .filter(([, same]) => same.length > 1)
      .map(([text, same]) => `${same.map(({ address }) => address).join(', ')}: ${text}`);
    expect(shared).toEqual([]);
  });
});

it('styles ask only for properties of their own that something sets', () => {
  const styles = new Set(
    pages.flatMap(({ $ }) =>
      $('style')
        .toArray()
        .map((each) => $(each).text()),
    ),
  );
  const attributes = new Set(
    pages.flatMap(({ $ }) =>
      $('[style]')
        .toArray()
        .map((each) => $(each).attr('style') ?? ''),
    ),
  );
  const texts = [...styles, ...attributes];
  const set = new Set(texts.flatMap((text) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const asked = new Set(texts.flatMap((text) => [...text.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name]) => name)));
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((name) => !set.has(name))).toEqual([]);
});

/** The files of typefaces that a page asks for in a browser without JavaScript, where what stands in templates isn't there. */
const typefacesOf = ({ html }: BuiltPage) =>
  [...html.replaceAll(/<template[^]*?<\/template>/g, '').matchAll(/@font-face\{[^{}]*?([\w-]+\.woff2)/g)].map(([, file]) => file);

it('has its typefaces on each page without JavaScript too', () => {
  const [first, ...others] = pages.map((page) => typefacesOf(page));
  expect(first).not.toEqual([]);
  expect(
    pages
      .slice(1)
      .filter((_, at) => others[at]?.join() !== first?.join())
      .map(({ address }) => address),
  ).toEqual([]);
});
