import { afterEach, expect, test, vi } from 'vitest';
import { pageMark, type GuideFile } from '../../../src/offline/kept.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const home = 'https://gids.example/';
/** A browser that keeps what it is given, and what it asks of a host that has the files of `list`; of one it never gets an answer. */
function keepingBrowser(list: GuideFile[], lost = '') {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  const store = {
    match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
    put: (address: string, answer: Response) => Promise.resolve(void kept.set(address, answer)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
    delete: (address: string) => Promise.resolve(kept.delete(address)),
  };
  vi.stubGlobal('location', new URL(home));
  vi.stubGlobal('caches', { open: () => Promise.resolve(store) });
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<void>) => work() } });
  vi.stubGlobal('fetch', (address: string | URL, { cache }: RequestInit) => {
    const { pathname, search } = new URL(address);
    asked.push(`${pathname}${search} ${cache ?? ''}`);
    if (pathname === lost) return new Promise(() => undefined);
    return Promise.resolve(
      pathname === '/offline.json' ? Response.json(list) : new Response(pageMark, { headers: { 'content-type': 'text/html' } }),
    );
  });
  return { kept, asked };
}

test('the guide is asked of the host itself, past the worker, and kept under the addresses that readers ask for', async () => {
  vi.resetModules();
  const list: GuideFile[] = [
    { address: '/tips/', revision: 'r1', size: 30 },
    { address: '/cases/', revision: 'r2', size: 12 },
  ];
  const { kept, asked } = keepingBrowser(list);
  const { isKept, keepGuide, missingFiles } = await import('../../../src/offline/keep.ts');
  const told: [done: number, all: number][] = [];
  expect(await isKept()).toBe(false);
  await keepGuide((...now) => told.push(now));
  expect(asked).toEqual(['/offline.json no-cache', '/tips/?bewaar=r1 no-cache', '/cases/?bewaar=r2 no-cache']);
  expect(told).toEqual([
    [0, 42],
    [30, 42],
    [42, 42],
  ]);
  const addresses = () => [...kept.keys()].map((address) => address.slice(home.length)).sort();
  expect(addresses()).toEqual(['cases/', 'offline.json', 'offline.json?revisies', 'tips/']);
  expect([await isKept(), await missingFiles()]).toEqual([true, []]);

  // A newer guide: one page changed, the other is gone.
  list.splice(0, 2, { address: '/tips/', revision: 'r3', size: 31 });
  asked.length = 0;
  await keepGuide();
  expect(asked).toEqual(['/offline.json no-cache', '/tips/?bewaar=r3 no-cache']);
  expect(addresses()).toEqual(['offline.json', 'offline.json?revisies', 'tips/']);

  // A host that has lost its list takes nothing away.
  list.splice(0);
  await expect(keepGuide()).rejects.toThrow('offline.json');
  await expect(missingFiles()).rejects.toThrow('offline.json');
  expect(addresses()).toEqual(['offline.json', 'offline.json?revisies', 'tips/']);
});

test('a device that stops halfway goes on with what it lacks', async () => {
  vi.resetModules();
  const list: GuideFile[] = ['/a/', '/b/', '/c/'].map((address) => ({ address, revision: 'r', size: 1 }));
  keepingBrowser(list, '/b/');
  const { keepGuide, missingFiles } = await import('../../../src/offline/keep.ts');
  void keepGuide();
  await new Promise((done) => setTimeout(done, 20));
  expect((await missingFiles()).map(({ address }) => address)).toEqual(['/b/']);
});

test('a page of a network that wants its visitors to log in isn’t kept for one of the guide', async () => {
  vi.resetModules();
  const list: GuideFile[] = ['/tips/', '/a.js'].map((address) => ({ address, revision: 'r', size: 1 }));
  const { kept } = keepingBrowser(list);
  const answer = fetch;
  vi.stubGlobal('fetch', async (address: URL, init: RequestInit) =>
    new URL(address).pathname === '/offline.json'
      ? answer(address, init)
      : new Response('Log in', { headers: { 'content-type': 'text/html' } }),
  );
  const { keepGuide, keepPaper, missingFiles } = await import('../../../src/offline/keep.ts');
  await expect(keepGuide()).rejects.toThrow('nothing to keep');
  await keepPaper(['/werkblad.pdf']);
  expect(await missingFiles()).toEqual(list);
  expect([...kept.keys()].map((address) => address.slice(home.length))).toEqual(['offline.json', 'offline.json?revisies']);
});

test('a renewal that is cut short leaves no page without its scripts', async () => {
  vi.resetModules();
  const list: GuideFile[] = ['/tips/', '/_astro/a.js'].map((address) => ({ address, revision: 'r1', size: 1 }));
  const { kept } = keepingBrowser(list, '/_astro/b.js');
  const script = fetch;
  vi.stubGlobal('fetch', async (address: string | URL, init: RequestInit) => {
    const answer = await script(address, init);
    return new URL(address).pathname.endsWith('.js') ? new Response('x', { headers: { 'content-type': 'text/javascript' } }) : answer;
  });
  const { keepGuide } = await import('../../../src/offline/keep.ts');
  await keepGuide();
  const before = kept.get(`${home}tips/`);
  list.splice(0, 2, { address: '/tips/', revision: 'r2', size: 1 }, { address: '/_astro/b.js', revision: 'r2', size: 1 });
  void keepGuide();
  await new Promise((done) => setTimeout(done, 20));
  expect(kept.get(`${home}tips/`)).toBe(before);
  expect(kept.has(`${home}_astro/a.js`)).toBe(true);
});
