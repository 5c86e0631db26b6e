import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { openPage } from './open-page.ts';
import { printPage, readPdf, squeeze, wordsOn } from './pdf.ts';

const circles = paths.poster('cirkelmethode');
const begrip = paths.poster('begrippen-verkennen');
const beelden = paths.poster('beeldenstorm');

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** Leaving a page breaks off what it was still loading. */
const serious = (complaints: string[]) => complaints.filter((complaint) => !/^failed: .*\/icon\.svg$/.test(complaint));

const printed = async (page: Page) => wordsOn(await readPdf(await printPage(page)));
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** What is drawn in a place that can be filled: its text, and by how much it sticks out of its room, in millimetres. */
const drawn = (page: Page, name: string) =>
  page
    .locator(`.sheet-a3 [data-fill="${name}"]`)
    .first()
    .evaluate((place) => {
      const [x = 0, y = 0, width = 0, height = 0] = (place.getAttribute('data-place') ?? '').split(' ').map(Number);
      const text = place.querySelector(':scope > text');
      const box = text instanceof SVGTextElement ? text.getBBox() : new DOMRect();
      // Of the box of a line, the letters fill about three quarters: the rest is white above and below them.
      const white = Number(text?.getAttribute('font-size')) * 0.15;
      return {
        words: [...(text?.children ?? [])].map((line) => line.textContent).join(' '),
        out: Math.max(
          box.width - width,
          box.height - 2 * white - height,
          Math.abs(box.x + box.width / 2 - x) - 1,
          Math.abs(box.y + box.height / 2 - y) - 4,
        ),
      };
    });

describe('what is typed on a poster', () => {
  it('is on the poster, on paper and in the address, and comes back', async () => {
    const { page, complaints, close } = await openPage(browser, server, circles);
    await field(page, 'Naam in de eerste cirkel').fill('Gemeente Bronckhorst');
    await field(page, 'Jullie vraagstuk').fill('Wie rijdt mensen naar het ziekenhuis?');
    await page.locator('#inkt-licht').check();
    const words = [squeeze('Gemeente Bronckhorst'), squeeze('Wie rijdt mensen naar het ziekenhuis?'), 'Aanbieder'];
    const address = page.url();
    expect(new URL(address).search).toBe('?inkt=licht');
    expect(new URL(address).hash).toBe('#vraagstuk=Wie+rijdt+mensen+naar+het+ziekenhuis%3F&cirkel-1=Gemeente+Bronckhorst');
    for (const come of [
      () => Promise.resolve(),
      () => page.reload(),
      async () => {
        await page.goto(server.home);
        await page.goBack();
      },
    ]) {
      await come();
      const text = await printed(page);
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
      expect(page.url()).toBe(address);
      expect(await field(page, 'Naam in de eerste cirkel').inputValue()).toBe('Gemeente Bronckhorst');
      expect(await page.locator('#inkt-licht').isChecked()).toBe(true);
    }
    expect(serious(complaints)).toEqual([]);
    await close();
  });

  it('never goes to the host', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(`.${begrip}#begrip=Geheim`, server.home).href);
    await field(page, 'Jullie begrip').fill('Geheimzinnig');
    await page.reload();
    expect((await drawn(page, 'begrip')).words).toBe('Geheimzinnig');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => decodeURIComponent(new URL(url).pathname + new URL(url).search).includes('eheim'))).toEqual([]);
    await context.close();
  });

  it('takes the place of the lines to write on, which come back when it is emptied', async () => {
    const { page, close } = await openPage(browser, server, begrip);
    const lines = page.locator('.sheet-a3 [data-fill="begrip"] .until-filled');
    const shown = () => lines.evaluate((element) => getComputedStyle(element).display !== 'none');
    expect(await shown()).toBe(true);
    await field(page, 'Jullie begrip').fill('Draagvlak');
    expect(await shown()).toBe(false);
    await field(page, 'Jullie begrip').fill('');
    expect(await shown()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await close();
  });

  it('is on all sheets that stick together as well', async () => {
    const { page, close } = await openPage(browser, server, `${circles}?formaat=a4-tegels&cirkels=3#cirkel-3=Thuiszorg+Oost`);
    const text = await printed(page);
    expect(text).toContain(squeeze('Thuiszorg Oost'));
    expect(text).not.toContain(squeeze('Andere partijen'));
    await close();
  });

  it('brings the poster with one question, when it is a question of one’s own', async () => {
    const { page, close } = await openPage(browser, server, beelden);
    await field(page, 'Jullie startvraag').fill('Hoe ziet ons dorp eruit in 2040?');
    expect(await page.locator('#vraag-eigen').isChecked()).toBe(true);
    const text = await printed(page);
    expect(text).toContain(squeeze('Hoe ziet ons dorp eruit in 2040?'));
    expect(text).not.toContain(squeeze('Wat betekent samenwerking voor jou?'));
    await page.locator('#vraag-voorbeelden').check();
    expect(await printed(page)).toContain(squeeze('Wat betekent samenwerking voor jou?'));
    await close();
  });
});

describe.each([
  ['long', 'zelfredzaamheid en samenredzaamheid '.repeat(8)],
  ['one endless word', 'w'.repeat(200)],
  ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(30)],
  ['from right to left', 'كيف نعمل معا من أجل الحي '.repeat(8)],
  ['markup', '<script>document.title = "gehackt"</script><img src=x onerror="document.title = 1">'],
  ['a turned direction', 'zorg\u202eneleed'],
])('a text that is %s', (_, text) => {
  it.each([
    [circles, 'vraagstuk', 'Jullie vraagstuk'],
    [circles, 'cirkel-2', 'Naam in de tweede cirkel'],
    [begrip, 'begrip', 'Jullie begrip'],
    [beelden, 'startvraag', 'Jullie startvraag'],
  ])('does no harm on %s in %s, and fits', async (address, name, label) => {
    const { page, complaints, close } = await openPage(browser, server, address);
    const title = await page.title();
    await field(page, label).fill(text);
    const typed = await drawn(page, name);
    expect(typed.words.length).toBeGreaterThan(0);
    expect(typed.out).toBeLessThanOrEqual(0.5);
    await page.goto(new URL(`.${address}#${new URLSearchParams({ [name]: text }).toString()}`, server.home).href);
    await page.reload();
    const back = await drawn(page, name);
    expect(back.out).toBeLessThanOrEqual(0.5);
    expect(back.words.length).toBeGreaterThan(0);
    // A field may cut a sign in two at its end; the address doesn’t.
    expect(squeeze(typed.words).startsWith(squeeze(back.words))).toBe(true);
    expect(await page.title()).toBe(title);
    expect(await page.locator('.sheets img, .sheets script').count()).toBe(0);
    expect(serious(complaints)).toEqual([]);
    await close();
  });
});

it.each([circles, begrip, beelden])('the choices and fields of %s are accessible, whatever is chosen', async (address) => {
  const { page, close } = await openPage(browser, server, `${address}?formaat=a4-tegels&inkt=licht`, {
    viewport: { width: 320, height: 700 },
  });
  expect(await violationsOf(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
  await close();
});

it('an unknown choice in the address is left out', async () => {
  const { page, complaints, close } = await openPage(browser, server, `${circles}?formaat=a0&inkt=<b>&cirkels=9#cirkel-9=x`);
  expect(await page.locator('#formaat-a3').isChecked()).toBe(true);
  expect(await page.locator('#inkt-kleur').isChecked()).toBe(true);
  expect(await page.locator('#cirkels-4').isChecked()).toBe(true);
  expect(serious(complaints)).toEqual([]);
  await close();
});
