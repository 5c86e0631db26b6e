import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, describe, expect, test } from 'vitest';
import { readSite, type BuiltPage } from '../built-site.ts';
import { readPdf, readPdfFile } from '../pdf-file.ts';
import { faultOf, isInternal, referencesOf } from '../site/site-links.ts';
import { attributesOf, drawingsOf, headsOf, namesOf, ownHead } from './attributes.ts';
import { buildTestSite, ownCache, setting } from './build.ts';
import { contentsOf, elsewhere } from './reproducible.ts';
import { otherDrawings, picturedPages } from './drawings.ts';
import { pageText } from './page-text.ts';
import { paperLooks } from './paper-looks.ts';
import { paperText } from './paper-text.ts';
import { pictureText } from './picture-text.ts';
import { programTexts } from './program-text.ts';
import { stylesUsed } from './styles-used.ts';

const folder = await buildTestSite(setting, { packed: true });
const dist = join(folder, 'dist');
const site = readSite(dist);
const texts = join(import.meta.dirname, 'texts');

/** Another build of the same, with nothing kept of the first; made while this one is looked at. */
const again = buildTestSite({ ...setting, ...elsewhere, BUILD_CACHE: ownCache }, { packed: true });
// If it fails, the test that waits for it says so.
again.catch(() => undefined);

afterAll(async () => {
  for (const each of [folder, await again.catch(() => undefined)]) if (each) await rm(each, { recursive: true, force: true });
}, 400_000);

/**
 * Sheets of which another one shows the same: parts of the book, other sizes of a poster but one in rows and columns, and bundles but for
 * one evening.
 */
const doubles =
  /^afdrukken\/(?!gids)|(?<!^draaiboek\/spechtspel)\/alles\.pdf$|(?<!cirkelmethode)\/poster-a2-vellen|\/poster-(?!a3|vellen|a2-vellen)/;
const pdfs = globSync('**/*.pdf', { cwd: dist }).sort();
const sheets = pdfs.filter((name) => !doubles.test(name));
const bundles = pdfs.filter((name) => name.endsWith('/alles.pdf'));

/** What search engines are told in a page. */
const toldIn = ({ $ }: BuiltPage) =>
  $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => z.looseObject({ '@type': z.string() }).parse(JSON.parse($(script).text())));
/** What a page gives to its scripts. */
const givenIn = ({ $ }: BuiltPage): unknown[] =>
  $('script[type="application/json"]')
    .toArray()
    .map((script) => z.unknown().parse(JSON.parse($(script).text())));
const isPath = (told: { '@type': string }) => told['@type'] === 'BreadcrumbList';

/** Where a page's text is kept: `/cases/vlierdorp/` is `cases/vlierdorp`. */
const nameOf = ({ address }: BuiltPage) => address.replace(/^\/|\/$|\.html$/g, '') || 'begin';

/** Without what says where the site is, and how large files came out. */
const anywhere = (text: string) => `${text.replaceAll(`](${setting.BASE}/`, '](/').replace(/\b\d+ kB/g, '… kB')}\n`;

/** What stands around a page, such as its header, line by line. */
const frameOf = ({ $ }: BuiltPage) => pageText($, 'body > :not(main, nav)', true).split('\n');
const isHome = ({ address }: BuiltPage) => address === '/';
const homeFrame = site.pages.filter(isHome).flatMap(frameOf);
const sameHead = headsOf(site.pages);

/** All of the home page; of other pages what is their own. */
const readerText = (page: BuiltPage) =>
  anywhere(
    [
      `titel: ${page.$('title').text()}`,
      ...ownHead(page, sameHead),
      pageText(page.$, 'body > nav'),
      ...frameOf(page).filter((line) => isHome(page) || !homeFrame.includes(line)),
      '',
      pageText(page.$, 'main', true),
    ].join('\n'),
  );

/** The path to a page as one line: each name with its address. */
function namesOnPath(told: unknown): string {
  const item = z.object({ name: z.string(), item: z.string() });
  return z
    .object({ itemListElement: z.array(item) })
    .parse(told)
    .itemListElement.map(({ name, item: address }) => `${name} (${address})`)
    .join(' > ');
}

/** What the search page knows of each entry, what its filters offer, and the texts that it searches, named after what is in them. */
const {
  records,
  values,
  texts: searched,
} = z
  .object({
    records: z.array(z.looseObject({})),
    values: z.looseObject({}),
    texts: z.array(z.array(z.looseObject({}))),
    version: z.string().regex(/_[0-9a-f]{6,}$/),
  })
  .parse(JSON.parse(readFileSync(join(dist, 'zoeken/data.json'), 'utf8')));

/** Each page of a bundle by the words that it begins with. */
async function pagesInBundle(name: string): Promise<string> {
  const pages = await readPdf(readFileSync(join(dist, name)));
  const words = pages.map(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 70),
  );
  return [name, ...words.map((each, at) => `${at + 1}: ${each}`), ''].join('\n');
}

const pageFiles = site.pages.map((page) => ({ file: `pages/${nameOf(page)}.txt`, page }));
const sheetFiles = [
  ...sheets.map((sheet) => ({ file: `paper/${sheet.replace(/pdf$/, 'txt')}`, pdf: () => readFileSync(join(dist, sheet)) })),
  ...otherDrawings.map(({ poster, pdf }) => ({ file: `paper/drawings/${poster}.txt`, pdf })),
];
const dataFiles = [
  ...site.pages
    .map((page) => ({ file: `data/${nameOf(page)}.json`, data: toldIn(page).filter((told) => !isPath(told)) }))
    .filter(({ data }) => data.length > 0),
  ...site.pages.map((page) => ({ file: `data/given/${nameOf(page)}.json`, data: givenIn(page) })).filter(({ data }) => data.length > 0),
  { file: 'data/paths.json', data: site.pages.flatMap(toldIn).filter(isPath).map(namesOnPath) },
  { file: 'data/search-records.json', data: records },
  { file: 'data/search-filters.json', data: values },
  { file: 'data/search-texts.json', data: searched },
];
const programFiles = [
  ...globSync('**/*.md', { cwd: dist }).map((name) => ({ file: `markdown/${name.replace(/\/?index\.md$/, '') || 'begin'}.txt`, name })),
  ...Object.keys(programTexts).map((name) => ({ file: `programs/${name.replaceAll('/', '-')}.txt`, name })),
];
/** Pictures that the build draws: of shared links, of sheets that pages show, and of the icon in the sizes that phones ask for. */
const pictureFiles = [
  ...globSync('{og,icons,werkvormen}/**/*.{png,svg}', { cwd: dist }).map((name) => ({
    file: `pictures/${name}.txt`,
    picture: () => readFileSync(join(dist, name)),
  })),
  { file: 'pictures/antwoordvel-pages.svg.txt', picture: picturedPages },
];
const kept = globSync('**/*.{txt,json}', { cwd: texts }).sort();

// A wrong field under the right words, a mark that is lost, a party that has another's letter: the difference shows it.
// After a change that is meant, `npm run test:site -- tests/fixture-site -u` keeps the new texts, for a reviewer to read.
describe('what a reader gets from the fixture site is what was kept', () => {
  test('for each page and sheet', () => {
    const one = ['paper/bundles.txt', 'attributes.txt', 'drawings.txt', 'styles.txt', 'form-styles.txt'].map((file) => ({ file }));
    const all = [...pageFiles, ...sheetFiles, ...one, ...dataFiles, ...programFiles, ...pictureFiles];
    expect(kept).toEqual(all.map(({ file }) => file).sort());
  });

  test.each(pageFiles)('$file', async ({ file, page }) => {
    await expect(readerText(page)).toMatchFileSnapshot(join(texts, file));
  });

  test.each(sheetFiles)('$file', async ({ file, pdf }) => {
    const bytes = await pdf();
    await expect(`${paperText(await readPdfFile(bytes), await paperLooks(bytes))}\n`).toMatchFileSnapshot(join(texts, file));
  });

  test('paper/bundles.txt', async () => {
    const all = await Promise.all(bundles.map(pagesInBundle));
    await expect(all.join('\n')).toMatchFileSnapshot(join(texts, 'paper/bundles.txt'));
  });

  test.each(pictureFiles)('$file', async ({ file, picture }) => {
    await expect(`${await pictureText(await picture())}\n`).toMatchFileSnapshot(join(texts, file));
  });

  test('drawings.txt', async () => {
    await expect(`${drawingsOf(site.pages)}\n`).toMatchFileSnapshot(join(texts, 'drawings.txt'));
  });

  test('attributes.txt', async () => {
    await expect(`${[attributesOf, namesOf, headsOf].map((told) => told(site.pages)).join('\n\n')}\n`).toMatchFileSnapshot(
      join(texts, 'attributes.txt'),
    );
  });

  test.each(programFiles)('$file', async ({ file, name }) => {
    const content = readFileSync(join(dist, name));
    await expect(`${(programTexts[name] ?? ((same) => same))(content.toString('utf8'), content).trim()}\n`).toMatchFileSnapshot(
      join(texts, file),
    );
  });

  test('styles.txt', async () => {
    const { site: own, form } = await stylesUsed(site);
    await expect.soft(`${own}\n`).toMatchFileSnapshot(join(texts, 'styles.txt'));
    await expect(`${form}\n`).toMatchFileSnapshot(join(texts, 'form-styles.txt'));
  });

  test.each(dataFiles)('$file', async ({ file, data }) => {
    await expect(anywhere(JSON.stringify(data, undefined, 2))).toMatchFileSnapshot(join(texts, file));
  });
});

describe(`a site below ${setting.BASE}/`, () => {
  test('knows where it is', () => {
    expect(site.home.href).toBe(`${setting.SITE}${setting.BASE}/`);
    expect(site.pages.map(({ address }) => address)).toContain('/werkvormen/reigerronde/');
  });

  test('has links that stay below it and lead somewhere', () => {
    const faults = site.pages.flatMap((page) =>
      referencesOf(site, page)
        .filter((reference) => isInternal(site, reference))
        .flatMap((reference) =>
          reference.url.pathname.startsWith(`${setting.BASE}/`)
            ? (faultOf(site, reference) ?? [])
            : `${reference.text} leaves ${setting.BASE}/`,
        )
        .map((fault) => `${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

// The real site is made by the same code, and takes five times as long.
describe('a second build of the same sources, in another folder, time zone and language, with nothing kept of the first', () => {
  test('gives the same files, byte for byte', async () => {
    const [first, second] = [dist, join(await again, 'dist')].map(contentsOf);
    expect(first?.size).toBeGreaterThan(200);
    expect(second).toEqual(first);
  }, 400_000);
});
