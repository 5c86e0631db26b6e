import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { server } from './shared.ts';

const address = '/themas/ken-je-waarde/';
const own = () => new URL(`.${address}`, server.home).href;

it('a page is copied where the device has nothing to share with', async () => {
  const { page, complaints, close } = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('[data-share]').click();
  await page.locator('.toast', { hasText: 'Link gekopieerd' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(own());
  expect(complaints).toEqual([]);
  await close();
});

it('a page is shared by what the device has, with its title', async () => {
  const { page, close } = await openPage(address);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(void (document.title = JSON.stringify(data))),
    });
  });
  await page.locator('[data-share]').click();
  await page.waitForFunction(() => document.title.startsWith('{'));
  expect(JSON.parse(await page.title())).toEqual({ title: 'Ken je waarde', url: own() });
  // Who then lets it be, wants no copy either.
  await page.evaluate(() => {
    document.title = '';
    const told = (words: string) => void (document.title += words);
    Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new DOMException(String(told('asked')), 'AbortError')) });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve(told('copied')) } });
  });
  await page.locator('[data-share]').click();
  await page.waitForFunction(() => document.title !== '');
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await page.title()).toBe('asked');
  // Where the device refuses, it is copied after all.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
  });
  await page.locator('[data-share]').click();
  await page.waitForFunction(() => document.title === 'askedcopied');
  await close();
});

it('the reader is told what to do where neither is allowed', async () => {
  const { page, close } = await openPage(address);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await page.locator('[data-share]').click();
  await page.locator('.toast', { hasText: 'Kopieer het adres uit de adresbalk' }).waitFor();
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
