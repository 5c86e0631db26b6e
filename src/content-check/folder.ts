import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The one place where the check reads files: the form for editors puts another in its stead, which has them in the browser. */

/** The names of what stands in a folder below `root`; none without that folder. */
export const namesIn = (root: string, folder: string): string[] => orNothing(() => readdirSync(join(root, folder))) ?? [];

/** What a file below `root` holds; a file that isn't there holds nothing. */
export const bytesIn = (root: string, file: string): Uint8Array => orNothing(() => readFileSync(join(root, file))) ?? new Uint8Array();

/** What a file below `root` holds, as text in UTF-8. */
export const textIn = (root: string, file: string): string => new TextDecoder().decode(bytesIn(root, file));

/** What stands at a path below `root`; a link leads to something elsewhere. */
export function kindOf(root: string, path: string): 'file' | 'folder' | 'link' {
  const stats = lstatSync(join(root, path));
  return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'link';
}

/** The names in the folders that the site's own addresses come from, whatever the content. */
export const namesOfSite = (): string[] => ofSite;

const ofSite = ['../pages', '../../public'].flatMap((folder) => readdirSync(fileURLToPath(new URL(folder, import.meta.url))));

function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}
