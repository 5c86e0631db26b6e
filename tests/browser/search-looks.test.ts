import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colourRules, violationsOf } from './axe.ts';
import { layoutShift, overflow } from './measure.ts';
import { openPage, openWindow, type OpenWindow } from './open-page.ts';
import { answered, openSearch, shown } from './search-page.ts';

let window: OpenWindow;

beforeAll(async () => {
  window = await openWindow({ viewport: { width: 1280, height: 800 } });
});

afterAll(() => window.close());

const openFilters = async (page: Page) => {
  if ((page.viewportSize()?.width ?? 0) < 992) await page.locator('.facets summary').click();
};
const nothing = () => Promise.resolve();

/** How far a search may shift while it loads: a fifth of what counts as good. */
const mostShift = 0.02;

const states = [
  { name: 'results', search: '?q=vertrouwen', prepare: nothing },
  { name: 'filters open', search: '?q=samenwerken&soort=tips&soort=themas', prepare: openFilters },
  { name: 'a typing error', search: '?q=vertruwen', prepare: nothing },
  { name: 'nothing found', search: '?q=vertrouwjjn', prepare: nothing },
  { name: 'a filter without a query', search: '?case=zeeland', prepare: nothing },
];

describe.each(states)('$name', ({ search, prepare }) => {
  it('is accessible in every colour, fits every window, and hardly shifts on a telephone', async () => {
    const { page, complaints, close } = await openSearch(search, { viewport: { width: 360, height: 800 } });
    expect(await layoutShift(page)).toBeLessThan(mostShift);
    await prepare(page);
    expect(await violationsOf(page)).toEqual([]);
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      expect(await violationsOf(page, { only: colourRules })).toEqual([]);
    }
    for (const width of [320, 360, 600, 800, 1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect({ width, ...(await overflow(page)) }).toEqual({ width, pixels: 0, elements: [] });
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('hardly shifts while it loads, typefaces included', async () => {
    const page = await window.open(`/zoeken/${search}`);
    await answered(page);
    expect(await layoutShift(page)).toBeLessThan(mostShift);
  });
});

describe('results on a wide window', () => {
  it('are accessible, with their filters at the side', async () => {
    const { page, close } = await openSearch('?q=samenwerken&soort=tips', { viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.facet-option').first().isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});

describe('odd input', () => {
  it.each([
    ['emoji', '😀👩‍👩‍👧 vertrouwen'],
    ['only emoji', '😀'],
    ['5000 characters', 'netwerk '.repeat(625)],
    ['5000 letters', 'x'.repeat(5000)],
    ['an emoji that is cut in two', `${'x'.repeat(199)}😀`],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['percent signs', '100% %E0%A4%A %'],
    ['quotes', `"vertrouwen" 'rol' “x” \` \\`],
    ['right to left', 'שלום \u202Eeetnemeg\u202C ثقة'],
    ['signs of addresses', '?q=x&soort=tips#top'],
    ['names of JavaScript', '__proto__ constructor toString'],
    ['only spaces', '   '],
  ])('%s breaks nothing', async (_, query) => {
    await window.page.setViewportSize({ width: 320, height: 700 });
    const page = await window.open(`/zoeken/?q=${encodeURIComponent(query)}`);
    await answered(page);
    const asked = query.trim() !== '';
    expect(await page.locator('[data-part="outcome"]').isVisible()).toBe(asked);
    if (asked) expect((await shown(page)).count).toMatch(/^(?:Niets gevonden|1 resultaat|\d+ resultaten)$/);
    expect(await page.locator('search-page :is(script, img)').count()).toBe(0);
    expect(await overflow(page)).toEqual({ pixels: 0, elements: [] });
    expect(window.complaints.splice(0)).toEqual([]);
  });

  it.each(['?q=%', '?q=%E0%A4%A', '?q=x&q=y', '?soort=onzin', '?soort=%3Cb%3E&q=rollen', '?duur=-1&q=rollen', '?=&&&'])(
    'the address %s breaks nothing',
    async (search) => {
      const page = await window.open(`/zoeken/${search}`);
      await page.waitForLoadState('networkidle');
      const isAsked = await page.locator('[data-part="outcome"]').isVisible();
      expect(await page.locator('[data-part="index"]').isVisible()).toBe(!isAsked);
      if (isAsked) expect((await shown(page)).count).toMatch(/^(?:Niets gevonden|1 resultaat|\d+ resultaten)$/);
      expect(window.complaints.splice(0)).toEqual([]);
    },
  );

  it('an unknown filter in the address is left out and named', async () => {
    const { page, close } = await openPage('/zoeken/?q=rollen&soort=onzin&soort=tips');
    await page.waitForSelector('search-page[data-ready="rollen"]');
    expect(await page.locator('[data-part="unknown-filters"]').textContent()).toContain('“onzin”');
    expect(await page.locator('input[name="soort"]:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))).toEqual(
      ['tips'],
    );
    expect((await shown(page)).count).not.toBe('Niets gevonden');
    await close();
  });
});
