import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { server } from './shared.ts';

const phone = { viewport: { width: 360, height: 740 } };

describe('contents', () => {
  it('stay beside the text on a desk, and copy the part that the reader is in', async () => {
    const options = { viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] };
    const { page, close } = await openPage('/cases/zeeland/', options);
    await page.locator('#het-proces').evaluate((place) => {
      place.scrollIntoView();
    });
    await page.locator('[aria-current="location"]', { hasText: 'Het proces' }).waitFor();
    await page.getByRole('button', { name: 'Kopieer de link naar ‘Het proces’' }).click();
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('./cases/zeeland/#het-proces', server.home).href);
    await close();
  });

  it('copy a small place that the reader went to by keys', async () => {
    const options = { viewport: { width: 1280, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] };
    const { page, close } = await openPage('/werkvormen/ijsbergmodel/', options);
    await page.locator('#stap-2').locator('xpath=ancestor::li[1]').locator('summary').first().focus();
    await page.getByRole('button', { name: /^Kopieer de link naar ‘Stap 2\./ }).press('Enter');
    await page.locator('.toast:not(:empty)').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#stap-2$/);
    await close();
  });

  it('close with Escape, and when the reader goes on with Tab', async () => {
    const { page, close } = await openPage('/cases/zeeland/', phone);
    const summary = page.locator('.contents-switch summary');
    const list = page.locator('.contents-list');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await summary.press('Enter');
    await list.locator('a').first().focus();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.press('Enter');
    await list.locator('button').focus();
    await page.keyboard.press('Tab');
    expect(await list.isVisible()).toBe(false);
    await close();
  });

  it('stand still in a low window, as one at 400% is', async () => {
    const { page, close } = await openPage('/cases/zeeland/', { viewport: { width: 320, height: 256 } });
    await page.evaluate(() => {
      scrollTo(0, 4000);
    });
    expect((await page.locator('.contents-switch').boundingBox())?.y).toBeLessThan(-1000);
    await close();
  });
});
