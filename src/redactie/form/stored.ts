import { promisifyRequest } from 'idb-keyval';
import { defined } from '../../defined.ts';
import { apiOf, type Backend } from './backend.ts';
import { folderDatabase } from './config.ts';
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
  if (backend.name === 'folder') return inFolder(place.path.split('/'));
  const branch = `cms/${place.collection}/${place.slug}`;
  return textAtHost(place.path, backend, (await isOpen(branch, backend)) ? branch : backend.branch);
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

type Host = Exclude<Backend, { name: 'folder' }>;

/** Whether there is a proposal on a branch. One that was closed or published may have left its branch, with what isn't wanted any more. */
async function isOpen(branch: string, backend: Host): Promise<boolean> {
  const { name, repo } = backend;
  const asked = name === 'github' ? { head: `${repo.split('/')[0]}:${branch}`, state: 'open' } : { source_branch: branch, state: 'opened' };
  const proposals = name === 'github' ? 'pulls' : 'merge_requests';
  const found: unknown = await (await askHost(`${projectOf(backend)}/${proposals}?${new URLSearchParams(asked).toString()}`)).json();
  return Array.isArray(found) && found.length > 0;
}

async function textAtHost(path: string, backend: Host, branch: string | undefined): Promise<string | undefined> {
  const accept = backend.name === 'github' ? { accept: 'application/vnd.github.raw+json' } : {};
  try {
    return await (await askHost(addressOf(path, backend, branch), accept)).text();
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}

/** Asks the host something with the token that the CMS keeps. */
async function askHost(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const { token }: { token?: string } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}');
  const response = await fetch(address, { cache: 'no-store', headers: { authorization: `Bearer ${token}`, ...headers } });
  if (!response.ok) throw new Refusal(response.url, response.status);
  return response;
}

/** Where GitHub and GitLab tell of a repository. */
const projectOf = (backend: Host): string =>
  `${apiOf(backend)}/${backend.name === 'github' ? `repos/${backend.repo}` : `projects/${encodeURIComponent(backend.repo)}`}`;

/** Where they give the text of a file on a branch, by default the repository's own: docs.github.com/rest/repos/contents, docs.gitlab.com/api/repository_files. */
function addressOf(path: string, backend: Host, branch: string | undefined): string {
  const ref = branch === undefined ? '' : `?ref=${encodeURIComponent(branch)}`;
  return backend.name === 'github'
    ? `${projectOf(backend)}/contents/${path}${ref}`
    : `${projectOf(backend)}/repository/files/${encodeURIComponent(path)}/raw${ref}`;
}
