import { describe, expect, test } from 'vitest';
import { readingItems, sourceItems } from '../../../src/layouts/sources.ts';
import { bronNamed } from '../fixtures.ts';

const gids = bronNamed('gids', { titel: 'De gids', adres: 'https://gids.example/', makers: ['LSA'] });
const boek = bronNamed('boek', { titel: 'Het boek' });

describe('sourceItems', () => {
  test('links each document to its place in the colofon, even if it has an address', () => {
    expect(
      sourceItems([
        { bron: gids, paginas: [4, 5], waarvoor: 'De tips.' },
        { bron: boek, paginas: [] },
      ]),
    ).toEqual([
      { name: 'De gids', href: '/over/#gids', behind: ', p. 4–5. De tips.' },
      { name: 'Het boek', href: '/over/#boek', behind: '' },
    ]);
  });
});

describe('readingItems', () => {
  test('links to the document itself, or to the colofon where it has no address', () => {
    expect(readingItems([gids, boek])).toEqual([
      { name: 'De gids', makers: 'LSA', href: 'https://gids.example/', external: true },
      { name: 'Het boek', makers: 'Makers niet vermeld', href: '/over/#boek', external: false },
    ]);
  });
});
