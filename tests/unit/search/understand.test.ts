import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { contentTerms, understand } from '../../../src/search/understand.ts';
import { wordsFrom } from './records.ts';

const lexicon = new Lexicon(
  wordsFrom(
    'samen gemeente vertrouwen netwerk beeldenstorm beelden bewonersinitiatief bewoners initiatief sluitend taakverdeling taak taken verdeling uitnodigen nodig kwaliteit ziekenhuis groepsgesprek rol ken de je band orde',
    'waarde',
    'bank order',
  ),
);

function understood(query: string, asTyped = false) {
  const { terms, isSentence, ...rest } = understand(query, lexicon, asTyped);
  expect(isSentence).toBe(terms.length > 3 && rest.quoted.length === 0);
  return { words: terms.map(({ word }) => word).join(' '), ...rest };
}

const unchanged = (words: string) => ({ words, quoted: [] });

describe('a typing error', () => {
  test.each([
    ['a letter too few', 'vertruwen', 'vertrouwen'],
    ['a letter too many', 'vertroouwen', 'vertrouwen'],
    ['another letter', 'vertroiwen', 'vertrouwen'],
    ['two letters swapped', 'vertruowen', 'vertrouwen'],
    ['the first letter wrong', 'kemeente', 'gemeente'],
    ['in each word', 'sluitent netwrek', 'sluitend netwerk'],
  ])('%s: %s', (_, typed, meant) => {
    expect(understood(typed)).toEqual({ words: meant, quoted: [], mended: meant });
  });

  test('isn’t mended twice in one word, in a common word, or for whoever wants what was typed', () => {
    expect(understood('vrtruwen')).toEqual(unchanged('vrtruwen'));
    expect(understood('bank')).toEqual(unchanged('bank'));
    expect(understood('vertruwen', true)).toEqual(unchanged('vertruwen'));
  });

  test('in a sentence is mended in long words, and only offered in short ones', () => {
    expect(understood('hoe groeit ons vertruwen')).toMatchObject({ mended: 'hoe groeit ons vertrouwen' });
    expect(understood('hoe groeit ons netwrek')).toMatchObject({ mended: 'hoe groeit ons netwerk' });
    expect(understood('hoe groeit ons samenn')).toMatchObject({ offered: 'hoe groeit ons samen' });
    expect(understood('hoe groeit onze bant')).toEqual({
      words: 'hoe groeit onze bant',
      quoted: [],
      offered: 'hoe groeit onze band',
    });
  });
});

describe('a word that the site has', () => {
  test.each(['vertrouwen', 'gemeenten', 'rollen', 'vertrouw'])('%s stays as it is', (word) => {
    expect(understood(word)).toEqual(unchanged(word));
  });
});

describe('a compound typed apart', () => {
  test.each([
    ['without a letter between', 'beelden storm', 'beeldenstorm'],
    ['of two words that are words too', 'taak verdeling', 'taakverdeling'],
    ['with an s between', 'bewoner initiatief', 'bewonersinitiatief'],
    ['with an n between', 'zieke huis', 'ziekenhuis'],
    ['with en between', 'ziek huis', 'ziekenhuis'],
    ['as the beginning of a longer one', 'groeps gespr', 'groepsgespr'],
    ['in the midst of other words', 'samen taak verdeling gemeente', 'samen taakverdeling gemeente'],
  ])('%s: %s', (_, typed, whole) => {
    expect(understood(typed)).toEqual(unchanged(whole));
  });

  test('is joined with an error in it', () => {
    expect(understood('beeldn storm').words).toBe('beeldenstorm');
  });

  test.each(['sluitend netwerk', 'voor een huis'])('“%s” stays apart', (words) => {
    expect(understood(words)).toEqual(unchanged(words));
  });
});

describe('words typed as one', () => {
  test.each([
    ['two', 'sluitendnetwerk', 'sluitend netwerk'],
    ['two with a letter between', 'gemeentesnetwerk', 'gemeente netwerk'],
    ['three, one of them small', 'kenjewaarde', 'ken je waarde'],
    ['with an odd end', 'sluitendqqqq', 'sluitendqqqq'],
  ])('%s: %s', (_, typed, parts) => {
    expect(understood(typed)).toEqual(unchanged(parts));
  });

  test('a long string of words with an odd end takes no time', () => {
    const start = performance.now();
    understood(`${'samengemeente'.repeat(15)}qqqq`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a verb that a sentence pulls apart', () => {
  test('comes together', () => {
    expect(understood('wie nodig ik uit').words).toBe('wie uitnodig ik');
  });

  test.each(['ga er uit', 'uit'])('“%s” has no verb to put together', (query) => {
    expect(understood(query).words).toBe(query);
  });
});

test('a phrase of words that say nothing stays whole', () => {
  expect(understood('“van de” gemeente').quoted).toEqual([['van', 'de']]);
});

test('what stands in quotes is a phrase, and isn’t mended', () => {
  expect(understood('samen “het sluitend netwerk” "vertruwen"')).toEqual({
    words: 'samen het sluitend netwerk vertruwen',
    quoted: [['sluitend', 'netwerk'], ['vertruwen']],
  });
});

test('small words that stand alone are a phrase', () => {
  expect(understood('wie doet wat').quoted).toEqual([['wie', 'doet', 'wat']]);
  expect(understood('wie').quoted).toEqual([]);
});

test('the words that count are those that aren’t small', () => {
  const content = (query: string) => contentTerms(understand(query, lexicon).terms).map(({ word }) => word);
  expect(content('wat is de rol van een gemeente')).toEqual(['rol', 'gemeente']);
  expect(content('wie doet wat')).toEqual([]);
  expect(content('')).toEqual([]);
});
