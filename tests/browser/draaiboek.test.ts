import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { serve, type Server } from '../serve.ts';
import { violationsOf } from './axe.ts';
import { overflow, smallTargets } from './measure.ts';
import { openPage } from './open-page.ts';

/** A host of its own, which notes what it is asked. */
let host: Server;
const asked: string[] = [];

beforeAll(async () => {
  host = await serve({ log: ({ url }) => asked.push(decodeURIComponent(url ?? '')) });
});

afterAll(() => host.close());

const open = (plan: string) => openPage(paths.ownPlan(plan), { home: host.home });
const titles = (page: Page) => page.locator('plan-editor ol > li > h3').allTextContents();
const status = (page: Page) => page.locator('plan-editor [role="status"]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-key'));

const evening = '1_start.19.00_welkom.20_werkvorm.ijsbergmodel.15.20.15.10_pauze.15_afspraken.20';

describe('a draaiboek', () => {
  it('opens from its page, and goes on from there with the keyboard alone', async () => {
    const { page, complaints, close } = await openPage(paths.preset('ijsbergmodel'));
    await page.getByRole('link', { name: 'Pas dit draaiboek aan' }).press('Enter');
    await page.getByLabel('Begint om').fill('13:30');
    await page.keyboard.press('Tab');
    await page.getByLabel('Wat wil je toevoegen?').selectOption('pauze');
    await button(page, 'Voeg toe').press('Enter');
    expect(await titles(page)).toEqual([
      '13.30 Welkom en spelregels · 20 minuten',
      '13.50 IJsbergmodel · 1 uur',
      '14.50 Pauze · 15 minuten',
      '15.05 Afspraken en wie doet wat · 20 minuten',
    ]);
    await button(page, 'Omhoog: Pauze').press('Enter');
    expect(await focused(page)).toBe('up-1');
    expect(await status(page).textContent()).toBe('Pauze staat nu op plek 2. Het is klaar om 15.25 uur.');
    await button(page, 'Haal weg: Pauze').press('Enter');
    await button(page, 'Maak ongedaan').press('Enter');
    expect((await titles(page))[1]).toContain('Pauze');
    expect(complaints).toEqual([]);
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
    expect(await focused(page)).toBe('minutes-1-1');
    const shown = await titles(page);
    const address = page.url();
    await close();
    const elsewhere = await openPage(`${paths.draaiboek}${new URL(address).hash}`, { home: host.home });
    await elsewhere.page.locator('plan-editor ol').waitFor();
    expect(await titles(elsewhere.page)).toEqual(shown);
    expect(shown[3]).toContain('Soep <b>van</b> Geheimdam');
    expect(asked.filter((url) => url.includes('Geheimdam'))).toEqual([]);
    await elsewhere.page.locator('.skip').press('Enter');
    await elsewhere.page.waitForURL(/#plan=/);
    await elsewhere.close();
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
    expect(await page.locator('plan-editor').textContent()).toContain('Er komen 14 mensen.');
    await close();
  });

  it.each([
    ['<script>alert(1)</script>', /geen draaiboek dat wij kunnen lezen/],
    ['1_werkvorm.dansen_welkom.20', /De werkvorm ‘dansen’ kennen we niet/],
  ])('says of the address %s what could not be read', async (plan, words) => {
    const { page, complaints, close } = await open(plan);
    expect(await page.locator('plan-editor').getByText(words).textContent()).toMatch(words);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    { width: 320, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)('is accessible and fits at $width px', async ({ width, colorScheme }) => {
    const { page, close } = await openPage(paths.ownPlan(evening), { viewport: { width, height: 800 }, colorScheme });
    await page.locator('plan-editor ol').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).pixels).toBeLessThanOrEqual(0);
    await close();
  });

  it('stands alone on the page, on screen and on paper', async () => {
    const { page, close } = await open(evening);
    await page.locator('plan-editor ol').waitFor();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.getByText('Zelf een living lab').isVisible()).toBe(false);
      expect(await page.getByLabel('Begint om').isVisible()).toBe(media === 'screen');
    }
    await close();
  });
});
