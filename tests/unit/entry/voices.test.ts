import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/entry/parts.ts';
import { silentIn, voicesOf } from '../../../src/entry/voices.ts';
import { entryLink } from '../../../src/components/entry-link.ts';
import { catalogOf, partijNamed, themaNamed } from '../fixtures.ts';

const catalog = catalogOf({
  partijen: [partijNamed('stad', { titel: 'Stad', letter: 'G' }), partijNamed('buurt', { titel: 'Buurt', letter: 'B' })],
});
const link = entryLink(themaNamed('geld', { titel: 'Geld' }));
const vragen: Part = { titel: 'Vragen', id: 'vragen', kind: 'vragen', vragen: [{ link, van: [{ naam: 'De Stad', letter: 'G' }] }] };
const ofAll: Part = { titel: 'Vragen', id: 'vragen', kind: 'vragen', vragen: [{ link, van: [] }] };
const praktijk: Part = {
  titel: 'Praktijk',
  kind: 'praktijk',
  praktijk: [{ id: 'praktijk-dorp', link, speelde: 'Ja.', effect: 'Goed.', voices: [{ naam: 'Stad', letter: 'G', weergave: 'Te duur.' }] }],
};
const gezegd: Part = {
  titel: 'Gezegd',
  kind: 'uitspraken',
  uitspraken: [
    { id: 'een', spreker: { naam: 'De Stad', letter: 'G' }, weergave: 'Het is te duur.', citaat: 'te duur' },
    { id: 'twee', spreker: { naam: 'Iemand' }, weergave: 'Het kan best.' },
  ],
};

describe('voicesOf', () => {
  test('tells of each partij what it asked, thought and said, and where', () => {
    const zonderCitaat: Part = {
      ...gezegd,
      uitspraken: [{ id: 'drie', spreker: { naam: 'Een wethouder', letter: 'G' }, weergave: 'Het kan best.' }],
    };
    expect(voicesOf(catalog, [vragen, praktijk, gezegd, zonderCitaat])).toEqual([
      {
        partij: 'stad',
        naam: 'Stad',
        letter: 'G',
        places: [
          { did: 'Vroeg', name: 'Geld', href: '#vragen' },
          { did: 'Bij', name: 'Geld', href: '#praktijk-dorp' },
          { did: 'Zei', name: '“te duur”', href: '#een' },
          { did: 'Aan het woord', name: 'Een wethouder', href: '#drie' },
        ],
      },
      { partij: 'buurt', naam: 'Buurt', letter: 'B', places: [] },
    ]);
  });

  test('has none where no partij speaks', () => {
    expect(voicesOf(catalog, [ofAll])).toEqual([]);
  });
});

describe('silentIn', () => {
  const voices = voicesOf(catalog, [vragen]);
  const silent = (part: Part) => silentIn(part, voices).map(({ letter }) => letter);

  test('names the partijen that a part tells nothing of', () => {
    expect(silent(vragen)).toEqual(['B']);
    expect(silent({ ...gezegd, uitspraken: gezegd.uitspraken.slice(1) })).toEqual(['G', 'B']);
  });

  test('misses nobody where a question is of all, or nobody speaks', () => {
    expect(silent(ofAll)).toEqual([]);
    expect(silent({ titel: 'Links', kind: 'links', links: [link] })).toEqual([]);
  });
});
