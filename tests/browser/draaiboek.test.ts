import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { unbroken } from '../../src/unbroken.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { tabTo } from './focus.ts';
import { overflow } from './measure.ts';
import { openPage } from './open-page.ts';
import { blocks, evening } from './plan-page.ts';
import { readPrint } from './printed.ts';
import { weakTexts } from './text-contrast.ts';

/** A host of its own, which notes what it is asked. */
let host: Server;
const asked: string[] = [];

beforeAll(async () => {
  host = await serve({ log: ({ url }) => asked.push(decodeURIComponent(url ?? '')) });
});

afterAll(() => host.close());

const open = (plan: string) => openPage(paths.ownPlan(plan), { home: host.home });
const titles = (page: Page) => page.locator(blocks).allTextContents();
const status = (page: Page) => page.locator('plan-editor [role="status"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key'));

describe('a draaiboek', () => {
  it('opens from its page, and goes on from there with the keyboard alone', async () => {
    const { page, complaints, close } = await openPage(paths.preset('ijsbergmodel'));
    await page.getByRole('link', { name: 'Pas dit draaiboek aan' }).press('Enter');
    await page.getByLabel('Begint om').fill('13:30');
    await page.keyboard.press('Tab');
    await page.getByLabel('Wat wil je toevoegen?').selectOption('pauze');
    await button(page, 'Voeg toe').press('Enter');
    expect(await titles(page)).toEqual(
      [
        '13.30 Welkom en spelregels · 20 minuten',
        '13.50 IJsbergmodel · 1 uur',
        '14.50 Pauze · 15 minuten',
        '15.05 Afspraken en wie doet wat · 20 minuten',
      ].map(unbroken),
    );
    await button(page, 'Omhoog: Pauze').press('Enter');
    expect(await focused(page)).toBe('up-1');
    expect(await status(page).textContent()).toBe('Pauze staat nu op plek 2. Het is klaar om 15.25 uur.');
    await button(page, 'Haal weg: Pauze').press('Enter');
    await button(page, 'Maak ongedaan').press('Enter');
    expect((await titles(page))[1]).toContain('Pauze');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says so where what it takes does not come', async () => {
    const { page, close } = await openPage(paths.draaiboek, { home: host.home });
    await page.route(/_astro\/(?:editor|own-plans-view)\./, (route) => route.abort());
    await page.goto(new URL(`.${paths.ownPlan(evening)}`, host.home).href);
    await page.getByText('Dit draaiboek is nu niet te openen.').waitFor();
    await page.evaluate(() => localStorage.setItem('draaiboek-x', '{"plan":"1_welkom.20"}'));
    await page.goto(new URL(`.${paths.draaiboek}`, host.home).href);
    await page.getByText('Dit draaiboek is nu niet te openen.').waitFor();
    await close();
  });

  it('keeps what was changed in its address, from the host too, and opens from it elsewhere', async () => {
    const { page, close } = await open(evening);
    await page.getByLabel('Wat wil je toevoegen?').selectOption('eigen');
    await button(page, 'Voeg toe').click();
    expect(await focused(page)).toBe('title-3');
    await page.keyboard.type('Soep <b>van</b> Geheimdam');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('note-3');
    await page.getByLabel('Minuten voor stap 1 van IJsbergmodel').fill('5');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('step-1-2');
    const shown = await titles(page);
    const address = page.url();
    await close();
    const elsewhere = await openPage(`${paths.draaiboek}${new URL(address).hash}`, { home: host.home });
    await elsewhere.page.locator(blocks).first().waitFor();
    expect(await titles(elsewhere.page)).toEqual(shown);
    expect(shown[3]).toContain('Soep <b>van</b> Geheimdam');
    expect(asked.filter((url) => url.includes('Geheimdam'))).toEqual([]);
    await elsewhere.page.locator('.skip').press('Enter');
    await elsewhere.page.waitForURL(/#plan=/);
    await elsewhere.close();
  });

  it('takes a block along under the mouse, and back', async () => {
    // High enough to have the whole programme in sight.
    const { page, complaints, close } = await openPage(paths.ownPlan(evening), {
      home: host.home,
      viewport: { width: 1280, height: 2200 },
    });
    const block = page.locator('[data-part="blocks"] > li[draggable="true"]');
    await block
      .nth(2)
      .locator('[data-grip]')
      .dragTo(block.nth(0), { targetPosition: { x: 60, y: 10 }, steps: 10 });
    await status(page).getByText('Pauze staat nu op plek 1.').waitFor();
    expect((await titles(page))[0]).toContain('19.00 Pauze');
    await button(page, 'Maak ongedaan').click();
    expect((await titles(page))[2]).toContain('Pauze');
    expect(complaints).toEqual([]);
    await close();
  });

  it('lets a slow press go through while a field is left', async () => {
    const { page, close } = await open(evening);
    await page.getByLabel('Bewoners').fill('9');
    const undo = button(page, 'Voeg toe');
    await undo.hover();
    await page.mouse.down();
    await page.waitForTimeout(200);
    await page.mouse.up();
    expect(await titles(page)).toHaveLength(5);
    expect(await page.locator('plan-editor').textContent()).toContain(unbroken('Er komen 14 mensen.'));
    // What was changed since the button came stays.
    await button(page, 'Haal weg: Afspraken en wie doet wat').click();
    await page.getByLabel('Naam van de bijeenkomst').fill('Een avond met zo’n lange naam dat de bladzijde eronder opschuift');
    await page.getByRole('button', { name: 'Doe dit: Zet aan het eind' }).press('Enter');
    expect((await titles(page)).at(-1)).toContain('Afspraken');
    expect(await page.locator('h1').textContent()).toContain('lange naam');
    // And a press goes through where the page moves.
    await page.setViewportSize({ width: 360, height: 720 });
    await page.getByLabel('Naam van de bijeenkomst').fill('Soep');
    await page.getByRole('link', { name: 'Alle draaiboeken' }).hover();
    await page.mouse.down();
    await page.waitForTimeout(200);
    await page.mouse.up();
    await page.locator('plan-editor h3', { hasText: 'Soep' }).waitFor();
    await close();
  });

  it.each([
    { width: 320, colorScheme: 'light', hasTouch: true, grips: 0 },
    { width: 1280, colorScheme: 'dark', hasTouch: false, grips: 4 },
  ] as const)('is accessible and fits at $width px, and asks no finger to drag', async ({ width, grips, ...options }) => {
    const { page, close } = await openPage(paths.ownPlan(evening), { viewport: { width, height: 800 }, ...options });
    await page.locator(blocks).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect((await overflow(page)).pixels).toBeLessThanOrEqual(0);
    expect(await page.locator('[data-grip]').filter({ visible: true }).count()).toBe(grips);
    await close();
  });

  it('says on a telephone what changed, and not over the field that is next', async () => {
    const { page, close } = await openPage(paths.ownPlan(evening), { home: host.home, viewport: { width: 360, height: 500 } });
    const message = status(page);
    const covered = () =>
      message.evaluate((element) => {
        const [over, field] = [element.getBoundingClientRect(), (document.activeElement ?? element).getBoundingClientRect()];
        return over.height > 0 && over.top < field.bottom && field.top < over.bottom;
      });
    await page.getByLabel('Minuten voor stap 1 van IJsbergmodel').fill('5');
    // The next field stands where messages come.
    await page.locator('[data-key="step-1-2"]').evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await page.keyboard.press('Tab');
    await message.getByText(/Het is klaar om/).waitFor();
    expect(await focused(page)).toBe('step-1-2');
    expect(await covered()).toBe(false);
    // And as it goes on to another field while the message is there.
    await page.locator('[data-key="step-1-3"]').evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.locator('[data-key="step-1-3"]').focus();
    expect([await message.textContent(), await covered()]).toEqual([expect.stringContaining('klaar'), false]);
    await close();
  });

  it('has room on a telephone for letters of twice the size', async () => {
    const { page, close } = await openPage(paths.ownPlan(evening), { viewport: { width: 360, height: 740 } });
    await page.locator(blocks).first().waitFor();
    await (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
    const words = page.locator('[data-part="blocks"] label > span:not(.sr-only, .small)').filter({ visible: true });
    expect(Math.min(...(await words.evaluateAll((all) => all.map(({ clientWidth }) => clientWidth))))).toBeGreaterThan(150);
    await close();
  });

  it('can be read in colours that the reader forces', async () => {
    const { page, close } = await openPage(paths.ownPlan(evening), { forcedColors: 'active' });
    await page.getByRole('button', { name: 'Kopieer de link' }).hover();
    // In a picture of the page these stand elsewhere, and nothing is hovered over.
    const inverted = page.locator('.plain-button:hover, .toast');
    const adjusts = await inverted.evaluateAll((all) => all.map((each) => getComputedStyle(each).forcedColorAdjust));
    expect(new Set(adjusts)).toEqual(new Set(['none']));
    await page.goto(new URL(paths.entry('werkvormen', 'ijsbergmodel'), page.url()).href);
    expect(await weakTexts(page, ['.bg-ink a', '.bg-ink .small'])).toEqual([]);
    await close();
  });

  it('stands alone on the page, on screen and on paper', async () => {
    const { page, close } = await open(evening);
    await page.locator(blocks).first().waitFor();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.getByRole('heading', { name: 'Zelf een living lab' }).isVisible()).toBe(false);
      expect(await page.getByLabel('Begint om').isVisible()).toBe(media === 'screen');
    }
    await close();
  });
});

it.each([
  paths.ownPlan('1_datum.2027-07-01_welkom.20_werkvorm.ijsbergmodel_pauze.15_werkvorm.waarderingsdriehoek_afspraken.20'),
  paths.preset('zeeland-bijeenkomst-1'),
])('an evening of two werkvormen prints on two sides: %s', async (address) => {
  const { page, close } = await openPage(address, { home: host.home });
  await page.getByRole('heading', { name: 'Een uur ervoor' }).waitFor();
  const { pages } = await readPrint(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(2);
  expect(pages[1]?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Een uur ervoor']));
  await close();
});

describe('an evening, whole, with the keyboard alone', () => {
  it('is composed, shared, opened elsewhere, bound together, printed, and kept', async () => {
    const { page, complaints, close } = await openPage(paths.ownPlan(evening), {
      home: host.home,
      permissions: ['clipboard-read', 'clipboard-write'],
      acceptDownloads: true,
    });
    await page.locator(blocks).first().waitFor();
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    const to = (key: string) => tabTo(page.keyboard, () => focused(page), key);
    const press = async (key: string) => {
      await to(key);
      await page.keyboard.press('Enter');
    };
    const download = async (key: string) => {
      const coming = page.waitForEvent('download');
      await press(key);
      return readFile(await (await coming).path());
    };

    await to('date');
    await page.keyboard.type('01312027');
    expect(await page.getByLabel('Datum (mag leeg)').inputValue()).toBe('2027-01-31');
    await to('step-1-4');
    await page.keyboard.press('Space');
    expect(await status(page).textContent()).toMatch(/Stap 4 van IJsbergmodel doen jullie niet/);
    await press('fix-0');
    expect(await focused(page)).toBe('undo');
    await press('copy');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#plan=1_datum\.2027-01-31_/);
    await to('duplex');
    await page.keyboard.press('Space');
    const bundle = await PDFDocument.load(await download('bundle'));
    // The programme and its lists come first; the poster has a white back.
    expect(bundle.getPageCount()).toBe(2 + 2 + 2 + 8 * 2);
    const calendar = (await download('calendar')).toString();
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20270131T190000');
    // So that a later file changes the appointment.
    const ids = await page.evaluate(() => Object.keys(localStorage).map((key) => key.replace(/^draaiboek-/, '')));
    expect(ids).toContain(/^UID:(.*)@/m.exec(calendar)?.[1]);
    expect((await download('table')).toString()).toContain('"19:20";"20:20";"60";"IJsbergmodel"');
    await press('print-people');
    expect(await page.locator('body').getAttribute('data-printed')).toBe('');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    expect(paper).toMatch(/19\.20 IJsbergmodel[^]*20\.35 Afspraken/);
    expect(paper).not.toMatch(/Stap 1|Leg klaar|Kopieer/);
    await page.emulateMedia({ media: 'screen' });

    const elsewhere = await openPage(`${paths.draaiboek}${new URL(link).hash}`, { home: host.home });
    await elsewhere.page.locator(blocks).first().waitFor();
    expect(await titles(elsewhere.page)).toEqual(await titles(page));
    await elsewhere.close();
    await page.goto(new URL(`.${paths.draaiboek}`, host.home).href);
    await page.locator('plan-editor h3').first().waitFor();
    expect(await page.locator('plan-editor h3').allTextContents()).toEqual(['IJsbergmodel']);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('draaiboeken in this browser', () => {
  it('are listed, copied and taken away, and come back; what is damaged is told and stays', async () => {
    const { page, complaints, close } = await open(evening);
    await page.getByLabel('Naam van de bijeenkomst').fill('Ons lab');
    await page.keyboard.press('Tab');
    await page.evaluate(() => localStorage.setItem('draaiboek-kapot', '{'));
    await page.getByRole('link', { name: 'Alle draaiboeken' }).click();
    await button(page, 'Maak een kopie: Ons lab').press('Enter');
    const names = page.locator('plan-editor h3');
    expect(await names.allTextContents()).toEqual(['Ons lab (kopie)', 'Ons lab']);
    await button(page, 'Haal weg: Ons lab').press('Enter');
    expect(await focused(page)).toMatch(/^back-/);
    expect(await names.allTextContents()).toEqual(['Ons lab (kopie)']);
    await button(page, 'Zet terug: Ons lab').press('Enter');
    await page.reload();
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(['Ons lab (kopie)', 'Ons lab']);
    expect(await page.locator('plan-editor').textContent()).toContain('Een bewaard draaiboek is beschadigd.');
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ons lab', exact: true }).click();
    await page.locator(blocks).first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Ons lab');
    // Away without leaving the field.
    await page.getByLabel('Naam van de bijeenkomst').fill('Ons tweede lab');
    await page.goBack();
    await names.filter({ hasText: 'Ons tweede lab' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
