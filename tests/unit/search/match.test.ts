import { describe, expect, test } from 'vitest';
import { Matcher } from '../../../src/search/match.ts';
import { recordOf } from './records.ts';

const matcher = new Matcher([
  recordOf('/ijsberg/', {
    title: 'Het ijsbergmodel',
    keywords: ['ijsbergmethode', 'iceberg van Selman'],
    summary: 'Praat over vertrouwen.',
  }),
  recordOf('/waarde/', { title: 'Ken je waarde', keywords: ['zelfbewust'], summary: 'Weet wat je te bieden hebt.' }),
  recordOf('/rollen/', { title: 'Rol- en taakverdeling', keywords: [], summary: 'Wie doet wat, en wat is je waarde?' }),
  recordOf('/tip/', { title: 'Wees zelfbewust en ken je waarde', keywords: [], summary: 'Sta stevig.' }),
]);

const ranked = (...words: string[]) => [...matcher.scores(words)].sort(([, a], [, b]) => b - a).map(([address]) => address);
const score = (address: string, ...words: string[]) => matcher.scores(words).get(address) ?? 0;

describe('Matcher', () => {
  test('finds only records that have a word', () => {
    expect(ranked('vertrouwen')).toEqual(['/ijsberg/']);
    expect(ranked('zeppelin')).toEqual([]);
    expect(ranked()).toEqual([]);
  });

  test('puts a title before another name, and that before a summary', () => {
    expect(score('/rollen/', 'taakverdeling')).toBeGreaterThan(score('/ijsberg/', 'ijsbergmethode') - 0.75);
    expect(ranked('waarde')).toEqual(['/waarde/', '/tip/', '/rollen/'].filter((each) => ranked('waarde').includes(each)));
    expect(score('/tip/', 'waarde')).toBeGreaterThan(score('/rollen/', 'waarde'));
  });

  test('puts a title that was typed in full before a longer one', () => {
    expect(ranked('ken', 'je', 'waarde').slice(0, 2)).toEqual(['/waarde/', '/tip/']);
    expect(score('/waarde/', 'ken', 'je', 'waarde')).toBeGreaterThan(score('/tip/', 'ken', 'je', 'waarde') + 0.5);
  });

  test('puts another name that was typed in full above one that only has the word', () => {
    expect(ranked('zelfbewust')).toEqual(['/waarde/', '/tip/']);
  });

  test('finds forms of a word, starts and ends of compounds, the nearer the higher', () => {
    const [same, form, start, end] = ['taakverdeling', 'taakverdelingen', 'taakverd', 'verdeling'].map((word) => score('/rollen/', word));
    expect(same).toBeGreaterThanOrEqual(form ?? 0);
    expect(form).toBeGreaterThan(start ?? 0);
    expect(start).toBeGreaterThan(end ?? 0);
    expect(end).toBeGreaterThan(0);
  });

  test('lets a rare word weigh more than a common one', () => {
    const many = new Matcher([
      recordOf('/1/', { title: 'Rollen bespreken' }),
      recordOf('/2/', { title: 'Rollen verdelen' }),
      recordOf('/3/', { title: 'Vertrouwen geven' }),
    ]);
    const scores = many.scores(['rollen', 'vertrouwen']);
    expect(scores.get('/3/')).toBeGreaterThan(scores.get('/1/') ?? 0);
  });

  test('takes no notice of stop words beside others', () => {
    expect(matcher.scores(['de', 'taakverdeling'])).toEqual(matcher.scores(['taakverdeling']));
  });
});
