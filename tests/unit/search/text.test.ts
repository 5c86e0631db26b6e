import { describe, expect, test } from 'vitest';
import { isStopword, normalise, stem, wordsOf } from '../../../src/search/text.ts';

describe('normalise', () => {
  test.each([
    ['Coöperatie', 'cooperatie'],
    ['PATIËNT', 'patient'],
    ['thema’s', 'themas'],
    ["thema's", 'themas'],
    ['ﬁets', 'fiets'],
    ['cafe\u0301', 'cafe'],
    ['aan\u00ADvraag', 'aanvraag'],
    ['zorg\u200Bvraag\uFEFF', 'zorgvraag'],
  ])('%s becomes %s', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });
});

describe('wordsOf', () => {
  test.each([
    ['rol- en taakverdeling', ['rol', 'en', 'taakverdeling']],
    ['Wie doet wat?', ['wie', 'doet', 'wat']],
    ['100 % — “samen”', ['100', 'samen']],
    ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['شبكة 😀 сеть', ['شبكة', 'сеть']],
    ['  ', []],
    ['😀 % "', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

test('the words that questions are made of are small', () => {
  expect(wordsOf('Hoe krijgen we een sluitend netwerk?').filter((word) => !isStopword(word))).toEqual(['krijgen', 'sluitend', 'netwerk']);
});

describe('stem', () => {
  test.each([
    'gemeente gemeenten',
    'rol rollen',
    'cooperatie cooperaties',
    'logica logicas',
    'huis huizen',
    'brief brieven',
    'taak taken',
    'samenwerken samenwerking samenwerkt',
    'begeleiden begeleiding begeleidt',
    'vergadering vergaderen',
    'betalen betaalt',
    'efficient efficiente',
    'zaal zalen',
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    'waarde waar',
    'mening gemeente',
    'orde organisatie',
    'plan plant',
    'buur buurt',
    'case cafe',
    'zin zingen',
    'overheid over',
    'zaal zal',
    'mensen men',
  ])('is not one for %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(2);
  });

  test('is its own for a word that says nothing', () => {
    expect(['zal', 'over', 'zaal', 'overheid'].map(stem)).toEqual(['zal', 'over', 'zalq', 'overq']);
  });
});
