import { afterEach, expect, test, vi } from 'vitest';
import { pageMark } from '../../../src/offline/kept.ts';
import { browserStores } from './browser-stores.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Visit {
  address?: string;
  /** No worker has this page yet. */
  isFirst?: boolean;
  /** The reader keeps the guide, of which only the page is here that they are on. */
  keeps?: boolean;
  installed?: boolean;
  saves?: boolean;
  /** In this visit it was looked after already. */
  lookedAfter?: boolean;
  isLoading?: boolean;
  canKeep?: boolean;
  /** The host gives no page of the guide at first. */
  isAway?: boolean;
  /** What happens after it opened, and two seconds after that. */
  then?: (page: { window: EventTarget; document: EventTarget }) => void;
}

/** What a browser asks of the host, and what it then keeps, at a visit; the number is after how many milliseconds. */
async function visit({ address = 'https://gids.example/tips/', ...how }: Visit): Promise<string[]> {
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { caches, seen } = browserStores();
  const [window, inTab] = [new EventTarget(), new Map(how.lookedAfter ? [['gids-bijgehouden', '']] : [])];
  const document = Object.assign(new EventTarget(), { readyState: how.isLoading ? 'loading' : 'complete' });
  const asked: string[] = [];
  let passed = 0;
  const ask = (what: string) => void asked.push(`${passed}: ${what}`);
  for (const kept of how.keeps ? ['https://gids.example/offline.json', address] : [])
    await (await caches.open('inspiratiewijzer')).put(kept, Response.json([]));
  const worker = { controller: how.isFirst ? null : {}, register: async (script: string) => ask(`the worker ${script}`) };
  const globals = {
    window: { caches },
    document,
    caches,
    location: new URL(address),
    sessionStorage: { getItem: (name: string) => inTab.get(name), setItem: (name: string, value: string) => inTab.set(name, value) },
    performance: {
      now: () => 0,
      getEntriesByType: () => [{ name: 'https://gids.example/_astro/a.js' }, { name: 'https://gids.example/zoeken/data.json' }],
    },
    matchMedia: (query: string) => ({ matches: how.installed === true && query === '(display-mode: standalone)' }),
    addEventListener: window.addEventListener.bind(window),
    navigator: {
      ...(how.canKeep !== false && { serviceWorker: worker }),
      connection: { saveData: how.saves === true },
      locks: { request: (_name: string, work: () => Promise<void>) => work() },
    },
    fetch: async (what: string | URL) => {
      const { pathname, search } = new URL(what);
      ask(`${pathname}${search}`);
      if (how.isAway && passed <= 2000 && search !== '') throw new TypeError('no');
      if (pathname === '/offline.json') return Response.json([{ address: '/cases/', revision: 'r', size: 1 }]);
      return new Response(pageMark, { headers: { 'content-type': pathname.endsWith('/') ? 'text/html' : 'text/plain' } });
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  await import('../../../src/offline/register.ts');
  for (; passed < 6000; passed += 500) {
    await vi.advanceTimersByTimeAsync(passed === 0 ? 1 : 500);
    for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
    if (passed === 1000 || passed === 3000) how.then?.({ window, document });
  }
  return [...asked, ...seen(), ...inTab.keys()];
}

const using = ({ document }: { document: EventTarget }) =>
  document.dispatchEvent(new CustomEvent('gids-in-gebruik', { detail: ['/werkvormen/a/werkblad.pdf', 7] }));
const install = ({ window }: { window: EventTarget }) => window.dispatchEvent(new Event('appinstalled'));

test.each<[what: string, how: Visit]>([
  ['a page', {}],
  ['a first page', { isFirst: true }],
  ['a first page, kept already', { isFirst: true, keeps: true }],
  ['a search', { address: 'https://gids.example/zoeken/?q=geld' }],
  ['a page that is still loading', { isLoading: true, then: ({ window }) => window.dispatchEvent(new Event('load')) }],
  ['the guide is kept', { keeps: true }],
  ['the guide is kept, and was looked after', { keeps: true, lookedAfter: true }],
  ['the guide is kept, and data is saved', { keeps: true, saves: true }],
  ['an app', { installed: true }],
  ['it becomes an app, twice', { then: (page) => (install(page), install(page)) }],
  ['it is used for an evening', { then: using }],
  ['it is used for an evening, and data is saved', { saves: true, then: using }],
  ['it is used for an evening, and again when the host is back', { isAway: true, then: using }],
  ['a browser that can’t keep it', { canKeep: false, then: using }],
  ['a page of a folder', { address: 'file:///gids/index.html', then: using }],
])('%s: what is asked for and kept', async (_what, how) => {
  expect(await visit(how)).toMatchSnapshot();
});
