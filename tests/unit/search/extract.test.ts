import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../src/search/extract.ts';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { markerFor, wordsFrom } from './records.ts';

const lexicon = new Lexicon(wordsFrom('cooperaties rol rollen buur waarde vertrouwen proef|tuin'));
const markerOf = (query: string) => markerFor(lexicon, query);

/** Pieces as one text, with the hits in brackets. */
const shown = (pieces: Piece[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('a marked text', () => {
  test.each([
    ['cooperatie rol', 'De coöperaties en de rollen: samen.', 'De [coöperaties] en de [rollen]: samen.'],
    ['tuin', 'Een proeftuin.', 'Een [proeftuin].'],
    ['wat is een rol', 'Wat is de rol van een buur?', 'Wat is de [rol] van een buur?'],
    ['waar', 'Waar is de waarde?', 'Waar is de waarde?'],
    ['', 'Een <b>tekst</b>.', 'Een <b>tekst</b>.'],
  ])('for “%s”', (query, text, marked) => {
    expect(shown(markerOf(query).mark(text))).toBe(marked);
  });
});

describe('an extract', () => {
  const many = (word: string, times: number) => Array.from({ length: times }, () => word).join(' ');

  test('begins at the sentence with most of the words', () => {
    const text = 'Een buur. Het vertrouwen in de buur groeit! Meer.';
    expect(shown(markerOf('vertrouwen buur').extract(text))).toBe('Het [vertrouwen] in de [buur] groeit! Meer.');
  });

  test('has the sentence before it where it is the short answer at the end', () => {
    expect(shown(markerOf('buur').extract('Ze praten er niet over. Wie zegt dit? Buur'))).toBe('Wie zegt dit? [Buur]');
  });

  test('says with an ellipsis where it begins or ends halfway', () => {
    expect(shown(markerOf('buur').extract(`${many('woord', 40)} buur ${many('einde', 40)}`))).toBe(
      `… ${many('woord', 8)} [buur] ${many('einde', 19)} …`,
    );
  });

  test('ends with a whole sentence if it is long enough', () => {
    const text = `Een buur ${many('woord', 15)}. ${many('einde', 40)}`;
    expect(shown(markerOf('buur').extract(text))).toBe(`Een [buur] ${many('woord', 15)}.`);
  });

  test('is the beginning of a text without hits', () => {
    expect(shown(markerOf('rol').extract('Kort. En klaar.'))).toBe('Kort. En klaar.');
  });
});
