import { expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { samplePages } from './sample-pages.ts';

/** Elements that only serve with a script and aren't shown without one: a button that prints, a form that fills a poster in, a choice of partij. */
const scriptOnly = 'print-button, shortcut-switch, poster-form, partij-voices, .contents-copy, run-stage';

/** What there is to read on a page. */
const readText = ({ page }: OpenPage): Promise<string> =>
  page.locator('main').evaluate((main, selector) => {
    for (const element of main.querySelectorAll(selector)) element.remove();
    return main instanceof HTMLElement ? main.innerText : '';
  }, scriptOnly);

it.each(samplePages())('%s reads the same without JavaScript', async (address) => {
  const viewport = { width: 360, height: 740 };
  const [scripted, plain] = await Promise.all([openPage(address, { viewport }), openPage(address, { viewport, javaScriptEnabled: false })]);
  try {
    expect(await plain.page.locator('h1').isVisible()).toBe(true);
    const text = await readText(plain);
    expect(text.length).toBeGreaterThan(100);
    expect(text).toBe(await readText(scripted));
  } finally {
    await Promise.all([scripted.close(), plain.close()]);
  }
});
