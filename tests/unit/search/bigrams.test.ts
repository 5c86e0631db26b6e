import { expect, test } from 'vitest';
import { Bigrams } from '../../../src/search/bigrams.ts';
import { wordsOf } from '../../../src/search/text.ts';
import { recordOf } from './records.ts';

const bigrams = new Bigrams([
  recordOf('/ruzie/', { title: 'Ruzie', keywords: ['we praten niet meer'] }),
  recordOf('/tijd/', { title: 'Meer praten, niet minder' }),
]);
const overlaps = (sentence: string) => bigrams.overlaps(wordsOf(sentence));

test('pairs of words count in their order, small words among them', () => {
  const [same = 0, turned = 0] = overlaps('twee clubs die niet meer praten');
  expect(same).toBeGreaterThan(0);
  expect(turned).toBeGreaterThan(0);
  expect(overlaps('zij praten niet meer')[0]).toBeGreaterThan(same);
});

test('words without a pair in common count for nothing', () => {
  expect(overlaps('praten over niets')).toEqual([0, 0]);
});
