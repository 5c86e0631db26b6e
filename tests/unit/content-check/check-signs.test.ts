import { expect, test } from 'vitest';
import { checkSigns } from '../../../src/content-check/check-signs.ts';
import { entryFrom } from './entry-from.ts';

const told = (text: string) => checkSigns(entryFrom('tips', '', text)).map(({ message }) => message);

test.each([
  [
    'Şeyma İnan en Gülşen Yıldız',
    ['heeft de letters Ş, İ en ş, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan S, I en s.'],
  ],
  ['Łódź', ['heeft de letters Ł en ź, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan L en z.']],
  ['een ﬁets', ['heeft de letter ﬁ, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan fi.']],
  [
    'eerst → dan ✓ en → klaar',
    [
      'heeft de tekens → (U+2192) en ✓ (U+2713), en die heeft ons lettertype voor papier niet. Gebruik andere tekens of schrijf het in woorden.',
    ],
  ],
  [
    'محمد',
    [
      'heeft de letter م (U+0645) uit een ander schrift. Die lijkt soms op een gewone letter: typ dit woord opnieuw. Is het een naam? Schrijf die in onze letters.',
    ],
  ],
  [
    'Ş → م',
    [
      expect.stringContaining('uit een ander schrift'),
      'heeft de letter Ş, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan S.',
      expect.stringContaining('het teken → (U+2192)'),
    ],
  ],
  ['Müller en Françoise', []],
])('of %s it names all at once that paper lacks, with what to write', (text, messages) => {
  expect(told(text)).toEqual(messages);
});

test('a name in a field is told by that field; words to search by may be in any script', () => {
  const source = entryFrom('tips', 'titel: "Drink koffie met Ayşe"\nzoekwoorden:\n  - "قهوة"');
  expect(checkSigns(source)).toMatchObject([{ field: 'titel', message: expect.stringContaining('de letter ş') }]);
});
