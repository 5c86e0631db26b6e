import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { serve, type Server } from '../serve.ts';
import { openPage } from './open-page.ts';
import { openSearch } from './search-page.ts';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
});

/** The lines of the accessibility tree below `selector`, as a screen reader gets it: roles, names and states; texts of labels left out. */
async function tree(page: Page, selector: string): Promise<string[]> {
  const snapshot = await page.locator(selector).first().ariaSnapshot();
  return snapshot
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^- /, '')
        .replace(/^'(.*)':$/, '$1:'),
    )
    .filter((line) => !/^(?:text|strong|paragraph|\/url)\b/.test(line));
}

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } };

describe('a screen reader is told', () => {
  it('of the name of each part of the header, and where the reader is', async () => {
    const { page, close } = await openPage(browser, server, '/werkvormen/ijsbergmodel/', phone);
    const header = await tree(page, 'body > header');
    expect(header.slice(0, 5)).toEqual([
      'banner:',
      'link "Inspiratiewijzer Lokaal Samenspel":',
      'search "Zoek in de gids":',
      'searchbox "Zoek in de gids"',
      'button "Zoek"',
    ]);
    expect(header).toContain('navigation "Hoofdmenu":');
    expect(await page.locator('header a[aria-current="true"]').innerText()).toBe('Werkvormen');
    expect(await tree(page, '[aria-label="Kruimelpad"]')).toContain('listitem: IJsbergmodel');
    expect(await page.getByRole('link', { name: 'Link naar “Wat is het?”' }).count()).toBe(1);
    expect(await tree(page, 'print-button')).toEqual(['button "Print dit werkblad"']);
    await close();
  });

  it('which filters there are, which are set, and how many results there are', async () => {
    const { page, close } = await openSearch(browser, server, '?q=vertrouwen&soort=tips', phone);
    await page.getByText('Filters', { exact: true }).click();
    const found = await tree(page, 'search-page form');
    expect(found.slice(0, 5)).toEqual([
      'search "Zoeken":',
      'searchbox "Waar zoek je naar?": vertrouwen',
      'button "Zoek"',
      'group:',
      'group "Soort":',
    ]);
    const boxes = found.filter((line) => line.startsWith('checkbox'));
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.filter((line) => line.endsWith('[checked]'))).toEqual([expect.stringMatching(/^checkbox "Tip \(\d+\)" \[checked\]$/)]);
    expect(found).toContain('button "Wis alle filters"');
    expect(found).toContainEqual(expect.stringMatching(/^status: \d+ resultaten$/));
    expect(found).toContain('heading "Resultaten" [level=2]');
    expect(found).toContain('list "Hoort bij":');
    await close();
  });

  it('what can be chosen and filled in on a poster, and what the poster says', async () => {
    const { page, close } = await openPage(browser, server, '/werkvormen/cirkelmethode/poster/', phone);
    expect(await tree(page, 'poster-form')).toEqual([
      'group "Op welk papier?":',
      'radio "Eén A3, voor aan de muur" [checked]',
      'radio "Drie A4’s, plak ze aan elkaar tot een A3"',
      'radio "Eén A4, om uit te delen"',
      'group "In welke inkt?":',
      'radio "Kleur" [checked]',
      'radio "Alleen lijnen, zwart-wit, weinig inkt"',
      'group "Hoeveel cirkels?":',
      'radio "Vier cirkels" [checked]',
      'radio "Drie cirkels"',
      'group "Wat zet je erop?":',
      'textbox "Jullie vraagstuk"',
      'textbox "Naam in de eerste cirkel": Gemeente',
      'textbox "Naam in de tweede cirkel": Bewonersinitiatief',
      'textbox "Naam in de derde cirkel": Aanbieder',
      'textbox "Naam in de vierde cirkel": Andere partijen',
      'button "Print de poster"',
    ]);
    const poster = await page.locator('.sheets').first().ariaSnapshot();
    expect(poster).toContain('group "Poster Cirkelmethode"');
    expect(poster).toContain('Vraagstuk Gemeente Bewonersinitiatief Aanbieder Andere partijen');
    await page.getByLabel('Jullie vraagstuk').fill('Hoe houden we de buurtkamer ook in de avond open voor iedereen die wil komen?');
    expect(await page.locator('.sheets').first().ariaSnapshot()).toContain(
      'Hoe houden we de buurtkamer ook in de avond open voor iedereen die wil komen?',
    );
    await close();
  });

  it('whether the key / is in use', async () => {
    const { page, close } = await openPage(browser, server, '/over/toegankelijkheid/', phone);
    expect(await tree(page, 'shortcut-switch')).toEqual(['checkbox "Gebruik de toets /" [checked]']);
    await page.getByRole('checkbox').uncheck();
    expect(await tree(page, 'shortcut-switch')).toEqual(['checkbox "Gebruik de toets /"']);
    await close();
  });

  it('of which thema and case a cell of the matrix is', async () => {
    const { page, close } = await openPage(browser, server, '/themas/', { viewport: { width: 1280, height: 800 } });
    const found = await tree(page, 'table');
    expect(found[0]).toMatch(/table "Per thema en per case: wat er speelde en wat het opleverde":/);
    expect(found).toContain('columnheader "Living lab in het dorp Zeeland":');
    expect(found).toContainEqual(expect.stringMatching(/^rowheader "Boven- en onderstroom/));
    await close();
  });
});
