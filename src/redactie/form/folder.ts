import type * as disk from '../../content-check/folder.ts';
import type * as typefaces from '../../paper/signs-on-paper.ts';

/** All that the content check reads, for where there is no disk: it goes along with the form as `content.json`. */
export interface Folder {
  /** What stands in each file, by its path: `content/tips/x.mdx`. */
  files: Record<string, string>;
  /** The names that the site's own addresses come from. */
  namesOfSite: string[];
  /** Every sign that paper can show. */
  signs: string;
}

let files = new Map<string, string>();
let site: string[] = [];
let signs = new Set<number>();

/** From now on the content check reads from `folder`. */
export function openFolder(folder: Folder): void {
  files = new Map(Object.entries(folder.files));
  site = folder.namesOfSite;
  signs = new Set([...folder.signs].map((sign) => sign.codePointAt(0) ?? 0));
}

export const textIn: typeof disk.textIn = (_root, file) => files.get(file) ?? '';
export const bytesIn: typeof disk.bytesIn = (root, file) => new TextEncoder().encode(textIn(root, file));
export const namesIn: typeof disk.namesIn = (_root, folder) => [
  ...new Set(
    [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).replace(/\/.*/, '')),
  ),
];
export const kindOf: typeof disk.kindOf = () => 'file';
export const namesOfSite: typeof disk.namesOfSite = () => site;
export const signsOnPaper: typeof typefaces.signsOnPaper = () => signs;
