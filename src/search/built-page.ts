import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The HTML of the page at `page`, below the `folder` the site was built in.
 * @throws if no such page was built: what a new collection forgets most easily.
 */
export async function readBuiltPage(folder: string, page: string): Promise<string> {
  return await readFile(join(folder, page, 'index.html'), 'utf8').catch((cause: unknown) => {
    throw new Error(`An entry has its page at ${page}, and none was built there. Make it in src/pages.`, { cause });
  });
}
