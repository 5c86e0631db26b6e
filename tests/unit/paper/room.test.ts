import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { bookData } from '../../../src/paper/guide.ts';
import { setPaper } from '../../../src/paper/set.ts';
import { ownCache } from '../../own-cache.ts';
import { guideSource } from './guide-source.ts';

ownCache();

/** A title on a page of so many millimetres: whether it stands below what comes before it, and not on the next page. */
const title = z.object({ part: z.string(), level: z.number(), height: z.number(), below: z.boolean() });

/** A guide with a chapter of each kind whose entries want room of their own, one of another kind, and one with a group; and with many addresses. */
function guideOfKinds() {
  const addresses = Array.from({ length: 20 }, (_, at) => `[${at}](/zoeken/?q=${at})`).join(' ');
  const { chapters: all, ...source } = guideSource(addresses);
  const kinds = ['cases', 'themas', 'werkvormen', 'logicas'].map((id) => ({ id, name: id, inGroups: false }));
  const chapters = [...kinds, { id: 'tips', name: 'tips', inGroups: true }].flatMap(({ inGroups, ...own }) =>
    all.slice(1).map((tips) => ({
      ...tips,
      ...own,
      groups: tips.groups.map(({ entries, ...group }) => ({ ...(inGroups && group), entries })),
    })),
  );
  return bookData({ ...source, chapters: [...all.slice(0, 1), ...chapters] }, chapters);
}

test('what begins in the book wants as much room on a page as was kept', async () => {
  const heights = { from: 170, to: 278, step: 4 };
  const { reports } = await setPaper('../../tests/unit/paper/room.typ', guideOfKinds(), heights);
  const found = reports.flatMap((each) => title.safeParse(each).data ?? []);
  const least = [...Map.groupBy(found, ({ part, level }) => `${part}, title of level ${level}`)].flatMap(([name, all]) => {
    const lowest = all.findIndex(({ below }) => below);
    return lowest === 0 ? [] : `${name}: on pages of ${all[lowest]?.height} mm or more`;
  });
  await expect(`${least.join('\n')}\n`).toMatchFileSnapshot('texts/room.txt');
});
