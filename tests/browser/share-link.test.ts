import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { server } from './shared.ts';

const address = '/themas/ken-je-waarde/';
const own = () => new URL(`.${address}`, server.home).href;

it('a page is copied where the device has nothing to share with', async () => {
  const { page, complaints, close } = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  expect(await page.locator('[data-share]').getAttribute('data-share')).toBe('Ken je waarde');
  await page.locator('[data-share]').click();
  await page.locator('.toast', { hasText: 'Link gekopieerd' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(own());
  expect(complaints).toEqual([]);
  await close();
});

it('a page is mailed, or its link used as it is, without JavaScript', async () => {
  const { page, close } = await openPage(address, { javaScriptEnabled: false });
  const [link, mail] = await page.locator('.share a').all();
  expect(new URL((await link?.getAttribute('href')) ?? '', server.home).href).toBe(own());
  const letter = new URL((await mail?.getAttribute('href')) ?? '');
  expect(letter.protocol).toBe('mailto:');
  expect(letter.searchParams.get('subject')).toBe('Ken je waarde');
  expect(letter.searchParams.get('body')).toMatch(/\/themas\/ken-je-waarde\/$/);
  await close();
});
