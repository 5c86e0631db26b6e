import { expect, it } from 'vitest';
import { catalog } from '../content/real-content.ts';
import { openPage } from './open-page.ts';

const telephone = { viewport: { width: 360, height: 740 } };
const [vraag] = catalog.samenwerkingsvragen;
const [etappe] = catalog.paginas.flatMap(({ data }) => data.route);

// Without scripts too: the address alone opens and closes.
it.each([
  ['/wegwijzer/', vraag?.id, true, 'closed'],
  ['/wegwijzer/', vraag?.id, false, 'closed'],
  ['/living-lab/', etappe?.id, true, 'open'],
])('on %s the address opens #%s, back closes it, and paper shows all (scripts: %s); on a desktop it is %s', async (...given) => {
  const [address, id = '', javaScriptEnabled, onDesktop] = given;
  const { page, close } = await openPage(address, { ...telephone, javaScriptEnabled });
  const open = page.locator('.folded:visible');
  expect(await open.count()).toBe(0);
  await page.locator(`#${id} > a`).click();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  const own = page.locator(`#${id} ~ .folded`);
  expect(await open.count()).toBe(await own.count());
  expect(await own.first().isVisible()).toBe(true);
  await page.goBack();
  expect(await open.count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator('.folded').count();
  expect(await open.count()).toBe(all);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await open.count()).toBe(onDesktop === 'open' ? all : 0);
  await close();
});

it('a long list is closed on a screen and whole on paper', async () => {
  const { page, close } = await openPage('/', { ...telephone, javaScriptEnabled: true });
  await page.locator('main').evaluate((main) => {
    const list = document.createElement('details');
    list.className = 'fold';
    list.append(document.createElement('summary'), document.createElement('ul'));
    main.replaceChildren(list);
  });
  const shown = () => page.locator('.fold > *').evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
  expect(await shown()).toEqual([true, false]);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual([false, true]);
  await close();
});

it('on one screen of a telephone stand all choices of home and of the wegwijzer', async () => {
  for (const address of ['/', '/wegwijzer/']) {
    const { page, close } = await openPage(address, telephone);
    const ends = await page
      .locator('main li a[href*="/wegwijzer/"]')
      .evaluateAll((links) => links.slice(0, 7).map((link) => link.getBoundingClientRect().bottom));
    expect(ends).toHaveLength(7);
    expect(Math.max(...ends)).toBeLessThanOrEqual(740);
    await close();
  }
});
