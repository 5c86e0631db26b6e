import { expect, test } from 'vitest';
import { checkSigns } from '../../../src/content-check/check-signs.ts';
import { entryFrom } from './entry-from.ts';

const told = (text: string) => checkSigns(entryFrom('tips', '', text)).map(({ message }) => message);

test.each([
  ['Nguyễn Thị', ['heeft de letters ễ en ị, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan e en i.']],
  ['Ŧana', ['heeft de letter Ŧ, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan T.']],
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
    'ễ → م',
    [
      expect.stringContaining('uit een ander schrift'),
      'heeft de letter ễ, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan e.',
      expect.stringContaining('het teken → (U+2192)'),
    ],
  ],
  ['Müller en Françoise', []],
  ['Şeyma İnan, Gülşen Yıldız, Łukasz uit Łódź', []],
])('of %s it names all at once that paper lacks, with what to write', (text, messages) => {
  expect(told(text)).toEqual(messages);
});

test('a name in a field is told by that field; words to search by may be in any script', () => {
  const source = entryFrom('tips', 'titel: "Drink koffie met Nguyễn"\nzoekwoorden:\n  - "قهوة"');
  expect(checkSigns(source)).toMatchObject([{ field: 'titel', message: expect.stringContaining('de letter ễ') }]);
});
