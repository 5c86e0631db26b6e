import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fileFor, fullAddress, idsOf, readSite, type BuiltPage } from '../built-site.ts';
import { faultOf } from './site-links.ts';

const site = readSite();

const anyBlock = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });
const breadcrumbs = z.looseObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.looseObject({ position: z.int(), name: z.string().min(1), item: z.url() })),
});
const howTo = z.looseObject({
  '@type': z.literal('HowTo'),
  name: z.string().min(1),
  url: z.url(),
  step: z.array(z.looseObject({ position: z.int(), name: z.string().min(1), text: z.string().min(1), url: z.url() })),
});
const article = z.looseObject({ '@type': z.literal('Article'), headline: z.string().min(1), url: z.url(), image: z.url() });

const blocksOf = ({ $ }: BuiltPage) =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((element) => anyBlock.parse(JSON.parse($(element).text())));

const blockOf = (page: BuiltPage, type: string) => blocksOf(page).filter((block) => block['@type'] === type);

/** The entries of a collection that have a page of their own. */
const entriesIn = (folder: string) => site.pages.filter(({ address }) => new RegExp(`^/${folder}/[^/]+/$`).test(address));

const h1Of = ({ $ }: BuiltPage) => $('h1').text().trim();

describe.each(site.pages)('$address', (page) => {
  it('has structured data that can be read and in which the validator finds no error', async () => {
    expect(() => blocksOf(page)).not.toThrow();
    const issues = await new Validator().validate(new WebAutoExtractor({ addLocation: true }).parse(page.html));
    expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });
});

describe.each(site.pages.filter(({ address }) => address !== '/'))('$address', (page) => {
  it('tells its path, from home to itself, over pages that exist', () => {
    const found = blockOf(page, 'BreadcrumbList');
    expect(found).toHaveLength(1);
    const { itemListElement: steps } = breadcrumbs.parse(found[0]);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(0)?.item).toBe(site.home.href);
    expect(steps.at(-1)?.item).toBe(fullAddress(site, page).href);
    expect(steps.filter(({ item }) => fileFor(site, new URL(item)) === undefined)).toEqual([]);
  });
});

describe.each(entriesIn('werkvormen'))('$address', (page) => {
  it('is a HowTo with the steps of the page', () => {
    const found = blockOf(page, 'HowTo');
    expect(found).toHaveLength(1);
    const { name, url, step: steps } = howTo.parse(found[0]);
    const own = fullAddress(site, page).href;
    const ids = idsOf(page).filter((id) => /^stap-\d+$/.test(id));
    expect(name).toBe(h1Of(page));
    expect(url).toBe(own);
    expect(ids.length).toBeGreaterThan(0);
    expect(steps.map((step) => step.url)).toEqual(ids.map((id) => `${own}#${id}`));
    expect(steps.map(({ position }) => position)).toEqual(ids.map((_, index) => index + 1));
    expect(steps.flatMap((step) => faultOf(site, { text: step.url, url: new URL(step.url) }) ?? [])).toEqual([]);
  });
});

describe.each(entriesIn('cases'))('$address', (page) => {
  it('is an Article with the title of the page', () => {
    const found = blockOf(page, 'Article');
    expect(found).toHaveLength(1);
    const { headline, url, image } = article.parse(found[0]);
    expect(headline).toBe(h1Of(page));
    expect(url).toBe(fullAddress(site, page).href);
    expect(fileFor(site, new URL(image)), `No file in dist for ${image}`).toBeDefined();
  });
});

describe('the kinds with structured data of their own', () => {
  it.each(['werkvormen', 'cases'])('have pages: %s', (folder) => {
    expect(entriesIn(folder)).not.toEqual([]);
  });
});
