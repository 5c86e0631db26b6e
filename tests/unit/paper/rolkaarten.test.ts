import { expect, test } from 'vitest';
import { rolkaarten } from '../../../src/paper/rolkaarten.ts';
import { paperLooks } from '../../fixture-site/paper-looks.ts';
import { readPdfFile } from '../../pdf-file.ts';
import { sourceWith } from './sources.ts';

test('each card has the case on its back, on every sheet, and lines to cut along', async () => {
  const rollen = ['Noord', 'Oost', 'Zuid', 'West'].map((naam) => ({ partij: 'gemeente', naam, opdracht: 'Zeg wat je wilt.' }));
  const { pdf } = await rolkaarten(sourceWith({ rollen }, '## De casus\n\nEen verhaal.')).set();
  const { pages } = await readPdfFile(pdf);
  const found = (words: string[]) => pages.map(({ texts }) => texts.map(({ text }) => text).filter((text) => words.includes(text)));
  expect(found(['Noord', 'Oost', 'Zuid', 'West', 'De casus'])).toEqual([
    ['Noord', 'Oost', 'Zuid'],
    ['De casus', 'De casus', 'De casus'],
    ['West'],
    ['De casus'],
  ]);
  expect((await paperLooks(pdf)).map((looks) => /\d+ gestippeld/.exec(looks)?.[0])).toEqual(pages.map(() => '2 gestippeld'));
});
