import { afterEach, expect, test, vi } from 'vitest';
import { defined } from '../../../src/defined.ts';
import { backendFrom } from '../../../src/redactie/form/backend.ts';
import { labelProposals, type Host } from '../../../src/redactie/form/host.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const hostOf = (REDACTIE: string): Host => {
  const backend = defined(backendFrom({ REDACTIE }), 'a backend');
  if (backend.name === 'folder') throw new Error('A folder has no proposals.');
  return backend;
};

/** Stands in for a host that has these proposals open, and gives what was asked of it. */
function host(open: object[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('localStorage', { getItem: () => '{"token":"geheim"}' });
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body = '' }: { method?: string; body?: string }) => {
    asked.push(`${method} ${address} ${body}`.trim());
    return Response.json(open);
  });
  return asked;
}

test('a proposal of the form that lacks its label gets it, and no other', async () => {
  const asked = host([
    { number: 1, head: { ref: 'cms/tips/praat' }, labels: [] },
    { number: 2, head: { ref: 'cms/tips/luister' }, labels: [{ name: 'sveltia-cms/pending_review' }] },
    { number: 3, head: { ref: 'een-eigen-tak' }, labels: [] },
    { number: 4, head: { ref: 'cms/_singletons/feiten' }, labels: [{ name: 'haast' }] },
  ]);
  await labelProposals(hostOf('github:wij/gids'));
  expect(asked).toEqual([
    'GET https://api.github.com/repos/wij/gids/pulls?state=open&per_page=100',
    'POST https://api.github.com/repos/wij/gids/issues/1/labels {"labels":["sveltia-cms/draft"]}',
    'POST https://api.github.com/repos/wij/gids/issues/4/labels {"labels":["sveltia-cms/draft"]}',
  ]);
});

test('GitLab makes a proposal with its label, so nothing is asked there', async () => {
  const asked = host([]);
  await labelProposals(hostOf('gitlab:wij/gids'));
  expect(asked).toEqual([]);
});

test.each<[headers: Record<string, string>, status: number]>([
  [{}, 403],
  [{ 'x-ratelimit-remaining': '12' }, 403],
  [{ 'x-ratelimit-remaining': '0' }, 429],
  [{ 'retry-after': '60' }, 429],
])('what GitHub refuses with %o is no fault of the token where it was asked too much', async (headers, status) => {
  host([]);
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 403, headers }));
  await expect(labelProposals(hostOf('github:wij/gids'))).rejects.toThrow(`: ${status}`);
});
