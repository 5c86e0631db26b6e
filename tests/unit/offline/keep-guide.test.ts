import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { pageMark } from '../../../src/offline/kept.ts';
import { withReader } from '../reader.ts';
import { browserStores } from './browser-stores.ts';

const [, element = ''] = /(<keep-guide[\s\S]*<\/keep-guide>)/.exec(readFileSync('src/offline/KeepGuide.astro', 'utf8')) ?? [];
const markup = element.replaceAll(/<(span|p|progress)\b([^>]*)\/>/g, '<$1$2></$1>');
const reader = withReader(`${markup}<kept-pages hidden><ul></ul></kept-pages>`, { address: 'https://gids.example/' });
const { step, press } = reader;
const { caches, seen } = browserStores();

test('a reader keeps the guide, with how far it is and what goes wrong, sees what is kept, and takes it away again', async () => {
  const pages = { '/tips/': 'Tips', '/geen-verbinding/': 'Geen verbinding', '/404.html': 'Niet gevonden', '/cases/': 'Cases &amp; labs' };
  let fault: Error | undefined = new TypeError('no');
  let isAway = false;
  vi.stubGlobal('caches', caches);
  Object.assign(navigator, { serviceWorker: {}, onLine: true, locks: { request: (_name: string, work: () => Promise<void>) => work() } });
  vi.stubGlobal('fetch', async (asked: string | URL, { cache }: RequestInit) => {
    const { pathname, search } = new URL(asked);
    if (isAway) throw new TypeError('no');
    if (pathname === '/offline.json') {
      // More come after the one that goes wrong than are fetched together.
      const names = ['/icon.svg', ...Object.keys(pages), ...['/a.js', '/b.js', '/c.js', '/d.js', '/e.js', '/f.js']];
      return Response.json(names.map((address, at) => ({ address, revision: `r${at}`, size: 1_234_567 + at })));
    }
    reader.did(`asks the host for ${pathname}${search} (${cache ?? ''})`);
    if (fault && pathname === '/cases/') throw fault;
    const title = Object.entries(pages).find(([address]) => address === pathname)?.[1];
    return title === undefined
      ? new Response('<svg>')
      : new Response(`<title>${title} | De gids</title>${pageMark}`, { headers: { 'content-type': 'text/html' } });
  });
  const far: string[] = [];
  const bar = document.querySelector('progress');
  Object.defineProperty(bar, 'value', { set: (value: number) => far.push(`${value}`) });
  Object.defineProperty(bar, 'max', { set: (value: number) => far.push(`of ${value}`) });
  const told = () => reader.did(`is so far: ${far.splice(0).join(' ')}; keeps ${seen().join(', ')}`);
  const keep = async (button: string) => {
    press(button);
    await vi.waitFor(() => expect(reader.document.querySelector<HTMLElement>('[data-state="busy"]')?.hidden).toBe(true));
    told();
  };
  const openAnew = () => {
    const before = reader.document.querySelector('keep-guide');
    before?.insertAdjacentHTML('beforebegin', markup);
    before?.remove();
  };
  await import('../../../src/offline/keep-guide.ts');
  await step('It opens');
  await step('A part doesn’t come', () => keep('Bewaar de hele gids'));
  await step('Without a connection', () => {
    Object.assign(navigator, { onLine: false });
    return keep('Probeer opnieuw');
  });
  await step('Without room', () => {
    fault = new DOMException('', 'QuotaExceededError');
    return keep('Probeer opnieuw');
  });
  await step('All comes', () => {
    fault = undefined;
    return keep('Probeer opnieuw');
  });
  await step('What is kept is listed', () => import('../../../src/offline/kept-pages.ts'));
  await step('So is one page alone', async () => {
    const store = await caches.open('inspiratiewijzer');
    await store.delete('https://gids.example/tips/');
    const before = reader.document.querySelector('kept-pages');
    before?.insertAdjacentHTML('beforebegin', '<kept-pages hidden><ul></ul></kept-pages>');
    before?.remove();
  });
  await step('It opens where the browser took that page away', openAnew);
  await step('Kept whole again, with a sheet', async () => {
    await keep('Bewaar de hele gids');
    await (await caches.open('inspiratiewijzer-pdf')).put('https://gids.example/a.pdf', new Response('%PDF'));
  });
  await step('Taken away', async () => {
    press('Haal de gids');
    await vi.waitFor(() => expect(document.querySelector<HTMLElement>('[data-state="before"]')?.hidden).toBe(false));
    told();
  });
  await step('Kept again', () => keep('Bewaar de hele gids'));
  await step('It opens where all is kept', openAnew);
  await step('Taken away where the host can’t be reached', () => {
    isAway = true;
    press('Haal de gids');
  });
  await expect(reader.story()).toMatchFileSnapshot('texts/keep-guide.txt');
});
