import { describe, expect, it } from 'vitest';
import { overflow } from './measure.ts';
import { browser, server } from './shared.ts';

async function open(address: string, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const response = await page.goto(new URL(`.${address}`, server.home).href);
  return { page, status: response?.status(), close: () => context.close() };
}

describe('an address that is not there', () => {
  it.each([
    ['/werkvormen/cirkelmetode/', 'cirkelmetode', '/werkvormen/cirkelmethode/'],
    ['/Themas/Ken_je_waarde.html', 'ken je waarde', '/themas/ken-je-waarde/'],
  ])('%s leads to what was meant, and can be searched for “%s”', async (address, words, meant) => {
    const { page, status, close } = await open(address);
    try {
      expect(status).toBe(404);
      const links = page.locator('[data-part="nearest"] a');
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found[0]).toBe(meant);
      expect(found.length).toBeLessThanOrEqual(5);
      expect(found).toEqual([...new Set(found)]);
      expect(await page.getByLabel('Zoek op een woord').inputValue()).toBe(words);
      expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
      await links.first().click();
      expect(new URL(page.url()).pathname).toBe(meant);
    } finally {
      await close();
    }
  });

  it('that looks like nothing here offers no guesses', async () => {
    const { page, close } = await open('/wp-admin/xyz.php');
    try {
      expect(await page.locator('[data-part="nearest"]').isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
    } finally {
      await close();
    }
  });

  it('is searched for with one press of a key', async () => {
    const { page, close } = await open('/werkvormen/ijsberg-model');
    try {
      await page.getByLabel('Zoek op een woord').press('Enter');
      await page.locator('[data-part="hits"] li').first().waitFor();
      expect(await page.locator('[data-part="hits"] h3').first().innerText()).toBe('IJsbergmodel');
    } finally {
      await close();
    }
  });

  it('explains itself without JavaScript, with a form, questions and every page', async () => {
    const { page, close } = await open('/diep/in/het/bos', { javaScriptEnabled: false });
    try {
      expect(await page.locator('main').innerText()).toContain('Misschien staat er een typefout in het adres');
      expect(await page.locator('[data-part="nearest"]').isVisible()).toBe(false);
      await page.locator('[data-part="everything"] a', { hasText: 'Cirkelmethode' }).click();
      expect(new URL(page.url()).pathname).toBe('/werkvormen/cirkelmethode/');
      await page.goto(new URL('./diep/in/het/bos', server.home).href);
      await page.getByLabel('Zoek op een woord').fill('tips');
      await page.getByLabel('Zoek op een woord').press('Enter');
      await page.waitForURL('**/zoeken/?q=tips');
      expect(new URL(page.url()).pathname).toBe('/zoeken/');
    } finally {
      await close();
    }
  });
});
