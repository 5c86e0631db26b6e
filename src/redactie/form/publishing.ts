import type { Remark } from './check.ts';
import { askHost, branchOf, openProposal, proposalsOf, type Host } from './host.ts';

/** What the hosts tell of a proposal, each by names of its own. */
interface Proposal {
  html_url?: string;
  web_url?: string;
  mergeable?: boolean | null;
  mergeable_state?: string;
  detailed_merge_status?: string;
}

/**
 * Why the proposal of an entry can't be published, with what mends it; undefined if nothing is known against it. The CMS itself only says
 * that it failed, and to try again, which doesn't help with either of these.
 * @throws {Error} where it can't be asked
 */
export async function whyNotPublished(place: { collection: string; slug: string }, backend: Host): Promise<Remark | undefined> {
  const number = await openProposal(branchOf(place), backend);
  if (number === undefined) return undefined;
  const response = await askHost(backend, `${proposalsOf(backend)}/${number}`);
  const { html_url, web_url, mergeable, mergeable_state, detailed_merge_status }: Proposal = await response.json();
  const at = html_url ?? web_url;
  if (mergeable === false || detailed_merge_status === 'conflict') return { sentence: overtaken, at };
  return mergeable_state === 'blocked' || waits.includes(detailed_merge_status ?? '') ? { sentence: unapproved, at } : undefined;
}

/** Where GitLab waits for people, or for a check that failed. */
const waits = [
  'not_approved',
  'requested_changes',
  'discussions_not_resolved',
  'ci_must_pass',
  'status_checks_must_pass',
  'security_policy_violations',
];

const overtaken =
  'Iemand anders veranderde intussen dezelfde regels, en die wijziging is al gepubliceerd. Kopieer wat je schreef. Gooi daarna je wijziging weg: dat kan onder de drie puntjes, rechtsboven. Open dit dan opnieuw, en zet je tekst er weer in. Dit is je voorstel:';

const unapproved = 'Een collega moet dit nog goedkeuren, of de controle vindt er een fout in. Dat zie je bij het voorstel:';
