import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';

const address = '/cases/apeldoorn/';
const said = '#ervaring-verian';
const phone = { viewport: { width: 360, height: 740 } };

describe('one partij', () => {
  it('is singled out by the form, and stands in the address', async () => {
    const { page, complaints, close } = await openPage(address, phone);
    await page.getByRole('radio', { name: 'Gemeente' }).check();
    expect(new URL(page.url()).search).toBe('?partij=gemeente');
    expect(await page.locator(said).isVisible()).toBe(false);
    expect(await page.locator('#ervaring-gemeente-apeldoorn').isVisible()).toBe(true);
    const rest = page.getByText('Je leest nu wat één partij vroeg, vond en zei.');
    expect(await rest.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(said).isVisible()).toBe(true);
    expect(await page.locator('[data-silent]').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('radio', { name: 'Iedereen' }).check();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator(said).isVisible()).toBe(true);
    expect(await rest.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is singled out by the address, and the page says where it is silent', async () => {
    const { page, close } = await openPage('/themas/boven-en-onderstroom/?partij=gemeente', phone);
    expect(await page.getByRole('radio', { name: 'Gemeente' }).isChecked()).toBe(true);
    expect(await page.locator('#uitspraak-1').isVisible()).toBe(false);
    expect(await page.getByText('Gemeente: van deze partij staat hier niets.').isVisible()).toBe(true);
    for (const letter of ['G', 'B', 'A']) {
      // A place for each, in case the guide lets one of them speak everywhere.
      const shown = await page.evaluate((only) => {
        document.documentElement.dataset['only'] = only;
        return ['G', 'B', 'A'].map((each) =>
          ['silent', 'voice'].map((name) => {
            const place = document.createElement('p');
            place.dataset[name] = each;
            place.hidden = name === 'silent';
            document.querySelector('main')?.append(place);
            return place.checkVisibility();
          }),
        );
      }, letter);
      expect(shown, letter).toEqual(['G', 'B', 'A'].map((each) => [each === letter, each === letter]));
    }
    await close();
  });

  it('can’t be chosen without JavaScript, where all is there to read', async () => {
    const { page, close } = await openPage(`${address}?partij=gemeente`, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('partij-voices').isVisible()).toBe(false);
    expect(await page.locator(said).isVisible()).toBe(true);
    await close();
  });
});
