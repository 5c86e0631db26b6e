import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notesNameOf } from '../../src/begeleiden/earlier-notes.ts';
import { paths } from '../../src/paths.ts';
import { unbroken } from '../../src/unbroken.ts';
import { violationsOf } from './axe.ts';
import { overflow } from './measure.ts';
import { openPage, type OpenOptions } from './open-page.ts';
import { weakTexts } from './text-contrast.ts';

const evening = '1_titel.Soepavond_start.19.00_eind.21.06_welkom.10_werkvorm.ijsbergmodel.15.20.15.10_pauze.15_eigen.20.Soep_afspraken.20';

/** Opens the page of a plan at seven in the evening, by a clock that the test moves on. */
async function open(address: string, options: OpenOptions = {}) {
  const opened = await openPage('/404.html', options);
  const { page } = opened;
  await page.clock.install({ time: new Date('2027-01-31T18:59:59') });
  await page.clock.pauseAt(new Date('2027-01-31T19:00:00'));
  await page.goto(new URL(`.${address}`, page.url()).href);
  return opened;
}

const button = (page: Page, name: string) => page.locator('run-stage').getByRole('button', { name, exact: true });
const title = (page: Page) => page.locator('.stage h2').textContent();
const seen = (page: Page, name: string) => page.locator(`.stage [data-show="${name}"]`).textContent();
/** Lets time pass: as for a phone that was put away, and then a minute in sight, in which the page does something at each beat. */
async function minutes(page: Page, count: number) {
  await page.clock.fastForward((count - 1) * 60_000);
  await page.clock.runFor(60_000);
}

/** Counts the tones that a page sounds from now on; returns what tells how many. */
async function tonesOf(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const make = BaseAudioContext.prototype.createOscillator;
    BaseAudioContext.prototype.createOscillator = function createOscillator(this: BaseAudioContext) {
      dataset['tones'] = String(Number(dataset['tones'] ?? 0) + 1);
      return make.call(this);
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['tones']);
}

describe('leading a group', () => {
  it('goes through a whole evening by the keyboard alone, wins time back and keeps what was written down', async () => {
    const { page, complaints, close } = await open(paths.begeleidPlan(evening));
    await button(page, 'Begin').press('Enter');
    expect(await title(page)).toContain('Welkom en spelregels');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('[data-part="notes"]').isVisible()).toBe(false);
    const tones = await tonesOf(page);
    await button(page, 'Start').press('Enter');
    await minutes(page, 13);
    expect(await tones()).toBe('2');
    expect(await seen(page, 'timer')).toBe('+3:00 over de tijd');
    expect(await page.locator('run-stage [role="status"]').textContent()).toBe('De tijd voor dit deel is om.');
    await page.locator('.stage-late summary').press('Enter');
    expect(await seen(page, 'savings')).toBe(unbroken('Bespreek de antwoorden: 18 minuten in plaats van 20, zonder ‘Extra’.'));
    await button(page, 'Reken de rest opnieuw uit').press('Enter');
    expect(await seen(page, 'end')).toBe(unbroken('Nog 1 uur en 53 minuten, klaar om 21.06'));
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Maak ongedaan');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    expect(await title(page)).toContain('Bespreek de antwoorden');
    expect(await page.locator('.stage .part').textContent()).toContain(unbroken('18 minuten'));
    expect(await page.locator('.stage [data-extra]').count()).toBe(0);
    await page.keyboard.press('PageUp');
    expect(await title(page)).toContain('Schrijf je antwoorden op');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    expect(await title(page)).toBe('Klaar!');
    await page.getByLabel('Wat spreken jullie af?').first().focus();
    await page.keyboard.type('Soep koken');
    await page.keyboard.press('ArrowLeft');
    expect(await title(page)).toBe('Klaar!');
    await page.reload();
    expect(await title(page)).toBe('Klaar!');
    expect(await page.getByLabel('Wat spreken jullie af?').first().inputValue()).toBe('Soep koken');
    const taken = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).press('Enter')]);
      return [file.suggestedFilename(), (await readFile(await file.path())).toString().split(/\r?\n/)[0]];
    };
    expect(await taken('Bewaar als tabel (csv)')).toEqual(['afspraken.csv', '\uFEFF"soort";"wat";"wie";"wanneer"']);
    expect(await taken('Bewaar als tekst')).toEqual(['afspraken.txt', 'Soepavond, 31 januari 2027']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the focus where a reader goes on, when the menu closes and at the end', async () => {
    const { page, close } = await open(paths.begeleidPlan(evening));
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    await button(page, 'Begin').press('Enter');
    const menu = page.locator('.stage-more summary');
    await menu.press('Enter');
    await button(page, 'Voor de gespreksleider').press('Enter');
    expect(await focused()).toBe((await menu.textContent())?.trim());
    await button(page, 'Verder').focus();
    for (let at = 0; at < 8; at += 1) await page.keyboard.press('Enter');
    expect(await focused()).toBe('Klaar!');
    await close();
  });

  it('keeps its place and its time when the page is loaded anew, and begins anew when asked', async () => {
    const { page, close } = await open(paths.begeleiden('ijsbergmodel'));
    await button(page, 'Begin').click();
    await button(page, 'Start').click();
    await minutes(page, 4);
    await page.reload();
    expect(await seen(page, 'timer')).toBe('11:00');
    await page.keyboard.press('ArrowRight');
    await page.locator('.stage-more summary').click();
    await button(page, 'Sluit').click();
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await minutes(page, 3);
    await button(page, 'Ga verder').click();
    expect(await seen(page, 'timer')).toBe('20:00');
    await page.locator('.stage-more summary').click();
    await button(page, 'Sluit').click();
    await button(page, 'Begin opnieuw').click();
    expect([await title(page), await seen(page, 'timer')].map((text) => text?.trim())).toEqual(['Schrijf je antwoorden op', '15:00']);
    await page.locator('.stage-more summary').click();
    await button(page, 'Geluid').click();
    await page.reload();
    expect(await page.locator('[data-act="sound"]').getAttribute('aria-pressed')).toBe('false');
    const tones = await tonesOf(page);
    await button(page, 'Start').click();
    await minutes(page, 16);
    expect(await page.locator('run-stage [role="status"]').textContent()).toBe('De tijd voor dit deel is om.');
    expect(await tones()).toBeUndefined();
    await close();
  });

  it('shows under a finger which buttons are pressed, and no others', async () => {
    const { page, close } = await openPage(paths.begeleiden('ijsbergmodel'), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await button(page, 'Begin').tap();
    await page.locator('.stage-more summary').tap();
    const sound = button(page, 'Geluid');
    const ground = () => sound.evaluate((element) => getComputedStyle(element).backgroundColor);
    const pressed = await ground();
    await sound.tap();
    // As the finger leaves it behind.
    await sound.hover();
    expect(await sound.getAttribute('aria-pressed')).toBe('false');
    expect([await ground(), pressed]).toEqual(['rgba(0, 0, 0, 0)', expect.not.stringContaining('rgba')]);
    await close();
  });

  it.each([
    [740, 360],
    [768, 1024],
    [360, 740],
  ])('has more buttons in a window of %i by %i, over no others', async (width, height) => {
    const { page, close } = await openPage(paths.begeleiden('ijsbergmodel'), { viewport: { width, height } });
    await button(page, 'Begin').click();
    await button(page, 'Start').click();
    await page.locator('.stage-more summary').click();
    // Their middle is in the window, with nothing over it.
    const reached = () =>
      page.locator('.stage-bar :is(button, summary):visible').evaluateAll((buttons) =>
        buttons.map((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          return [each.textContent.trim(), each === document.elementFromPoint(left + width / 2, top + height / 2)];
        }),
      );
    await expect.poll(reached).toEqual((await reached()).map(([name]) => [name, true]));
    expect((await reached()).map(([name]) => name)).toEqual(expect.arrayContaining(['Terug', 'Meer', 'Sluit']));
    await close();
  });

  it('shows the words for the gespreksleider, and what comes next, only to who leads', async () => {
    const { page, close } = await open(paths.begeleiden('ijsbergmodel'));
    await button(page, 'Begin').click();
    const words = page.locator('.stage').getByText('Zeg aan het begin:');
    expect(await words.isVisible()).toBe(false);
    expect(await page.locator('.stage :is(.part-words, .stage-lead):visible').count()).toBe(0);
    await page.locator('.stage-more summary').click();
    await button(page, 'Voor de gespreksleider').click();
    expect(await page.locator('.stage .part-words:visible').count()).toBe(1);
    expect(await words.isVisible()).toBe(true);
    expect(await seen(page, 'next')).toBe(unbroken('Hierna: Bespreek de antwoorden (20 minuten)'));
    await close();
  });

  it('is followed in a second window with a view of its own, and its photographs and return meeting go along', async () => {
    const { page, complaints, close } = await openPage(paths.begeleiden('ijsbergmodel'));
    await button(page, 'Begin').click();
    const projector = await page.context().newPage();
    await projector.goto(page.url());
    await button(projector, 'Begin').click();
    await page.locator('.stage-more summary').click();
    await button(page, 'Voor de gespreksleider').click();
    await page.keyboard.press('ArrowRight');
    await projector.getByRole('heading', { name: 'Bespreek de antwoorden' }).and(projector.locator('.stage h2')).waitFor();
    expect(await projector.locator('run-stage').getAttribute('data-view')).toBe('zaal');
    await projector.close();
    await page.locator('.stage-more summary').click();
    await button(page, 'Schrijf op').click();
    // A drawing of which the ground shines through.
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAYAAACM/rhtAAAAHElEQVR4nO3BAQEAAACCIP+vbkhAAQAAAAAAfBoZKAABYJ0ZdgAAAABJRU5ErkJggg==',
      'base64',
    );
    await page.getByLabel('Voeg een foto toe').setInputFiles([
      { name: 'muur.png', mimeType: 'image/png', buffer: picture },
      { name: 'lijst.txt', mimeType: 'text/plain', buffer: Buffer.from('geen foto') },
    ]);
    await page.getByText('‘lijst.txt’ kunnen we niet lezen.').first().waitFor();
    const ground = await page
      .getByRole('img', { name: 'Foto' })
      .evaluate((canvas: HTMLCanvasElement) => [...(canvas.getContext('2d')?.getImageData(9, 9, 1, 1).data ?? [])]);
    expect(ground).toEqual([255, 255, 255, 255]);
    await page.getByLabel('Wat staat er op de foto?').fill('De ijsberg');
    await page.getByLabel('Dag', { exact: true }).fill('2027-05-03');
    await page.reload();
    await page.locator('.stage-more summary').click();
    await button(page, 'Schrijf op').click();
    expect(await page.getByLabel('Wat staat er op de foto?').inputValue()).toBe('De ijsberg');
    const taken = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
      return readFile(await file.path());
    };
    expect((await taken('Download voor je agenda')).toString()).toContain('DTSTART;TZID=Europe/Amsterdam:20270503T190000');
    const files = unzipSync(await taken('Bewaar alles, ook de foto’s (zip)'));
    expect(files['foto-1.jpg']?.slice(0, 3)).toEqual(new Uint8Array([0xff, 0xd8, 0xff]));
    const photographs = page.getByLabel('Wat staat er op de foto?');
    const showsNone = async (slug: string) => {
      await page.goto(new URL(`../../${slug}/begeleiden/`, page.url()).href);
      await page.waitForTimeout(300);
      expect(await photographs.count()).toBe(0);
    };
    await showsNone('cirkelmethode');
    await page.goBack();
    await photographs.waitFor({ state: 'attached' });
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-act="clear-notes"]').dispatchEvent('click');
    await page.getByText('Alles is gewist.').first().waitFor({ state: 'attached' });
    await showsNone('ijsbergmodel');
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads to what was written down before somebody changed the plan', async () => {
    const { page, close } = await open(paths.begeleidPlan(evening));
    await page.evaluate(
      (name) => {
        const afspraken = [{ wat: 'Soep koken', wie: '', wanneer: '' }];
        localStorage.setItem(name, JSON.stringify({ inzichten: [], afspraken, terugkom: { dag: '', tijd: '' } }));
      },
      notesNameOf(evening.replace('welkom.10', 'welkom.15')),
    );
    await page.reload();
    await page.getByRole('link', { name: 'Open ‘Soep koken’' }).click();
    await expect.poll(() => page.getByLabel('Wat spreken jullie af?').first().inputValue()).toBe('Soep koken');
    await close();
  });

  it('keeps what two windows write down, and what it can’t read', async () => {
    const { page, close } = await open(paths.begeleiden('ijsbergmodel'));
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(page, 'Begin').click();
    await button(other, 'Begin').click();
    const write = async (at: Page) => {
      await at.locator('.stage-more summary').click();
      await button(at, 'Schrijf op').click();
    };
    await write(page);
    await write(other);
    const field = (at: Page, index: number) => at.getByLabel('Wat spreken jullie af?').nth(index);
    await field(page, 0).pressSequentially('Soep koken');
    await expect.poll(() => field(other, 0).inputValue()).toBe('Soep koken');
    await field(other, 1).pressSequentially('Taart bak');
    await expect.poll(() => field(page, 1).inputValue()).toBe('Taart bak');
    await field(page, 2).pressSequentially('Afwassen');
    await expect.poll(() => field(other, 2).inputValue()).toBe('Afwassen');
    await other.keyboard.type('ken');
    const texts = async (at: Page) =>
      (await at.locator('[data-field="wat"]').evaluateAll((all) => all.map((each) => (each instanceof HTMLInputElement ? each.value : ''))))
        .filter((each) => each !== '')
        .sort();
    const all = ['Afwassen', 'Soep koken', 'Taart bakken'];
    await expect.poll(() => texts(page)).toEqual(all);
    expect(await texts(other)).toEqual(all);
    await other.close();
    const name = await page.evaluate(() => Object.keys(localStorage).find((key) => key.endsWith(':notities')) ?? '');
    await page.evaluate((key) => localStorage.setItem(key, (localStorage.getItem(key) ?? '').slice(0, -4)), name);
    await page.reload();
    await write(page);
    await page.getByText('Wat hier eerder stond, is beschadigd.').waitFor();
    await field(page, 0).fill('Nieuw');
    await page.reload();
    await write(page);
    expect(await texts(page)).toEqual(['Nieuw']);
    await page.evaluate(() => Object.assign(navigator.clipboard, { writeText: async (text: string) => void (document.title = text) }));
    await page.getByRole('button', { name: 'Kopieer wat er stond' }).click();
    expect(await page.title()).toContain('Soep koken');
    await close();
  });

  it('goes on where the browser keeps nothing, and says so of what is written down', async () => {
    const { page, complaints, close } = await openPage('/404.html');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
    });
    await page.goto(new URL(`.${paths.begeleiden('ijsbergmodel')}`, page.url()).href);
    await button(page, 'Begin').click();
    await page.keyboard.press('ArrowRight');
    expect(await title(page)).toContain('Bespreek de antwoorden');
    await page.locator('.stage-more summary').click();
    await button(page, 'Schrijf op').click();
    await page.getByLabel('Wat spreken jullie af?').first().fill('Soep koken');
    expect(await page.getByText('Deze browser kan niet bewaren wat je hier opschrijft').isVisible()).toBe(true);
    const picture = { name: 'muur.png', mimeType: 'image/png', buffer: await page.locator('.stage-bar').screenshot() };
    await page.getByLabel('Voeg een foto toe').setInputFiles(picture);
    await page.getByText('Deze browser kan geen foto’s bewaren.').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['<script>alert(1)</script>', '1_werkvorm.dansen'])('says of the address %s what could not be read', async (plan) => {
    const { page, complaints, close } = await openPage(paths.begeleidPlan(plan));
    expect(await page.locator('run-stage').textContent()).toMatch(/geen draaiboek dat wij kunnen lezen|kennen we niet/);
    expect(await button(page, 'Begin').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    { width: 320, height: 256, colorScheme: 'light', forcedColors: 'none' },
    { width: 1280, height: 720, colorScheme: 'dark', forcedColors: 'none' },
    { width: 1280, height: 720, colorScheme: 'light', forcedColors: 'active' },
  ] as const)('is accessible at $width px in $colorScheme, forced colours $forcedColors', async ({ width, height, ...colours }) => {
    const { page, close } = await open(paths.begeleidPlan(evening), { viewport: { width, height }, ...colours });
    await button(page, 'Begin').click();
    await button(page, 'Start').click();
    await minutes(page, 13);
    await page.locator('.stage-more summary').click();
    await button(page, 'Voor de gespreksleider').click();
    await page.locator('.stage-late summary').click();
    // What folds open makes room for itself a moment later, and axe needs time that goes on.
    await page.clock.resume();
    await page.waitForTimeout(100);
    expect(await violationsOf(page)).toEqual([]);
    expect((await overflow(page)).pixels).toBeLessThanOrEqual(0);
    await page.locator('.stage-more summary').click();
    expect(await weakTexts(page, ['[data-act="sound"]'])).toEqual([]);
    await close();
  });
});
