import { afterEach, expect, test, vi } from 'vitest';
import { backendFrom } from '../../../src/redactie/form/backend.ts';
import { defined } from '../../../src/defined.ts';
import { asItStands, proposedTexts, storedText } from '../../../src/redactie/form/stored.ts';

const place = { collection: 'tips', slug: 'praat', path: 'content/tips/praat.mdx' };
const backend = (env: Record<string, string>) => defined(backendFrom(env), 'a backend');
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Stands in for a host that has the `files`, by address, and gives what was asked of it. */
function host(files: Record<string, string | number>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('localStorage', { getItem: () => '{"token":"geheim"}' });
  vi.stubGlobal('fetch', async (address: string, { headers, cache }: { headers: Record<string, string>; cache: string }) => {
    asked.push(`${address} ${JSON.stringify(headers)} ${cache}`);
    const answer = files[address] ?? (/\/(?:pulls|merge_requests)\?/.test(address) ? '[]' : 404);
    return typeof answer === 'string' ? new Response(answer) : Response.json({}, { status: answer });
  });
  return asked;
}

const github = 'https://api.github.com/repos/wij/gids';
const gitlab = 'https://gitlab.com/api/v4/projects/wij%2Fgids';
const askedAt: Record<string, string> = {
  github: `${github}/pulls?head=wij%3Acms%2Ftips%2Fpraat&state=open`,
  gitlab: `${gitlab}/merge_requests?source_branch=cms%2Ftips%2Fpraat&state=opened`,
};
const proposed: Record<string, string> = {
  github: `${github}/contents/content/tips/praat.mdx?ref=cms%2Ftips%2Fpraat`,
  gitlab: `${gitlab}/repository/files/content%2Ftips%2Fpraat.mdx/raw?ref=cms%2Ftips%2Fpraat`,
};
const published: Record<string, string> = {
  github: `${github}/contents/content/tips/praat.mdx`,
  gitlab: `${gitlab}/repository/files/content%2Ftips%2Fpraat.mdx/raw`,
};

test('at GitHub the text is that of the entry’s own proposal', async () => {
  const asked = host({ [`${askedAt['github']}`]: '[{"number":7,"iid":7}]', [`${proposed['github']}`]: 'Voorstel.' });
  expect(await storedText(place, backend({ REDACTIE: 'github:wij/gids' }))).toBe('Voorstel.');
  expect(asked).toEqual([
    `${askedAt['github']} {"authorization":"Bearer geheim"} no-store`,
    `${proposed['github']} {"authorization":"Bearer geheim","accept":"application/vnd.github.raw+json"} no-store`,
  ]);
});

test.each(['github', 'gitlab'])('at %s what is left of a proposal that was closed or published is no proposal', async (name) => {
  const files = { [`${proposed[name]}`]: 'Oud voorstel.', [`${published[name]}`]: 'Gepubliceerd.' };
  host({ ...files, [`${askedAt[name]}`]: '[]' });
  expect(await storedText(place, backend({ REDACTIE: `${name}:wij/gids` }))).toBe('Gepubliceerd.');
  host({ ...files, [`${askedAt[name]}`]: '[{"number":7,"iid":7}]' });
  expect(await storedText(place, backend({ REDACTIE: `${name}:wij/gids` }))).toBe('Oud voorstel.');
});

test.each([
  ['github', {}, `${github}/contents/content/tips/praat.mdx`],
  ['github', { REDACTIE_BRANCH: 'hoofd' }, `${github}/contents/content/tips/praat.mdx?ref=hoofd`],
  ['gitlab', {}, `${gitlab}/repository/files/content%2Ftips%2Fpraat.mdx/raw`],
  [
    'gitlab',
    { REDACTIE_HOST: 'https://git.example' },
    'https://git.example/api/v4/projects/wij%2Fgids/repository/files/content%2Ftips%2Fpraat.mdx/raw',
  ],
])('at %s with %o it is else what is published', async (name, settings, address) => {
  host({ [address]: 'Gepubliceerd.' });
  expect(await storedText(place, backend({ REDACTIE: `${name}:wij/gids`, ...settings }))).toBe('Gepubliceerd.');
});

test('a file that the host doesn’t have is none; a host that doesn’t answer is told', async () => {
  host({});
  expect(await storedText(place, backend({ REDACTIE: 'gitlab:wij/gids' }))).toBeUndefined();
  // A repository that can't be found is another thing than a file that isn't in it.
  for (const status of [401, 404]) {
    host({ [`${askedAt['gitlab']}`]: status });
    await expect(storedText(place, backend({ REDACTIE: 'gitlab:wij/gids' }))).rejects.toThrow(String(status));
  }
  host({ [`${published['gitlab']}`]: 503 });
  await expect(storedText(place, backend({ REDACTIE: 'gitlab:wij/gids' }))).rejects.toThrow('503');
});

type Tree = { [name: string]: Tree | string };

/** Stands in for a folder on disk, as the browser shows it. */
const handle = (tree: Tree): object => {
  const inside = (name: string, isKind: (found: Tree | string) => boolean) => {
    const found = tree[name];
    if (found === undefined) throw new DOMException(name, 'NotFoundError');
    if (!isKind(found)) throw new DOMException(name, 'TypeMismatchError');
    return found;
  };
  return {
    getDirectoryHandle: async (name: string) => handle(Object(inside(name, (found) => typeof found !== 'string'))),
    getFileHandle: async (name: string) => {
      const text = inside(name, (found) => typeof found === 'string');
      return { getFile: async () => ({ text: async () => text }) };
    },
  };
};

/** Stands in for what the CMS keeps in the browser: the folder that was pointed out. */
function kept(tree: Tree | undefined): string[] {
  const steps: string[] = [];
  const request = (result: unknown) => {
    const made: { result: unknown; onsuccess?: () => void } = { result };
    queueMicrotask(() => made.onsuccess?.());
    return made;
  };
  const store = { get: (key: string) => (steps.push(key), request(tree && handle(tree))) };
  const database = {
    transaction: (name: string) => (steps.push(name), { objectStore: () => store }),
    close: () => steps.push('closed'),
  };
  vi.stubGlobal('indexedDB', { open: (name: string) => (steps.push(name), request(database)) });
  return steps;
}

test('in a folder it is what stands on disk, in the folder that the CMS keeps', async () => {
  const steps = kept({ content: { tips: { 'praat.mdx': 'Op schijf.' } } });
  expect(await storedText(place, { name: 'folder' })).toBe('Op schijf.');
  expect(steps).toEqual(['gitlab:map/inspiratiewijzer', 'file-system-handles', 'root_dir_handle', 'closed']);
});

test.each([
  ['file', { content: { tips: {} } }],
  ['folder', { content: {} }],
])('a %s that isn’t on disk is none', async (_what, tree) => {
  kept(tree);
  expect(await storedText(place, { name: 'folder' })).toBeUndefined();
});

test('it is told if the CMS keeps no folder, or if a folder stands in place of the file', async () => {
  kept(undefined);
  await expect(storedText(place, { name: 'folder' })).rejects.toThrow();
  kept({ content: { tips: { 'praat.mdx': {} } } });
  await expect(storedText(place, { name: 'folder' })).rejects.toThrow('praat.mdx');
});

test('a file that has nothing in its place is made, whatever was to be done to it; one that is there is changed', async () => {
  const change = { action: 'update', path: place.path, data: 'Anders.' };
  kept({ content: { tips: {} } });
  await storedText(place, { name: 'folder' });
  expect(asItStands(change)).toEqual({ ...change, action: 'create' });
  expect(asItStands({ ...change, action: 'move' })).toEqual({ ...change, action: 'move' });
  expect(asItStands({ ...change, path: 'content/tips/ander.mdx' }).action).toBe('update');
  kept({ content: { tips: { 'praat.mdx': 'Op schijf.' } } });
  await storedText(place, { name: 'folder' });
  expect(asItStands(change)).toEqual(change);
});

test.each([
  ['github', `${github}/pulls?state=open&per_page=100`, (ref: string) => ({ number: 1, head: { ref }, labels: [] })],
  ['gitlab', `${gitlab}/merge_requests?state=opened&per_page=100`, (source_branch: string) => ({ iid: 1, source_branch, labels: [] })],
])(
  'at %s the texts of all proposals are known, of entries and of lists; not what was made without the form',
  async (name, address, proposal) => {
    const list = `${proposed[name]}`.replaceAll('tips%2Fpraat.mdx', 'woordenlijst.txt').replaceAll('tips/praat.mdx', 'woordenlijst.txt');
    host({
      [address]: JSON.stringify(
        ['cms/tips/praat', 'cms/_singletons/woordenlijst', 'cms/tips/weg', 'eigen-tak'].map((branch) => proposal(branch)),
      ),
      [`${proposed[name]}`]: 'Voorstel.',
      [list.replace('cms%2Ftips%2Fpraat', 'cms%2F_singletons%2Fwoordenlijst')]: 'buurtpunt',
    });
    expect(await proposedTexts(backend({ REDACTIE: `${name}:wij/gids` }))).toEqual({
      'content/tips/praat.mdx': 'Voorstel.',
      'content/woordenlijst.txt': 'buurtpunt',
    });
  },
);

test('in a folder nothing is proposed', async () => {
  expect(await proposedTexts({ name: 'folder' })).toEqual({});
});
