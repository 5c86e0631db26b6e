import { describe, expect, it } from 'vitest';
import { openPage, type OpenPage } from './open-page.ts';
import { answered, openSearch, shown } from './search-page.ts';
import { browser, server } from './shared.ts';

/** Text of what has the focus; of a field, its name. */
const focused = ({ page }: OpenPage) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? `field ${element.name}` : (element?.textContent ?? '');
  });

describe('the field in the header', () => {
  it('loads nothing until it is used, gets the focus with / and leads to the search page', async () => {
    const open = await openPage('/cases/');
    const { page } = open;
    // The browser asks for the icon of a page when all else is done.
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.keyboard.press('/');
    expect(await focused(open)).toBe('field q');
    await page.keyboard.type('wie doet wat/hoe');
    expect(await page.locator('[data-search-field]').inputValue()).toBe('wie doet wat/hoe');
    expect(requests).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=wie+doet+wat%2Fhoe');
    await answered(page);
    expect((await shown(page)).query).toBe('wie doet wat/hoe');
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('lets pages load without anything of the search', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(server.home, { waitUntil: 'networkidle' });
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((path) => /pagefind|zoeken|search/i.test(path))).toEqual([]);
    await context.close();
  });
});

describe('on the search page', () => {
  it('/ goes to its own field', async () => {
    const open = await openSearch('?q=vertrouwen');
    await open.page.keyboard.press('/');
    expect(await open.page.evaluate(() => document.activeElement?.id)).toBe('q');
    await open.close();
  });

  it('arrows go through the results, Enter opens one and Escape goes back to the field', async () => {
    const open = await openSearch('?q=vertrouwen');
    const { page } = open;
    const { titles } = await shown(page);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(open)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(open)).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(open)).toBe('field q');
    for (let step = 0; step < titles.length + 3; step++) await page.keyboard.press('ArrowDown');
    expect(await focused(open)).toBe(titles.at(-1));
    await page.keyboard.press('Escape');
    expect(await focused(open)).toBe('field q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.startsWith('/zoeken/'));
    expect(await page.locator('h1').innerText()).toBe(titles[0]);
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  it('the number of results is said aloud, also when it changes', async () => {
    const open = await openSearch('?q=vertrouwen', { viewport: { width: 1280, height: 900 } });
    const { page } = open;
    const status = page.getByRole('status');
    const handle = await status.elementHandle();
    const before = await status.innerText();
    await page.locator('input[name="soort"][value="tips"]').press('Space');
    await expect.poll(() => status.innerText()).not.toBe(before);
    expect(await handle?.innerText()).toMatch(/^\d+ resulta(?:at|ten)$/);
    await open.close();
  });
});
