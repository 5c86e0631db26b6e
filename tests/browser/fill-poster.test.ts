import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { readPlaces } from '../../src/poster/places.ts';
import { allTags, readPdfFile, sitePdf, squeeze, wordsOn } from '../pdf-file.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { overflow } from './measure.ts';
import { openPage } from './open-page.ts';

const circles = paths.poster('cirkelmethode');
const begrip = paths.poster('begrippen-verkennen');
const beelden = paths.poster('beeldenstorm');

/** A host of its own, which notes what it is asked. */
let host: Server;
const asked: string[] = [];

beforeAll(async () => {
  host = await serve({ log: ({ url }) => asked.push(decodeURIComponent(url ?? '')) });
});

afterAll(() => host.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page) => page.getByRole('button', { name: 'Download je poster' });
const shown = (page: Page) => page.locator('.poster-picture svg text');

/** Presses the button; returns the file that comes. */
async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('what is typed', () => {
  it('comes on the poster too where what that takes does not come at once, which is told', async () => {
    const { page, close } = await openPage(circles);
    const files = /_astro\/filler\./;
    await page.route(files, (route) => route.abort());
    await field(page, 'Gemeente').fill('Gemeente Geheimdam');
    await page.getByText('De poster is nu niet op te halen.').waitFor();
    await page.unroute(files);
    await page.reload();
    await page.waitForSelector('.poster-picture svg text');
    await download(page);
    expect(await shown(page).allTextContents()).toContain('Gemeente Geheimdam');
    await close();
  });

  it('stands in the file, in its box, and never goes to the host', async () => {
    const { page, complaints, close } = await openPage(circles, { home: host.home });
    await field(page, 'Gemeente').fill('Gemeente Geheimdam');
    await field(page, 'Vraagstuk').fill('Wie rijdt mensen naar het ziekenhuis?');
    await field(page, 'Namen').fill('Zoë, Çağrı en Łukasz');
    asked.length = 0;
    const { name, bytes } = await download(page);
    expect(name).toBe('cirkelmethode-poster-a3.pdf');
    await page.getByText('Klaar. Je poster staat bij je downloads.').waitFor();
    const file = await readPdfFile(bytes);
    expect(file).toMatchObject({ title: 'Poster Cirkelmethode', language: 'nl-NL', ua: '1' });
    const words = wordsOn(file.pages);
    for (const text of ['Gemeente Geheimdam', 'Zoë, Çağrı en Łukasz']) expect(words).toContain(squeeze(text));
    const box = readPlaces((await page.locator('input[value="poster-a3"]').getAttribute('data-places')) ?? '').find(
      (place) => place.name === 'cirkel-1',
    );
    const text = file.pages[0]?.texts.find((each) => each.text.includes('Geheimdam'));
    expect(
      box && text && text.left > box.x && text.left < box.x + box.width && text.bottom > box.y && text.bottom < box.y + box.height,
    ).toBe(true);
    expect(
      allTags(file.tags).filter((tag) => tag.role === 'P' && tag.text.trim() === 'Wie rijdt mensen naar het ziekenhuis?'),
    ).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => /geheim|ziekenhuis|Zoë/i.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is kept in the address behind the #, and comes back', async () => {
    const { page, close } = await openPage(circles);
    await field(page, 'Aanbieder').fill('Thuiszorg Oost');
    await expect.poll(() => new URL(page.url()).hash).toBe('#cirkel-3=Thuiszorg+Oost');
    await page.reload();
    await expect.poll(() => shown(page).allTextContents()).toEqual(['Thuiszorg Oost']);
    expect(await field(page, 'Aanbieder').inputValue()).toBe('Thuiszorg Oost');
    await field(page, 'Aanbieder').fill('');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await close();
  });

  it('is on the sheets that stick together as well', async () => {
    const { page, close } = await openPage(`${begrip}#begrip=Draagvlak`);
    await page.getByLabel('Poster op A4-vellen', { exact: true }).check();
    const { bytes } = await download(page);
    const pages = (await readPdfFile(bytes)).pages;
    expect(pages.length).toBe(4);
    expect(wordsOn(pages)).toContain('Draagvlak');
    expect(wordsOn(pages.slice(0, 1))).not.toContain('Draagvlak');
    await close();
  });

  it('has the boxes of the poster that is chosen, which the picture shows', async () => {
    const { page, close } = await openPage(beelden);
    expect(await field(page, 'Onze startvraag').isVisible()).toBe(false);
    await page.getByLabel('Poster op A3 met één vraag').check();
    await field(page, 'Onze startvraag').fill('Hoe ziet ons dorp eruit in 2040?');
    await expect.poll(() => page.locator('.poster-picture img').getAttribute('src')).toMatch(/poster-eigen-vraag\.svg$/);
    await expect.poll(async () => (await shown(page).allTextContents()).join(' ')).toBe('Hoe ziet ons dorp eruit in 2040?');
    expect(wordsOn((await readPdfFile((await download(page)).bytes)).pages)).toContain('2040?');
    await close();
  });

  it('may be nothing: then the file is the plain one', async () => {
    const { page, close } = await openPage(begrip);
    const { bytes } = await download(page);
    expect(bytes.equals(sitePdf(paths.sheet('begrippen-verkennen', 'poster-a3')))).toBe(true);
    await close();
  });
});

describe('what doesn’t fit', () => {
  it.each([
    ['a long text', 'zelfredzaamheid en samenredzaamheid '.repeat(8), /^Te lang voor het vak\. Dit past er nog in: “zelfredzaamheid/],
    ['emoji', 'Zorg 👩‍👩‍👧‍👦', /^Dit teken kan niet op de poster\. Haal het weg: 👩‍👩‍👧‍👦/],
  ])('is told at once: %s', async (_, text, words) => {
    const { page, complaints, close } = await openPage(begrip);
    await field(page, 'Begrip').fill(text);
    const note = page.locator('#begrip-melding');
    await expect.poll(() => note.textContent()).toMatch(words);
    expect(await field(page, 'Begrip').getAttribute('aria-invalid')).toBe('true');
    await button(page).click();
    await expect.poll(() => page.locator('poster-form [role="status"]').textContent()).toMatch(/^Verander eerst je tekst/);
    expect(await field(page, 'Begrip').evaluate((input) => input === document.activeElement)).toBe(true);
    await field(page, 'Begrip').fill('Zorg');
    await expect.poll(() => note.textContent()).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  it('does no harm as markup', async () => {
    const { page, complaints, close } = await openPage(begrip);
    const title = await page.title();
    await field(page, 'Begrip').fill('<b onclick=x>');
    await expect.poll(() => shown(page).allTextContents()).toEqual(['<b onclick=x>']);
    expect(await page.title()).toBe(title);
    expect(complaints).toEqual([]);
    await close();
  });
});

it.each([circles, begrip, beelden])('form and picture of %s are accessible on a small telephone', async (address) => {
  const { page, close } = await openPage(`${address}#namen=Zo%C3%AB`, { viewport: { width: 320, height: 700 } });
  expect(await violationsOf(page)).toEqual([]);
  expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
  await close();
});

it('without JavaScript the files are there, and no form', async () => {
  const { page, close } = await openPage(circles, { javaScriptEnabled: false });
  expect(await page.locator('poster-form').isVisible()).toBe(false);
  expect(await page.locator('a[href$="/poster-a3.pdf"]').isVisible()).toBe(true);
  await close();
});
