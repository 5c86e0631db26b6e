import { promisifyRequest } from 'idb-keyval';
import { defined } from '../../defined.ts';
import { apiOf, type Backend } from './backend.ts';
import { folderDatabase } from './config.ts';

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
  if (backend.name === 'folder') return inFolder(place.path.split('/'));
  return (
    (await atHost(place.path, backend, `cms/${place.collection}/${place.slug}`)) ?? (await atHost(place.path, backend, backend.branch))
  );
}

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

async function atHost(
  path: string,
  backend: Exclude<Backend, { name: 'folder' }>,
  branch: string | undefined,
): Promise<string | undefined> {
  const { token }: { token?: string } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}');
  const response = await fetch(addressOf(path, backend, branch), {
    cache: 'no-store',
    headers: { authorization: `Bearer ${token}`, ...(backend.name === 'github' && { accept: 'application/vnd.github.raw+json' }) },
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

/** Where GitHub and GitLab give the text of a file on a branch, by default the repository's own: docs.github.com/rest/repos/contents, docs.gitlab.com/api/repository_files. */
function addressOf(path: string, backend: Exclude<Backend, { name: 'folder' }>, branch: string | undefined): string {
  const { name, repo } = backend;
  const api = apiOf(backend);
  const ref = branch === undefined ? '' : `?ref=${encodeURIComponent(branch)}`;
  return name === 'github'
    ? `${api}/repos/${repo}/contents/${path}${ref}`
    : `${api}/projects/${encodeURIComponent(repo)}/repository/files/${encodeURIComponent(path)}/raw${ref}`;
}
