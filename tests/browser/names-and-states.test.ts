import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { openSearch } from './search-page.ts';

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
    const { page, close } = await openPage('/werkvormen/ijsbergmodel/', phone);
    const header = await tree(page, 'body > header');
    expect(header.slice(0, 6)).toEqual([
      'banner:',
      'link "Inspiratiewijzer Lokaal Samenspel":',
      'group: Menu',
      'search "Zoek in de gids":',
      'searchbox "Zoek in de gids"',
      'button "Zoek"',
    ]);
    expect(header).not.toContain('navigation "Hoofdmenu":');
    await page.getByText('Menu', { exact: true }).click();
    expect(await tree(page, 'body > header')).toContain('navigation "Hoofdmenu":');
    expect(await page.locator('header a[aria-current="true"]').innerText()).toBe('Werkvormen');
    expect((await tree(page, '[aria-label="Kruimelpad"]')).join()).toContain('link "Werkvormen"');
    await page.locator('summary', { hasText: 'Op deze bladzijde' }).click();
    expect((await tree(page, '[aria-label="Op deze bladzijde"]')).slice(0, 4)).toEqual([
      'navigation "Op deze bladzijde":',
      'list:',
      'listitem:',
      'link "Om te printen":',
    ]);
    expect(await page.getByRole('heading', { name: 'Wat is het?', exact: true }).count()).toBe(1);
    expect(await page.locator('section:has(#print-mee)').getByRole('link', { name: 'Alles voor deze werkvorm in één pdf' }).count()).toBe(
      1,
    );
    await close();
  });

  it('which filters there are, which are set, and how many results there are', async () => {
    const { page, close } = await openSearch('?q=vertrouwen&soort=tips', phone);
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
    expect(found).toContain('button "Wis 1 filter"');
    expect(await page.getByRole('status').first().innerText()).toMatch(/^\d+ resultaten\s*$/);
    expect(found).toContain('heading "Resultaten" [level=2]');
    await close();
  });

  it('what can be filled in and chosen on a poster, and what its picture shows', async () => {
    const { page, close } = await openPage('/werkvormen/cirkelmethode/poster/', phone);
    const found = await tree(page, 'poster-form');
    expect(found.slice(0, 9)).toEqual([
      'heading "Vul de poster in" [level=2]',
      'group "Wat zet je erop?":',
      'textbox "Vraagstuk"',
      'textbox "Gemeente"',
      'textbox "Bewonersinitiatief"',
      'textbox "Aanbieder"',
      'textbox "Andere partijen"',
      'textbox "Namen"',
      'textbox "Datum"',
    ]);
    expect(found).toContain('group "Op welk papier?":');
    expect(found).toContain('radio "Poster op A3" [checked]');
    expect(found).toContain('button "Download je poster"');
    expect(await page.locator('.poster-picture').ariaSnapshot()).toMatch(/img "De poster\. Tekening: vier cirkels/);
    const vraagstuk = page.getByLabel('Vraagstuk', { exact: true });
    await vraagstuk.fill('een lang verhaal '.repeat(20));
    await page.locator('#vraagstuk-melding').filter({ hasText: 'Te lang voor het vak.' }).waitFor();
    expect(await tree(page, 'poster-form')).toContainEqual(expect.stringMatching(/^textbox "Vraagstuk" \[invalid\]|^textbox "Vraagstuk"/));
    await close();
  });

  it('whether the key / is in use', async () => {
    const { page, close } = await openPage('/over/toegankelijkheid/', phone);
    expect(await tree(page, 'shortcut-switch')).toEqual(['checkbox "Gebruik de toets /" [checked]']);
    await page.getByRole('checkbox').uncheck();
    expect(await tree(page, 'shortcut-switch')).toEqual(['checkbox "Gebruik de toets /"']);
    await close();
  });

  it('of which thema and case a cell of the matrix is', async () => {
    const { page, close } = await openPage('/themas/', { viewport: { width: 1280, height: 800 } });
    const found = await tree(page, 'table');
    expect(found[0]).toMatch(/table "Per thema en per case: wat er speelde en wat het opleverde":/);
    expect(found).toContain('columnheader "Living lab in het dorp Zeeland":');
    expect(found).toContainEqual(expect.stringMatching(/^rowheader "Boven- en onderstroom/));
    await close();
  });
});
