import { describe, expect, test } from 'vitest';
import { contentWords, normalise, sameStem, wordsOf } from '../../../src/search/text.ts';

describe('normalise', () => {
  test.each([
    ['Coöperatie', 'cooperatie'],
    ['PATIËNT', 'patient'],
    ['thema’s', 'themas'],
    ["thema's", 'themas'],
    ['ﬁets', 'fiets'],
    ['cafe\u0301', 'cafe'],
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

describe('contentWords', () => {
  test('leaves out the words that questions are made of', () => {
    expect(contentWords(wordsOf('Hoe krijgen we een sluitend netwerk?'))).toEqual(['krijgen', 'sluitend', 'netwerk']);
  });

  test('keeps all words if nothing else is left', () => {
    expect(contentWords(['wie', 'doet', 'wat'])).not.toEqual([]);
    expect(contentWords(['wat', 'de'])).toEqual(['wat', 'de']);
  });
});

describe('sameStem', () => {
  test.each([
    ['rol', 'rollen'],
    ['gemeente', 'gemeenten'],
    ['thema', 'themas'],
    ['samenwerken', 'samenwerking'],
    ['gesprek', 'gesprekje'],
    ['netwerk', 'netwerk'],
    ['de', 'de'],
  ])('%s and %s are forms of one word', (a, b) => {
    expect([sameStem(a, b), sameStem(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['rol', 'rolverdeling'],
    ['buur', 'buurthuis'],
    ['samen', 'samenspel'],
    ['de', 'den'],
    ['tips', 'tolk'],
    ['zorg', 'zeg'],
    ['landen', 'landing'],
  ])('%s and %s are not', (a, b) => {
    expect([sameStem(a, b), sameStem(b, a)]).toEqual([false, false]);
  });
});
