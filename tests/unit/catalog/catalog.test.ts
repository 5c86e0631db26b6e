import { describe, expect, test } from 'vitest';
import { find, inOrder } from '../../../src/catalog/catalog.ts';
import { catalogOf, slugs, themaNamed } from '../fixtures.ts';

describe('inOrder', () => {
  const entries = [
    themaNamed('derde', { volgorde: 2, titel: 'Één stap' }),
    themaNamed('vierde', { volgorde: 10, titel: 'Aan het eind' }),
    themaNamed('tweede', { volgorde: 2, titel: 'anders' }),
    themaNamed('eerste', { volgorde: 1, titel: 'Zeeland' }),
  ];

  test('goes by volgorde as a number, then by title as Dutch sorts it', () => {
    expect(slugs(inOrder(entries))).toEqual(['eerste', 'tweede', 'derde', 'vierde']);
  });

  test('leaves the list it gets as it is', () => {
    inOrder(entries);
    expect(slugs(entries)).toEqual(['derde', 'vierde', 'tweede', 'eerste']);
  });

  test('orders nothing', () => {
    expect(inOrder([])).toEqual([]);
  });
});

describe('find', () => {
  const thema = themaNamed('ken-je-waarde');
  const catalog = catalogOf({ themas: [themaNamed('ander'), thema] });

  test('gives the entry with that slug', () => {
    expect(find(catalog, 'themas', 'ken-je-waarde')).toBe(thema);
  });

  test('throws with the file that is missing, and the mend', () => {
    expect(() => find(catalog, 'themas', 'weg')).toThrow(
      'content/themas/weg.mdx ontbreekt, maar de site heeft het nodig. Zet het bestand terug.',
    );
  });

  test('keeps collections apart', () => {
    expect(() => find(catalog, 'tips', 'ken-je-waarde')).toThrow('content/tips/ken-je-waarde.mdx');
  });
});
