import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../src/search/lexicon.ts';
import { neighboursIn } from '../../../src/search/neighbours.ts';
import { stem } from '../../../src/search/text.ts';
import { wordsFrom } from './records.ts';

const lexicon = new Lexicon(wordsFrom('gemeente vertrouwen rollen mantel|zorg|cafes waarde voor', 'wapen', 'case'));

test('a word also stands for those that people use for it: in a sentence, or if the site lacks it', () => {
  const wide = new Lexicon(wordsFrom('geld subsidie', 'budget', '', ['geld subsidie poen met', 'geld budget']));
  expect([...wide.reading('poen')]).toEqual([
    ['geld', 0.8],
    ['subsidie', 0.8],
  ]);
  expect([...wide.reading('geld')]).toEqual([['geld', 1]]);
  expect([...wide.reading('met')]).toEqual([]);
  expect([...wide.reading('geld', true).keys()]).toEqual(['subsidie', 'budget', 'geld']);
});

test('the beginning of many words stands for the most frequent of them', () => {
  const words = ['zand', 'steen', 'klei', 'hout', 'glas', 'riet', 'vilt', 'kurk', 'leem'].map((what) => `huis${what}`);
  expect([...new Lexicon(wordsFrom(words.join(' '))).reading('huis').keys()]).toEqual(words.slice(0, 8).map(stem));
});

const reading = (word: string) => Object.fromEntries(lexicon.reading(word));

describe('what a word stands for', () => {
  test.each([
    ['itself', 'gemeente', { gemen: 1 }],
    ['another form', 'rol', { rol: 1 }],
    ['a part of a compound', 'café', { caf: 1 }],
    ['parts side by side', 'zorgcafés', { zorgcaf: 1 }],
    ['the beginning of a word', 'vertrou', { vertrouw: 0.6 }],
    ['nothing here', 'zeppelin', {}],
    ['too little to say', 'ver', {}],
    ['nothing, as a small word', 'waar', {}],
  ])('%s: %s', (_, word, stems) => {
    expect(reading(word.normalize('NFKD').replace(/\p{M}/gu, ''))).toEqual(stems);
  });

  test.each([
    ['mantelzorgcafes', 'cafe', true],
    ['rollen', 'rol', true],
    ['waarde', 'waar', false],
    ['gemeente', 'mening', false],
  ])('%s is a form of %s: %s', (word, wanted, is) => {
    expect(lexicon.forms(new Lexicon(wordsFrom(wanted)).reading(wanted)).has(word)).toBe(is);
  });

  test('tells words of texts from those that only names have', () => {
    expect([lexicon.inTexts('gemen'), lexicon.inTexts('wap'), lexicon.knows('wapen'), lexicon.inTexts('vor')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('words that look like one', () => {
  const near = (word: string, most: number) => new Lexicon(wordsFrom('takel tafel wafel taferel')).near(word, most);

  test('come nearest first, and then the most frequent', () => {
    expect(near('tafel', 1)).toEqual(['tafel', 'takel', 'wafel']);
    expect(near('tafel', 2)).toEqual(['tafel', 'takel', 'wafel', 'taferel']);
    expect(near('taf', 2)).toEqual([]);
    expect(new Lexicon(wordsFrom('taferel wafel tafels')).near('tafel', 2)).toEqual(['tafels', 'wafel', 'taferel']);
  });

  test('are found for many words at once as well', () => {
    const words = 'takel tafel wafel taferel de zorg'.split(' ');
    const lexicon = new Lexicon(wordsFrom(words.join(' ')));
    const asked = 'tafel tafl ttafel tafels tfael taefl kafel abel zorgen zrog org zor waffels feral tafelt de een rage'.split(' ');
    const found = asked.filter(neighboursIn(words));
    expect(found).toEqual(asked.filter((word) => lexicon.near(word, 1).length > 0));
    expect(found).toEqual('tafel tafl ttafel tafels tfael taefl kafel zrog tafelt'.split(' '));
  });

  test('start alike rather than that they are frequent', () => {
    expect(new Lexicon(wordsFrom('wafel tafels')).nearest('tafel')).toBe('tafels');
  });

  test('aren’t meant by whoever types a common word', () => {
    expect(new Lexicon(wordsFrom('cafe', '', 'case')).nearest('case')).toBeUndefined();
    expect(new Lexicon(wordsFrom('cafe')).nearest('case')).toBe('cafe');
  });
});
