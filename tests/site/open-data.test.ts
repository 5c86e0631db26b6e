import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'astro/zod';
import { load } from 'cheerio';
import { markdownToHtml } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { find } from '../../src/catalog/catalog.ts';
import { modelOfWerkvorm } from '../../src/catalog/relations.ts';
import { dayOf } from '../../src/history/pages.ts';
import { fileNames } from '../../src/open-data/file.ts';
import { fileFor, fullAddress, idsOf, pageAt, readSite, type BuiltPage } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';
import { readHeaders } from '../host-headers.ts';
import { serve } from '../serve.ts';

const site = readSite();
const server = await serve();
afterAll(() => server.close());

const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const json = (file: string): unknown => JSON.parse(read(file));

/** Whether a page or a place on it, or a file, is at a full address. */
function isThere(address: string): boolean {
  const url = new URL(address);
  const file = fileFor(site, url);
  const page = file === undefined ? undefined : pageAt(site, file.replace(/index\.html$/, ''));
  return file !== undefined && (url.hash === '' || (page !== undefined && idsOf(page).includes(url.hash.slice(1))));
}

/** Every address on this site in data, wherever it stands. */
const addressesIn = (text: string): string[] =>
  [...new Set(text.match(/https?:\/\/[^\s"'<>)\\]+/g))].filter((each) => each.startsWith(site.home.href));

/** What links a draaiboek to the rest of the data. */
const draaiboekenFile = z.object({
  draaiboeken: z.array(
    z.object({
      id: z.string(),
      basis: z.object({
        collectie: z.string(),
        id: z.string(),
        bijeenkomst: z.number().optional(),
        deel: z.string().optional(),
      }),
      programma: z.array(z.object({ werkvorm: z.string().optional() })),
    }),
  ),
});

/** What is to go on with or to handle, and what shows to some readers alone. */
const controls = 'nav, button, form, dialog, noscript, script, style, template, [hidden], [aria-hidden="true"], .no-print, .moved';

/** The words of a text, with nothing between them but a space. */
const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** The end of a sentence: a label may stand right before its beginning. */
const lastWords = (sentence: string): string => ` ${wordsOf(sentence).trim().split(' ').slice(-3).join(' ')} `;

/** Whole sentences of a page, but for the shortest: those are names and labels. */
const sentencesOf = ({ $ }: BuiltPage): string[] =>
  $('main')
    .find('p, li, td, dd')
    .not(`:is(${controls}), :is(${controls}) *`)
    .toArray()
    .flatMap((part) => {
      const own = $(part).clone();
      own.find(`${controls}, p, li`).remove();
      own.find('*').append(' ');
      return (
        own
          .text()
          .replace(/\s+/g, ' ')
          .match(/[^.?!]+[.?!]/g) ?? []
      );
    })
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).split(' ').length > 7);

/** What only a page with controls needs, and what Markdown tells in other words. */
const otherwise = [
  /Open een draaiboek en pas het aan|begin met een leeg draaiboek|Van deze partij staat hier niets apart/,
  /Staat het er niet bij|Kies iets anders|Leid jij binnenkort een gesprek/,
  /^json, \d+ items, \d+ kB\.$/,
  // In Markdown each item has its mark, and its address.
  /De tijden met ‘ongeveer’ zijn|Dat geldt ook voor de werkvorm, het draaiboek en de tips|Minstens [^.]+\.$/,
  /Dit staat op een andere site|Bron: .* p\.$/,
];

describe.each(fileNames)('/data/%s.json', (name) => {
  const text = read(`data/${name}.json`);

  test('keeps to the schema that it names, which stands where it says', () => {
    const { $schema } = z.looseObject({ $schema: z.string() }).parse(JSON.parse(text));
    const schema = z.looseObject({ $id: z.literal($schema) }).parse(json(`data/schema/${name}.json`));
    expect(isThere($schema)).toBe(true);
    const validator = new Ajv2020({ strict: true });
    addFormats(validator);
    validator.addVocabulary(['x-collectie', 'x-voorstel']);
    const check = validator.compile(schema);
    check(JSON.parse(text));
    expect(check.errors).toBeNull();
  });

  test('leads nowhere that isn’t there', () => {
    const addresses = addressesIn(text);
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !isThere(address))).toEqual([]);
  });
});

test('a draaiboek names the meeting that it is for, also where its basis has more than one', () => {
  const { draaiboeken } = draaiboekenFile.parse(json('data/draaiboeken.json'));
  const meetings = draaiboeken.map(({ id, basis, programma }) => {
    if (basis.collectie === 'cases') {
      const { bijeenkomsten } = find(catalog, 'cases', basis.id).data;
      const used = bijeenkomsten.find(({ nummer }) => nummer === basis.bijeenkomst)?.werkvormen;
      return { id, follows: used, has: programma.flatMap(({ werkvorm }) => werkvorm ?? []) };
    }
    if (basis.collectie === 'paginas') {
      const deel = find(catalog, 'paginas', basis.id).data.route.find((each) => each.id === basis.deel);
      return { id, follows: `living-lab-${String(deel?.draaiboek)}`, has: id };
    }
    return { id, follows: basis, has: { collectie: 'werkvormen', id } };
  });
  expect(new Set(draaiboeken.map(({ basis }) => basis.collectie)).size).toBe(3);
  expect(meetings.filter(({ follows, has }) => JSON.stringify(follows) !== JSON.stringify(has))).toEqual([]);
});

test('a program on another site may read the data, and nothing else', () => {
  const headersFor = readHeaders(site.folder);
  const open = (path: string) => headersFor(`${site.home.pathname}${path}`)['Access-Control-Allow-Origin'];
  expect([open('data/tips.json'), open('data/schema/tips.json'), open('feed.xml'), open('tips/')]).toEqual(['*', '*', '*', undefined]);
});

test('the example of the page on reuse does what the page says', async () => {
  const code = pageAt(site, '/over/hergebruik/')?.$('pre code').text() ?? '';
  expect(code.trim().split('\n')).toHaveLength(9);
  const local = code.replace(site.home.href, server.home);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', local]);
  const werkvormen = site.pages.filter(({ address }) => /^\/werkvormen\/[^/]+\/$/.test(address));
  const times = stdout.match(/^.+: minstens \d+ minuten(?: \(voorstel\))?$/gm) ?? [];
  expect(times).toHaveLength(werkvormen.length);
  expect(times.filter((line) => line.endsWith(' (voorstel)'))).toHaveLength(
    catalog.werkvormen.filter((entry) => modelOfWerkvorm(catalog, entry).minimaleDuur.voorstel).length,
  );
  expect(stdout).toContain('IJsbergmodel: minstens 45 minuten\n  Bron: Inspiratiewijzer Lokaal Samenspel, ');
});

describe('pages as Markdown', () => {
  const files = [...site.files].filter((file) => file.endsWith('.md'));
  const linked = site.pages.flatMap((page) => {
    const address = page.$('link[rel="alternate"][type="text/markdown"]').attr('href');
    return address === undefined ? [] : [{ page, file: new URL(address, site.home).pathname.slice(site.home.pathname.length - 1) }];
  });

  test('stand beside the page that links to them, each once', () => {
    expect(linked.filter(({ page, file }) => file !== `${page.address}index.md`)).toEqual([]);
    expect(linked.map(({ file }) => file).sort()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(80);
  });

  test('begin with the title of the page', () => {
    const plain = (text: string) => text.replace(/[\\*_[\]`\s]+/g, '');
    const other = linked.filter(({ page, file }) => plain(read(file).split('\n')[0] ?? '') !== plain(`# ${page.$('h1').first().text()}`));
    expect(other.map(({ file }) => file)).toEqual([]);
  });

  test('tell in words what the page tells', () => {
    // The home page shows something of many pages, and in Markdown where they are.
    const others = linked.filter(({ page }) => page.address !== '/');
    const lacking = others.flatMap(({ page, file }) => {
      const told = wordsOf(load(markdownToHtml(read(file)).html)('body').text());
      return sentencesOf(page)
        .filter((sentence) => !told.includes(lastWords(sentence)) && !otherwise.some((known) => known.test(sentence)))
        .map((sentence) => `${page.address}: ${sentence}`);
    });
    expect([...new Set(lacking)]).toEqual([]);
  });

  test('lead nowhere that isn’t there, nor does llms.txt', () => {
    const gone = [...files, '/llms.txt'].flatMap((file) =>
      addressesIn(read(file))
        .filter((address) => !isThere(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(gone).toEqual([]);
  });
});

// A build from a copy without its history has no dates; then there is nothing to hold, and tests/unit/history tells why.
describe.runIf(site.files.has('/feed.xml'))('what changed', () => {
  const feed = load(site.files.has('/feed.xml') ? read('feed.xml') : '', { xml: true });
  const lastmod = new Map(
    load(read('sitemap-0.xml'), { xml: true })('url')
      .toArray()
      .map((url) => [feed('loc', url).text(), feed('lastmod', url).text()] as const),
  );

  test('is told in a feed, which every page names, of pages and places that are there', () => {
    const ids = feed('entry > id')
      .toArray()
      .map((id) => feed(id).text());
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !isThere(id))).toEqual([]);
    const without = site.pages.filter(({ $ }) => $('link[rel="alternate"][type="application/atom+xml"]').length !== 1);
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('is the same day on the page and in the sitemap', () => {
    const days = site.pages.flatMap((page) => {
      const day = page.$('main time[datetime]').last().attr('datetime');
      return day === undefined || !page.$('main').text().includes('Laatst gewijzigd op') ? [] : [{ page, day }];
    });
    const other = days.filter(({ page, day }) => dayOf(lastmod.get(fullAddress(site, page).href) ?? '1970-01-01') !== day);
    expect(days.length).toBeGreaterThan(70);
    expect(other.map(({ page }) => page.address)).toEqual([]);
  });
});
