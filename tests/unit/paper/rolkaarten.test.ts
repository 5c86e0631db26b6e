import { expect, test } from 'vitest';
import { rolkaarten } from '../../../src/paper/rolkaarten.ts';
import { paperLooks } from '../../fixture-site/paper-looks.ts';
import { readPdfFile } from '../../pdf-file.ts';
import { sourceWith } from './sources.ts';

test('each card names its partij if its rol has another name, and has the case on its back, on every sheet, and lines to cut along', async () => {
  const rollen = ['Noord', 'Oost', 'gemeente', 'West'].map((naam) => ({ partij: 'gemeente', naam, opdracht: 'Zeg wat je wilt.' }));
  const { pdf } = await rolkaarten(sourceWith({ rollen }, '## De casus\n\nEen verhaal.')).set();
  const { pages } = await readPdfFile(pdf);
  const found = (words: string[]) => pages.map(({ texts }) => texts.map(({ text }) => text).filter((text) => words.includes(text)));
  const partij = 'Gemeente in het spel';
  expect(found(['Noord', 'Oost', 'gemeente', 'West', partij, 'De casus'])).toEqual([
    ['Noord', partij, 'Oost', partij, 'gemeente'],
    ['De casus', 'De casus', 'De casus'],
    ['West', partij],
    ['De casus'],
  ]);
  expect((await paperLooks(pdf)).map((looks) => /\d+ gestippeld/.exec(looks)?.[0])).toEqual(pages.map(() => '2 gestippeld'));
});
