import { openSync } from 'fontkit';
import { expect, it } from 'vitest';
import { browser } from './shared.ts';

// Elsewhere no fontconfig hands out the typefaces.
it.runIf(process.platform === 'linux').each(['Arial', 'sans-serif', 'monospace', 'DejaVu Sans'])(
  'a text in %s stands in Liberation Sans, whatever typefaces this machine has',
  async (family) => {
    const text = 'Wie wil wat, en waarom?';
    const font = openSync('node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
    if (!('layout' in font)) throw new Error('This is one font, not a collection.');
    const page = await browser.newPage();
    await page.setContent(`<span style="font: 100px ${family}; white-space: nowrap">${text}</span>`);
    const width = await page.locator('span').evaluate((element) => element.getBoundingClientRect().width);
    await page.close();
    expect(width).toBeCloseTo((font.layout(text).advanceWidth / font.unitsPerEm) * 100, 0);
  },
);
