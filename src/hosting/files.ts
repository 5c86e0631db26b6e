import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** Every file in a folder and those below it, as paths below that folder with slashes, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

/** What `work` makes of each item, one after the other; between two of them other work gets a turn, such as giving back memory. */
export async function inTurn<Item, Made>(items: Item[], work: (item: Item) => Made): Promise<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    await setImmediate();
    made.push(work(item));
  }
  return made;
}
