import { expect, test } from 'vitest';
import { slugFrom, slugMessage } from '../../../src/redactie/slug-from.ts';
import { toldTurns, turnsOf } from '../turns.ts';

test.each([
  ['index', 'Index', '', 'Die naam gebruikt de site zelf. Kies een andere naam.'],
  ['404', '404!', '', 'Die naam gebruikt de site zelf. Kies een andere naam.'],
  ['Een tip', 'Eén tip', 'een-tip', 'Gebruik alleen kleine letters, cijfers en streepjes, zoals mijn-onderwerp.'],
  ['mijn-tip.mdx', 'Mijn tip.mdx', 'mijn-tipmdx', 'Laat .mdx weg: dat komt er vanzelf achter.'],
  ['wijk-in-beeld', 'Wijk in beeld', 'in-beeld', undefined],
  ['dorp', 'Dorp', 'dorp', undefined],
])('the name %s may stand or not; of %s comes %j', (slug, words, made, message) => {
  expect(slugMessage(slug)).toBe(message);
  expect(slugFrom(words)).toBe(made);
});

test('how long the name of a file may be, and where a longer one is cut', async () => {
  const asLong = (made: string, length: number) => (made.length === length ? 'N characters' : `${made.length} characters`);
  await expect(
    toldTurns({
      'a name, so long': turnsOf(0, 120, (length) => slugMessage('w'.repeat(length))?.replace(`${length} tekens`, 'N tekens') ?? 'good'),
      'made of a word, so long': turnsOf(1, 120, (length) => asLong(slugFrom('w'.repeat(length)), length)),
      'made of words of eight letters, so long': turnsOf(1, 120, (length) =>
        asLong(slugFrom('gemeente '.repeat(15).slice(0, length).trim()), length),
      ),
    }),
  ).toMatchFileSnapshot('limits-of-slugs.txt');
});
