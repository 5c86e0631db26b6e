import { afterEach, expect, test, vi } from 'vitest';
import type { Host } from '../../../src/redactie/form/host.ts';
import { whyNotPublished } from '../../../src/redactie/form/publishing.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const shared = { repo: 'wij/gids', branch: undefined, app: undefined, login: undefined };
const hosts: Record<Host['name'], Host> = {
  github: { ...shared, name: 'github', host: 'https://github.com' },
  gitlab: { ...shared, name: 'gitlab', host: 'https://gitlab.com' },
};
const place = { collection: 'tips', slug: 'praat' };

/** What is said of a proposal of which a host tells this. */
async function why(name: Host['name'], proposal: object | undefined): Promise<string[] | undefined> {
  vi.stubGlobal('localStorage', { getItem: () => '{"token":"geheim"}' });
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.includes('?') ? (proposal ? [{ number: 7, iid: 7 }] : []) : address.endsWith('/7') ? proposal : {}),
  );
  const told = await whyNotPublished(place, hosts[name]);
  return told && [`${told.sentence.split(/[,.]/)[0]}`, `${told.at}`];
}

const page = 'https://host.example/7';

test('who can’t publish reads why, with the proposal at the host', async () => {
  const overtaken = ['Iemand anders veranderde intussen dezelfde regels', page];
  const unapproved = ['Een collega moet dit nog goedkeuren', page];
  expect(await why('github', { html_url: page, mergeable: false, mergeable_state: 'dirty' })).toEqual(overtaken);
  expect(await why('github', { html_url: page, mergeable: true, mergeable_state: 'blocked' })).toEqual(unapproved);
  expect(await why('gitlab', { web_url: page, detailed_merge_status: 'conflict' })).toEqual(overtaken);
  expect(await why('gitlab', { web_url: page, detailed_merge_status: 'not_approved' })).toEqual(unapproved);
});

test.each<[Host['name'], object | undefined]>([
  ['github', { html_url: page, mergeable: true, mergeable_state: 'clean' }],
  // It hasn't looked yet.
  ['github', { html_url: page, mergeable: null, mergeable_state: 'unknown' }],
  ['gitlab', { web_url: page, detailed_merge_status: 'ci_still_running' }],
  ['gitlab', undefined],
])('nothing is said where %s tells %o', async (name, proposal) => {
  expect(await why(name, proposal)).toBeUndefined();
});
