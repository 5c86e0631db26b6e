import { expect, test } from 'vitest';
import { posterAlt } from '../../../src/paper/poster-alt.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { groep, stap } from '../fixtures.ts';
import { sourceWith } from './sources.ts';

/** More than any drawing has parts. */
const words = ['één', 'twee', 'drie', 'vier', 'vijf'];

test('the words for each drawing name what it shows, of few and of many', async () => {
  const told = posters.flatMap((poster) =>
    [1, 5].flatMap((count) => {
      const some = words.slice(0, count);
      const { werkvorm } = sourceWith({
        groepen: some.map((titel, at) => groep({ id: `groep-${at}`, titel })),
        stappen: some.map((titel) => stap({ titel })),
      });
      return (['', 'three'] as const).map((variant) => posterAlt({ ...werkvorm, poster }, variant));
    }),
  );
  await expect(`${[...new Set(told)].join('\n')}\n`).toMatchFileSnapshot('texts/poster-alt.txt');
});
