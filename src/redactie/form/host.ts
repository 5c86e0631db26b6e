import { apiOf, type Backend } from './backend.ts';
import { Refusal } from './unanswered.ts';

/** A repository at GitHub or GitLab. */
export type Host = Exclude<Backend, { name: 'folder' }>;

/** Asks the host something about the repository, with the token that the CMS keeps. */
export async function askHost(backend: Host, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { name, repo } = backend;
  const { token }: { token?: string } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}');
  const project = name === 'github' ? `repos/${repo}` : `projects/${encodeURIComponent(repo)}`;
  const response = await fetch(`${apiOf(backend)}/${project}/${path}`, {
    cache: 'no-store',
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  if (!response.ok) throw new Refusal(response.url, response.status);
  return response;
}

/** Where the CMS keeps the proposal of an entry or a list, by its collection and name. */
export const branchOf = ({ collection, slug }: { collection: string; slug: string }): string => `cms/${collection}/${slug}`;

/** The number of the proposal on a branch. One that was closed or published may have left its branch, with what isn't wanted any more. */
export async function openProposal(branch: string, backend: Host): Promise<number | undefined> {
  const { name, repo } = backend;
  const asked = name === 'github' ? { head: `${repo.split('/')[0]}:${branch}`, state: 'open' } : { source_branch: branch, state: 'opened' };
  const response = await askHost(backend, `${proposalsOf(backend)}?${new URLSearchParams(asked).toString()}`);
  const [found]: { number?: number; iid?: number }[] = await response.json();
  return found?.number ?? found?.iid;
}

/** What each of the two calls proposals. */
export const proposalsOf = ({ name }: Host): string => (name === 'github' ? 'pulls' : 'merge_requests');
