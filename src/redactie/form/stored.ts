import { promisifyRequest } from 'idb-keyval';
import { defined } from '../../defined.ts';
import type { Backend } from './backend.ts';
import { folderDatabase } from './config.ts';
import { askHost, branchOf, formProposals, openProposal, placeOf, type Host } from './host.ts';
import { lists, listsCollection } from './lists.ts';
import { Refusal } from './unanswered.ts';

const folderStore = 'file-system-handles';

/** An entry or a list on the form: its collection and name, as the CMS knows them, and its file. */
export interface Place {
  collection: string;
  slug: string;
  path: string;
}

/**
 * The file of an entry as it stands in its place now: in the folder that the editor pointed out, or else in the entry's own proposal, or
 * published. Undefined if there is none.
 * @throws {Error} where it can't be asked
 */
export async function storedText(place: Place, backend: Backend): Promise<string | undefined> {
  const text = await textInPlace(place, backend);
  if (text === undefined) missing.add(place.path);
  else missing.delete(place.path);
  return text;
}

/** Files that had nothing in their place when that was last asked. */
const missing = new Set<string>();

/**
 * What is to be done to a file, by how it stands: one that isn't there is made. The CMS changes whatever it knows, and GitLab refuses to
 * change a file that isn't there, as when the proposal of a new entry was closed while it is open on the form.
 */
export const asItStands = <Change extends { action: string; path: string }>(change: Change): Change =>
  change.action === 'update' && missing.has(change.path) ? { ...change, action: 'create' } : change;

async function textInPlace(place: Place, backend: Backend): Promise<string | undefined> {
  if (backend.name === 'folder') return inFolder(place.path.split('/'));
  const branch = branchOf(place);
  return textAtHost(place.path, backend, (await openProposal(branch, backend)) === undefined ? backend.branch : branch);
}

/**
 * The files of all proposals, by their paths, as they would be once these are published. The site has them only when it is built after that,
 * and who goes on with them must find what they need: a word on the list, a source.
 * @throws {Error} where they can't be asked
 */
export async function proposedTexts(backend: Backend): Promise<Record<string, string>> {
  if (backend.name === 'folder') return {};
  const proposals = await formProposals(backend);
  const found = await Promise.all(
    proposals.map(async ({ branch }) => {
      const path = pathOf(placeOf(branch));
      return { path, text: await textAtHost(path, backend, branch) };
    }),
  );
  return Object.fromEntries(found.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
}

const pathOf = ({ collection, slug }: { collection: string; slug: string }): string =>
  lists.find(({ name }) => collection === listsCollection && name === slug)?.file ?? `content/${collection}/${slug}.mdx`;

async function inFolder(path: string[]): Promise<string | undefined> {
  let folder = await pickedFolder();
  try {
    for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const file = await folder.getFileHandle(defined(path.at(-1), 'a file'));
    return await (await file.getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** The folder that the editor pointed out, from where the CMS keeps it; closed at once, for the CMS must be able to change what it keeps. */
async function pickedFolder(): Promise<FileSystemDirectoryHandle> {
  const database = await promisifyRequest(indexedDB.open(folderDatabase));
  try {
    const request: IDBRequest<FileSystemDirectoryHandle> = database
      .transaction(folderStore)
      .objectStore(folderStore)
      .get('root_dir_handle');
    return await promisifyRequest(request);
  } finally {
    database.close();
  }
}

/** The text of a file on a branch, by default the repository's own: docs.github.com/rest/repos/contents, docs.gitlab.com/api/repository_files. */
async function textAtHost(path: string, backend: Host, branch: string | undefined): Promise<string | undefined> {
  const ref = branch === undefined ? '' : `?ref=${encodeURIComponent(branch)}`;
  try {
    const response =
      backend.name === 'github'
        ? await askHost(backend, `contents/${path}${ref}`, { headers: { accept: 'application/vnd.github.raw+json' } })
        : await askHost(backend, `repository/files/${encodeURIComponent(path)}/raw${ref}`);
    return await response.text();
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
