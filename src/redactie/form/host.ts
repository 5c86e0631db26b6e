import { defined } from '../../defined.ts';
import { apiOf, type Backend } from './backend.ts';
import { Refusal } from './unanswered.ts';

/** A repository at GitHub or GitLab. */
export type Host = Exclude<Backend, { name: 'folder' }>;

/** How something is asked, where it isn't only read. */
interface Asked {
  method?: 'POST';
  signal?: AbortSignal;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks the host something about the repository, with the token that the CMS keeps. */
export async function askHost(backend: Host, path: string, { headers = {}, ...asked }: Asked = {}): Promise<Response> {
  const { name, repo } = backend;
  const { token }: { token?: string } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}');
  const project = name === 'github' ? `repos/${repo}` : `projects/${encodeURIComponent(repo)}`;
  const response = await fetch(`${apiOf(backend)}/${project}/${path}`, {
    cache: 'no-store',
    ...asked,
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  if (!response.ok) throw new Refusal(response.url, isTooOften(response) ? 429 : response.status);
  return response;
}

/** Whether the host refuses because it was asked too much: GitHub then says that it isn't allowed. */
const isTooOften = ({ headers }: Response): boolean => headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';

/** How the branches of the form's proposals start. */
const branches = 'cms/';

/** The collection and the name that the branch of a proposal is of. */
export const placeOf = (branch: string): { collection: string; slug: string } => {
  const [collection = '', slug = ''] = branch.slice(branches.length).split('/');
  return { collection, slug };
};

/** Where the CMS keeps the proposal of an entry or a list, by its collection and name. */
export const branchOf = ({ collection, slug }: { collection: string; slug: string }): string => `${branches}${collection}/${slug}`;

/** The number of the proposal on a branch. One that was closed or published may have left its branch, with what isn't wanted any more. */
export async function openProposal(branch: string, backend: Host): Promise<number | undefined> {
  const { name, repo } = backend;
  const asked = name === 'github' ? { head: `${repo.split('/')[0]}:${branch}`, state: 'open' } : { source_branch: branch, state: 'opened' };
  const response = await askHost(backend, `${proposalsOf(backend)}?${new URLSearchParams(asked).toString()}`);
  const [found]: { number?: number; iid?: number }[] = await response.json();
  return found?.number ?? found?.iid;
}

/** Below which label the CMS finds a proposal, and with which it makes one. */
const labels = { all: 'sveltia-cms/', first: 'sveltia-cms/draft' };

/** How long the form waits to hear which proposals there are, in milliseconds: it can start without. */
const patience = 5000;

/** A proposal that the form made, as far as it must be known here. */
interface Proposal {
  number: number;
  branch: string;
  labels: string[];
}

/**
 * The proposals of the form that are open.
 * @throws {Error} where they can't be asked
 */
export async function formProposals(backend: Host): Promise<Proposal[]> {
  const state = backend.name === 'github' ? 'open' : 'opened';
  const signal = AbortSignal.timeout(patience);
  const response = await askHost(backend, `${proposalsOf(backend)}?state=${state}&per_page=100`, { signal });
  const open: Told[] = await response.json();
  return open
    .map((told) => ({
      number: defined(told.number ?? told.iid, 'The number of a proposal'),
      branch: defined(told.head?.ref ?? told.source_branch, 'The branch of a proposal'),
      labels: told.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    }))
    .filter(({ branch }) => branch.startsWith(branches));
}

/** What the hosts tell of a proposal, each by names of its own. */
interface Told {
  number?: number;
  head?: { ref: string };
  iid?: number;
  source_branch?: string;
  labels: (string | { name: string })[];
}

/**
 * Gives proposals of the form the label that they lack. GitHub gives a proposal its label only after it is made: where the connection was cut
 * between the two, the CMS doesn't find the proposal, and can't make another on its branch. GitLab does both at once.
 * @throws {Error} where it can't be asked
 */
export async function labelProposals(backend: Host): Promise<void> {
  if (backend.name !== 'github') return;
  const lost = (await formProposals(backend)).filter((proposal) => !proposal.labels.some((label) => label.startsWith(labels.all)));
  const body = JSON.stringify({ labels: [labels.first] });
  await Promise.all(lost.map(({ number }) => askHost(backend, `issues/${number}/labels`, { method: 'POST', body })));
}

/** What each of the two calls proposals. */
export const proposalsOf = ({ name }: Host): string => (name === 'github' ? 'pulls' : 'merge_requests');
