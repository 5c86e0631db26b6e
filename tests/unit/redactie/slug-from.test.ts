import { expect, test } from 'vitest';
import { slugFrom, slugMessage } from '../../../src/redactie/slug-from.ts';
import { toldTurns, turnsOf } from '../turns.ts';

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
