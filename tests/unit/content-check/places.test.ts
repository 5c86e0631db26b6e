import { expect, test } from 'vitest';
import { checkPlaces, placesIn } from '../../../src/content-check/check-together.ts';
import { entryFrom } from './entry-from.ts';

test('what a partij looks for has a place on the page of each other one, by whatever name', () => {
  const partijen = ['school', 'winkel'].map((slug) => entryFrom('partijen', 'titel: X\nzoekt: [Hulp.]', '', slug));
  const tip = entryFrom('tips', 'titel: X');
  const made = placesIn([...partijen, tip]);
  expect(made.map(({ place, source }) => `${place.page}#${place.id} ${source.file} ${place.line} ${place.field}`)).toEqual([
    '/partijen/winkel/#school-zoekt content/partijen/school.mdx 3 zoekt',
    '/partijen/school/#winkel-zoekt content/partijen/winkel.mdx 3 zoekt',
  ]);
});

test('a heading that would get such a place is told of', () => {
  const school = entryFrom('partijen', 'titel: X\nzoekt: [Hulp.]', '## Winkel zoekt', 'school');
  const shop = entryFrom('partijen', 'titel: X\nzoekt: [Hulp.]', '', 'winkel');
  expect(checkPlaces(placesIn([school, shop])).map(({ file, line, field }) => `${file} ${line} ${field}`)).toEqual([
    'content/partijen/school.mdx 6 de tekst',
  ]);
});
