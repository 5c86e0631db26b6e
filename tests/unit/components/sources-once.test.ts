import { expect, test } from 'vitest';
import { sourceSentence, sourcesOnce } from '../../../src/components/sources-once.ts';

const [gids, boek] = [{ data: { titel: 'De gids' } }, { data: { titel: 'Het boek' } }];

test('a sentence names each document once, with its pages together', () => {
  expect(
    sourceSentence([
      { bron: gids, paginas: [8] },
      { bron: boek, paginas: [] },
      { bron: gids, paginas: [12, 13, 14], waarvoor: 'De stappen.' },
    ]),
  ).toBe('Bronnen: De gids, p. 8 en 12–14; Het boek. In eigen woorden verteld.');
  expect(sourceSentence([{ bron: boek, paginas: [] }])).toBe('Bron: Het boek. In eigen woorden verteld.');
  expect(sourceSentence([])).toBe('');
});

test('behind each document stand its pages, and what comes from each of them', () => {
  expect(
    sourcesOnce([
      { bron: gids, paginas: [4, 5] },
      { bron: boek, paginas: [], waarvoor: 'Een korte beschrijving.' },
      { bron: gids, paginas: [9], waarvoor: 'Wat er speelde.' },
    ]),
  ).toEqual([
    { bron: gids, behind: ', p. 4–5. Ook p. 9. Wat er speelde.' },
    { bron: boek, behind: '. Een korte beschrijving.' },
  ]);
  expect(
    sourcesOnce([
      { bron: gids, paginas: [2], waarvoor: 'De vraag.' },
      { bron: gids, paginas: [3] },
    ]),
  ).toEqual([{ bron: gids, behind: ', p. 2. De vraag. Ook p. 3' }]);
});
