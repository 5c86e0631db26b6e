import { expect, test } from 'vitest';
import { placesIn } from '../../../src/content-check/check-together.ts';
import { fixedPlaces } from '../../../src/content-check/fixed-places.ts';
import { passagesOf } from '../../../src/content-check/passages.ts';
import { spelledText } from '../../../src/content-check/check-spelling.ts';
import { placeText } from '../../../src/content-check/place-text.ts';
import { placesOf } from '../../../src/content-check/places.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { entryFrom } from './entry-from.ts';

// The content of tests/fixture-site has each field of each contract: what the check reads there is what it can read at all.
const { files } = readContent('tests/fixture-site');
const places = placesIn(files);

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' / ');

test('every place that entries make or pages have, with the file, line and field that it comes from and what is told there', async () => {
  const made = places.map(({ place: { page, id, line, field }, source }) => ({
    address: `${page}#${id}`,
    from: `${source.file}:${line} ${field ?? ''}`,
  }));
  const pages = [...new Set(places.map(({ place }) => place.page))];
  const fixed = pages.flatMap((page) => {
    const { always, sometimes } = fixedPlaces(page);
    return [...always, ...sometimes].map((id) => ({ address: `${page}#${id}`, from: always.includes(id) ? 'altijd' : 'soms' }));
  });
  const lines = [...made, ...fixed].map(({ address, from }) => {
    const told = placeText(address, files, places);
    return [address, from, ...(told ? [`${told.source.file}:${told.line} ${told.field ?? ''}`, oneLine(told.text)] : [])].join('\n  ');
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/places.txt');
});

test('a heading without letters makes no place', () => {
  const made = placesOf(entryFrom('cases', 'titel: A', '## …\n\n## Het eind'));
  expect(made.map(({ page, id }) => page + id)).toEqual(['/cases/a/het-eind']);
});

test('every passage that the check of words reads, with its line and field, and whether it should be spelled well', async () => {
  const lines = files.flatMap((source) => {
    const spelled = new Set(spelledText(source).passages);
    return [
      `\n${source.file}`,
      ...passagesOf(source).map(
        (passage) =>
          `${passage.line} ${passage.field} (${passage.name}${spelled.has(passage) ? '' : ', in elke spelling'}): ${oneLine(passage.text)}`,
      ),
    ];
  });
  await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot('texts/passages.txt');
});
