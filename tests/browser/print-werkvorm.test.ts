import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { navigation } from '../../src/paths.ts';
import type { Werkvorm } from '../../src/schemas/werkvorm.ts';
import { fullAddress, pageAt, readSite } from '../built-site.ts';
import { launchChromium } from '../chromium.ts';
import { catalog } from '../content/real-content.ts';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { printPage, rasterize, readPdf, readQrCode, squeeze, wordsOn, type PaperPage } from './pdf.ts';

const millimetresPerPoint = 25.4 / 72;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** How to print, and what to change in the page before. */
type PrintOptions = Parameters<Page['pdf']>[0] & { change?: (page: Page) => Promise<unknown> };

/** Opens a werkvorm, changes it if asked, prints it and reads what is on the paper. */
async function print(id: string, { change, ...options }: PrintOptions = {}) {
  const { page, close } = await openPage(browser, server, `/werkvormen/${id}/`, { bypassCSP: true });
  try {
    await change?.(page);
    const pdf = await printPage(page, options);
    return { pdf, pages: await readPdf(pdf) };
  } finally {
    await close();
  }
}

/** The texts of a stap, in order. */
const stapTexts = ({ titel, acties, extra }: Werkvorm['stappen'][number]) => [titel, ...acties, ...(extra ? [extra] : [])];

/** The texts of a vraag, in order. */
const vraagTexts = ({ tekst, deelvragen, voorbeelden }: Werkvorm['vragen'][number]) => [tekst, ...deelvragen, ...voorbeelden];

/** Every text of a werkvorm's data that whoever leads it needs. */
const textsOf = (data: Werkvorm) => [
  data.titel,
  data.samenvatting,
  data.doel,
  data.herkomst,
  ...data.ookBekendAls,
  ...data.stappen.flatMap(stapTexts),
  ...data.groepen.flatMap(({ titel, kernvraag = '', toelichting = '' }) => [titel, kernvraag, toelichting]),
  ...data.vragen.flatMap(vraagTexts),
  ...data.materialen.flatMap(({ naam, toelichting = '' }) => [naam, toelichting]),
  ...data.randvoorwaarden.map(({ tekst }) => tekst),
  ...data.rollen.flatMap(({ naam, opdracht }) => [naam, opdracht]),
];

const missing = (texts: string[], words: string) => texts.filter((text) => !words.includes(squeeze(text)));

/** The sides that hold any of these texts: one, when the block they make is not cut. */
const sidesWith = (texts: string[], pages: PaperPage[]) =>
  pages.flatMap((page, index) => (texts.some((text) => wordsOn([page]).includes(squeeze(text))) ? [index] : []));

/** How many upright lines a sheet, in 300 dots per inch, has between two places of one height, in millimetres. */
function uprightsBetween({ data, width }: Awaited<ReturnType<typeof rasterize>>, from: number, to: number, height: number): number {
  const at = (millimetres: number) => Math.round((millimetres / 25.4) * 300);
  const dark = Array.from({ length: at(to) - at(from) }, (_, step) => (data[(at(height) * width + at(from) + step) * 4] ?? 255) < 128);
  return dark.filter((each, index) => each && !dark[index - 1]).length;
}

describe.each(catalog.werkvormen)('$id on paper', ({ id, data }) => {
  let pdf: Buffer;
  let pages: PaperPage[];

  beforeAll(async () => {
    ({ pdf, pages } = await print(id));
  });

  it('is one sheet of A4 at most', () => {
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
  });

  it('has everything that whoever leads it needs', () => {
    expect(missing(textsOf(data), wordsOn(pages))).toEqual([]);
  });

  it('has the text of its page', async () => {
    const { page, close } = await openPage(browser, server, `/werkvormen/${id}/`, { bypassCSP: true });
    const blocks = await page.locator('#tekst :is(h2, p, li)').allInnerTexts();
    await close();
    expect(blocks.length).toBeGreaterThan(3);
    expect(missing(blocks, wordsOn(pages))).toEqual([]);
  });

  it('leaves out what is only for the screen', () => {
    const words = wordsOn(pages);
    const ofTheScreen = [
      ...navigation.main.map(({ name }) => name).filter((name) => name !== 'Thema’s' && name !== 'Logica’s'),
      ...navigation.footer.map(({ name }) => name),
      'Naar de inhoud',
      'Lees verder',
      'Hier is het gebruikt',
      'Print mee',
      'Deze site vertelt de gids',
    ];
    expect(ofTheScreen.filter((text) => words.includes(squeeze(text)))).toEqual([]);
  });

  it('has steps, questions and roles on its front, none of them cut', () => {
    const blocks = [...data.stappen.map(stapTexts), ...data.vragen.map(vraagTexts), ...data.rollen.map(({ opdracht }) => [opdracht])];
    expect(blocks.map((texts) => sidesWith(texts, pages))).toEqual(blocks.map(() => [0]));
  });

  it('is large enough to read', () => {
    const small = pages.flatMap(({ texts }) => texts).filter(({ size }) => size < 8.5 * millimetresPerPoint - 0.01);
    expect(small).toEqual([]);
  });

  it('stays within the margins of the paper', () => {
    const outside = pages.flatMap(({ texts, height }) =>
      texts.filter(({ left, bottom }) => left < 9.5 || bottom < 10 || bottom > height - 9.5),
    );
    expect(outside).toEqual([]);
  });

  it('leads back to its page', async () => {
    const site = readSite();
    const page = pageAt(site, `/werkvormen/${id}/`);
    const own = page && fullAddress(site, page).href;
    expect(await readQrCode(pdf, 1)).toBe(own);
    expect(wordsOn(pages)).toContain(`${site.home.host}/werkvormen/${id}`);
  });

  it('has an empty square to tick beside everything that must be ready', async () => {
    const front = pages[0]?.texts ?? [];
    const names = [...data.materialen.map(({ naam }) => naam), ...data.randvoorwaarden.map(({ soort }) => soort)].map((name) =>
      name.slice(0, 8).toLowerCase(),
    );
    const sheet = await rasterize(pdf, 1, 300);
    const squares: number[] = [];
    for (const name of names) {
      const place = front.findLast(({ text, left }) => left > 120 && text.toLowerCase().startsWith(name));
      expect(place, `“${name}” isn't in the lists`).toBeDefined();
      if (place) squares.push(uprightsBetween(sheet, place.left - 6, place.left - 1, place.bottom - 1));
    }
    expect(squares).toEqual(names.map(() => 2));
  });

  it('has room to write what the steps ask to write down', async () => {
    const asked = new Set(data.stappen.flatMap(({ noteren }) => noteren));
    const words = wordsOn(pages.slice(1));
    const heads = { inzichten: 'Inzichten', aantekeningen: 'Aantekeningen', actiepunten: 'ActiepuntWieWanneer' };
    expect([...asked].filter((kind) => !words.includes(heads[kind]))).toEqual([]);
  });
});

describe('lines to write on', () => {
  it.each(catalog.werkvormen)('of $id: six or more, 8.5 mm apart, down to the foot of the back', async ({ id }) => {
    const { page, close } = await openPage(browser, server, `/werkvormen/${id}/`, { viewport: { width: 718, height: 1047 } });
    try {
      await page.emulateMedia({ media: 'print' });
      const columns = await page.locator('main .ruled').evaluateAll((lists) =>
        lists.map((list) => {
          const box = list.getBoundingClientRect();
          const rows = [...list.children]
            .map((row) => row.getBoundingClientRect())
            .filter(({ left, right }) => left >= box.left - 1 && right <= box.right + 1);
          return rows.map(({ bottom }) => ((bottom - box.top) * 25.4) / 96);
        }),
      );
      expect(columns.length).toBeGreaterThan(0);
      for (const lines of columns) {
        expect(lines.length).toBeGreaterThanOrEqual(6);
        lines.forEach((bottom, index) => {
          expect(bottom).toBeCloseTo((index + 1) * 8.5, 0);
        });
      }
    } finally {
      await close();
    }
  });
});

/** Prints a werkvorm as on a computer where the site's typefaces have not arrived: every time in the same letters. */
async function printPlain(id: string, options: BrowserContextOptions = {}): Promise<Buffer> {
  const context = await browser.newContext({ bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(new URL(`werkvormen/${id}/`, server.home).href);
  const pdf = await printPage(page, { printBackground: true });
  await context.close();
  return pdf;
}

it.each(catalog.werkvormen)('$id fits its sheet in other typefaces too', async ({ id }) => {
  expect((await readPdf(await printPlain(id))).length).toBeLessThanOrEqual(2);
});

it.each(catalog.werkvormen)('$id keeps its headings with what follows on US Letter', async ({ id, data }) => {
  const { pages } = await print(id, { change: (page) => page.addStyleTag({ content: '@page sheet { size: Letter; }' }) });
  const [firstStap] = data.stappen;
  const [firstVraag] = data.vragen;
  const sideOf = (text = '') => sidesWith([text], pages)[0];
  expect(sideOf('De stappen')).toBe(sideOf(firstStap?.titel));
  expect(sideOf('De vragen')).toBe(sideOf(firstVraag?.tekst));
  expect(data.stappen.map((stap) => sidesWith(stapTexts(stap), pages).length)).toEqual(data.stappen.map(() => 1));
  expect(data.vragen.map((vraag) => sidesWith(vraagTexts(vraag), pages).length)).toEqual(data.vragen.map(() => 1));
});

/** Makes a werkvorm of nine steps and twenty questions out of this page, with a word of its own at both ends of every block. */
const makeLong = (page: Page) =>
  page.evaluate(() => {
    const fill = (selector: string, total: number) => {
      const all = [...document.querySelectorAll(selector)];
      for (let index = all.length; index < total; index++) {
        const copy = all[index % all.length];
        copy?.after(copy.cloneNode(true));
      }
    };
    const mark = (selector: string, name: string) => {
      document.querySelectorAll(selector).forEach((block, index) => {
        const texts = [...block.querySelectorAll(':is(h3, p, .heading + ul > li, .question-number)')].filter(
          ({ children }) => children.length === 0,
        );
        texts.at(0)?.prepend(`${name}${index}begin `);
        texts.at(-1)?.append(` ${name}${index}eind`);
      });
    };
    fill('.stap', 9);
    fill('.vraag-groep > ol > li', 20);
    mark('.stap', 'stap');
    mark('.vraag-groep > ol > li', 'vraag');
    document.querySelectorAll('.vraag-groep').forEach((groep, index) => {
      groep.querySelector('h3')?.prepend(`groep${index}kop `);
      groep.querySelector('ol p')?.append(` groep${index}eerste`);
    });
  });

const manyOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => [`${name}${index}begin`, `${name}${index}eind`]);

// One without roles and one with.
const some = catalog.werkvormen.filter(({ id }) => ['ijsbergmodel', 'rollenspel-warnsveld'].includes(id));

describe.each(some)('$id with nine steps and twenty questions', ({ id, data }) => {
  it.each([
    ['A4', {}],
    ['A4 with margins of 5 mm', { margin: '5mm' }],
    ['US Letter', { letter: true }],
  ])('breaks well on %s', async (_name, { margin, letter }: { margin?: string; letter?: boolean }) => {
    const { pages } = await print(id, {
      change: async (page) => {
        await makeLong(page);
        if (margin) await page.addStyleTag({ content: `@page sheet { margin: ${margin}; }` });
        if (letter) await page.addStyleTag({ content: '@page sheet { size: Letter; }' });
      },
    });
    expect(pages.length).toBeGreaterThan(2);
    const together = [
      ...manyOf('stap', 9),
      ...manyOf('vraag', 20),
      ...data.groepen.map((_groep, index) => [`groep${index}kop`, `groep${index}eerste`]),
      ['De stappen', 'stap0begin'],
      ['De vragen', 'groep0kop'],
    ];
    // A block that is on two sides, or whose ends are on different ones, is cut.
    const found = together.map((texts) => texts.map((text) => sidesWith([text], pages)));
    expect(found.filter(([first, last]) => first?.length !== 1 || last?.length !== 1 || first[0] !== last[0])).toEqual([]);
  });
});

/** How many of the values in two pictures differ by more than rounding. */
const differences = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  one.filter((value, index) => Math.abs(value - (other[index] ?? Infinity)) > 16).length;

it('prints the same from a dark screen as from a light one', async () => {
  const { data: dark } = await rasterize(await printPlain('ijsbergmodel', { colorScheme: 'dark' }), 1, 50);
  const { data: light } = await rasterize(await printPlain('ijsbergmodel', { colorScheme: 'light' }), 1, 50);
  expect(differences(dark, light)).toBe(0);
  expect(light.filter((value) => value < 128).length / light.length).toBeLessThan(0.1);
});

it.each(catalog.werkvormen)('prints $id in black alone', async ({ id }) => {
  const { pdf, pages } = await print(id, { printBackground: true });
  for (const index of pages.keys()) {
    const { data } = await rasterize(pdf, index + 1, 50);
    const coloured = data.filter((value, at) => at % 4 === 0 && Math.abs(value - (data[at + 2] ?? value)) > 24).length;
    expect(coloured).toBe(0);
  }
});
