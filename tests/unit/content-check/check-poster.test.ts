import { describe, expect, test } from 'vitest';
import { checkPosters } from '../../../src/content-check/check-poster.ts';
import { minimal, vraag, groep, type Fields } from '../fixtures.ts';

const check = (fields: Fields) =>
  checkPosters([
    {
      file: 'content/werkvormen/x.mdx',
      collection: 'werkvormen',
      slug: 'x',
      data: minimal('werkvormen', fields),
      body: '',
      bodyStart: 1,
      lineOf: (path) => path.length,
    },
  ]);

const vragen = (count: number) =>
  Array.from({ length: count }, (_, at) => vraag({ id: `vraag-${at + 1}`, tekst: 'Een lange vraag? '.repeat(16).trim() }));

describe('checkPosters', () => {
  test('says nothing of a werkvorm whose text fits its poster', () => {
    expect(check({ poster: 'beelden', groepen: [groep()], vragen: vragen(1) })).toEqual([]);
  });

  test('names file, line and field, and says how much there is too much', () => {
    expect(check({ poster: 'beelden', groepen: [groep()], vragen: vragen(12) })).toEqual([
      {
        file: 'content/werkvormen/x.mdx',
        line: 1,
        field: 'poster',
        message: expect.stringMatching(/^heeft te weinig plaats voor de tekst: .+ \d+ mm .+ Maak de tekst korter/),
      },
    ]);
  });

  test('leaves a werkvorm with faulty fields to the check of its fields', () => {
    expect(check({ poster: 'een wolk', groepen: [groep()], vragen: vragen(12) })).toEqual([]);
  });
});
