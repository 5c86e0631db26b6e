import { describe, expect, test } from 'vitest';
import { understand, Vocabulary } from '../../../src/search/vocabulary.ts';

const vocabulary = new Vocabulary([
  'samen',
  'gemeente',
  'vertrouwen',
  'netwerk',
  'beeldenstorm',
  'beelden',
  'bewonersinitiatief',
  'bewoners',
  'initiatief',
  'sluitend',
  'taakverdeling',
  'taak',
  'taken',
  'verdeling',
  'uitnodigen',
  'nodig',
  'kwaliteit',
  'ziekenhuis',
  'groepsgesprek',
  'rol',
  'de',
]);

const understood = (query: string) => understand(query.split(' '), vocabulary);

describe('Vocabulary', () => {
  test.each(['gemeente', 'gemeenten', 'gemee', 'rollen'])('knows %s', (word) => {
    expect(vocabulary.knows(word)).toBe(true);
  });

  test.each(['gem', 'xyz', 'gemente', 'tafelberg'])('does not know %s', (word) => {
    expect(vocabulary.knows(word)).toBe(false);
  });

  test('has only words as they are written', () => {
    expect([vocabulary.has('gemeente'), vocabulary.has('gemeenten')]).toEqual([true, false]);
  });

  test('gives words within so many errors, the nearest first and then the most frequent', () => {
    expect(new Vocabulary(['takel', 'tafel', 'wafel', 'taferel']).near('tafel', 1)).toEqual(['tafel', 'takel', 'wafel']);
    expect(new Vocabulary(['takel', 'tafel', 'wafel', 'taferel']).near('tafel', 2)).toEqual(['tafel', 'takel', 'wafel', 'taferel']);
  });

  test('prefers a word that starts alike over a more frequent one', () => {
    expect(new Vocabulary(['wafel', 'tafels']).nearest('tafel')).toBe('tafels');
  });

  test('says nothing about words of fewer than four letters', () => {
    expect(vocabulary.near('ro', 2)).toEqual([]);
    expect(vocabulary.nearest('xol')).toBeUndefined();
  });
});

describe('a typing error', () => {
  test.each([
    ['a letter too few', 'vertruwen', 'vertrouwen'],
    ['a letter too many', 'vertroouwen', 'vertrouwen'],
    ['another letter', 'vertroiwen', 'vertrouwen'],
    ['two letters swapped', 'vertruowen', 'vertrouwen'],
    ['the first letter wrong', 'kemeente', 'gemeente'],
    ['the last letters swapped', 'kwalitiet', 'kwaliteit'],
  ])('%s: %s', (_, typed, meant) => {
    expect(understood(typed)).toEqual({ words: [meant], corrected: true });
  });

  test('is mended in each word', () => {
    expect(understood('gemente netwrek')).toEqual({ words: ['gemeente', 'netwerk'], corrected: true });
  });

  test('two in one word are left alone', () => {
    expect(understood('vrtruwen')).toEqual({ words: ['vrtruwen'], corrected: false });
  });
});

describe('a word that the site has', () => {
  test.each(['vertrouwen', 'gemeenten', 'rollen', 'vertrouw'])('%s stays as it is', (word) => {
    expect(understood(word)).toEqual({ words: [word], corrected: false });
  });
});

describe('a compound typed apart', () => {
  test.each([
    ['without a letter between', 'beelden storm', 'beeldenstorm'],
    ['of two words that are words too', 'taak verdeling', 'taakverdeling'],
    ['with an s between', 'bewoner initiatief', 'bewonersinitiatief'],
    ['with an s between, after a noun', 'groep gesprek', 'groepsgesprek'],
    ['with an n between', 'zieke huis', 'ziekenhuis'],
    ['with en between', 'ziek huis', 'ziekenhuis'],
  ])('%s: %s', (_, typed, whole) => {
    expect(understood(typed)).toEqual({ words: [whole], corrected: false });
  });

  test('is joined with an error in it', () => {
    expect(understood('beeldn storm').words).toEqual(['beeldenstorm']);
  });

  test('is joined in the midst of other words', () => {
    expect(understood('samen taak verdeling gemeente').words).toEqual(['samen', 'taakverdeling', 'gemeente']);
  });

  test('two words that make no compound stay two', () => {
    expect(understood('sluitend netwerk')).toEqual({ words: ['sluitend', 'netwerk'], corrected: false });
  });
});

describe('words typed as one', () => {
  test.each([
    ['two', 'sluitendnetwerk', ['sluitend', 'netwerk']],
    ['two with a letter between', 'gemeentesnetwerk', ['gemeentes', 'netwerk']],
    ['three', 'samensluitendnetwerk', ['samen', 'sluitend', 'netwerk']],
  ])('%s: %s', (_, typed, parts) => {
    expect(understood(typed)).toEqual({ words: parts, corrected: false });
  });

  test('what does not come out even stays whole', () => {
    expect(understood('sluitendqqqq').words).toEqual(['sluitendqqqq']);
  });

  test('a long string of words with an odd end takes no time', () => {
    const start = performance.now();
    understood(`${'samengemeente'.repeat(15)}qqqq`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a verb that a sentence pulls apart', () => {
  test('comes together', () => {
    expect(understood('wie nodig ik uit').words).toEqual(['wie', 'uitnodig', 'ik']);
  });

  test.each(['ga er uit', 'uit', 'uit uit'])('“%s” has no verb to put together', (query) => {
    expect(understood(query).words).toEqual(query.split(' '));
  });
});

test('nothing typed is nothing understood', () => {
  expect(understand([], vocabulary)).toEqual({ words: [], corrected: false });
});
