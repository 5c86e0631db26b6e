import { afterAll, expect, test, vi } from 'vitest';
import { pageMark, stores } from '../../../src/offline/kept.ts';
import { changeOf } from '../changes.ts';
import { browserStores } from './browser-stores.ts';

const home = 'https://gids.example/gids/';
const listeners = new Map<string, (event: object) => void>();
const { caches, seen } = browserStores();
const list = [{ address: '/gids/tips/', revision: 'r', size: 1 }];

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the worker answers from the host, else with what is kept', async () => {
  const steps: string[] = [];
  let did: string[] = [];
  let kept: string[] = [];
  /** What the host does with what it is asked for. */
  let host: (path: string) => Promise<Response> | Response = () => new Response('');
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (asked: string | { url: string }, { cache }: RequestInit = {}) => {
    const { pathname, search } = new URL(typeof asked === 'string' ? asked : asked.url);
    did.push(`asks the host for ${pathname}${search}${cache ? ` (${cache})` : ''}`);
    return host(pathname);
  });
  vi.stubGlobal('guideList', '/gids/offline.json');
  vi.stubGlobal('noConnection', ['/gids/geen-verbinding/', '/gids/_astro/x.js']);
  vi.stubGlobal('notFound', '/gids/404.html');
  vi.stubGlobal('self', {
    registration: { scope: home },
    clients: { claim: async () => did.push('takes over') },
    skipWaiting: async () => did.push('waits for no page'),
    addEventListener: (kind: string, listener: (event: object) => void) => listeners.set(kind, listener),
  });
  await import('../../../src/offline/worker.ts');

  let count = 0;
  const type = (path: string) => (/\/$|\.html$/.test(path) ? 'text/html' : 'text/plain');
  const answers = (path: string) =>
    new Response(`${path} of the host, answer ${(count += 1)}${type(path) === 'text/html' ? ` ${pageMark}` : ''}`, {
      headers: { 'content-type': type(path) },
    });
  /** What a network gives that wants its visitors to log in. */
  const logIn = () => new Response('Log in', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const faulty = () => new Response('Fault', { status: 503 });
  /** An answer of which the rest never comes. */
  const half = (path: string) => {
    const body = new ReadableStream({
      pull: (stream) => {
        stream.error(new TypeError('gone'));
      },
    });
    return new Response(body, { headers: { 'content-type': type(path) } });
  };
  const fails = () => Promise.reject(new TypeError('no'));
  const told = (answer: Response, text: string) =>
    [
      answer.status,
      answer.type === 'error' ? 'error' : '',
      text,
      ...['location', 'content-range', 'content-length', 'content-type'].map((name) => answer.headers.get(name)),
    ]
      .filter(Boolean)
      .join(' | ');

  async function step(
    what: string,
    kind: string,
    how: typeof host,
    request?: { url: string; mode?: string; method?: string; range?: string },
  ) {
    host = how;
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    const { url = '', mode = 'no-cors', method = 'GET', range } = request ?? {};
    const headers = new Headers(range === undefined ? {} : { range });
    listeners.get(kind)?.({
      request: { url: new URL(url, home).href, mode, method, headers },
      waitUntil: (each: Promise<unknown>) => work.push(each),
      respondWith: (given: Promise<Response>) => (answer = given),
    });
    let atEnd: string[] | undefined;
    if (work.length > 0) void Promise.allSettled(work).then(() => (atEnd = seen()));
    for (const time of [1, 3999, 1, 4000]) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(time);
    }
    const given = await answer;
    const text = (await given?.text().catch(() => 'half of it')) ?? '';
    await Promise.all(work).catch((error: unknown) => did.push(`fails: ${String(error)}`));
    if (kind === 'fetch') did.push(given ? `gives ${told(given, text)}` : 'leaves it to the browser');
    const next = seen();
    if (atEnd !== undefined && atEnd.join() !== next.join()) did.push('goes on when it said that it was done');
    steps.push([`## ${what}`, ...did, ...changeOf(kept, next)].join('\n'));
    [did, kept] = [[], next];
  }
  const page = (url: string) => ({ url, mode: 'navigate' });
  const later = (time: number) => (path: string) => new Promise<Response>((done) => setTimeout(() => done(answers(path)), time));
  const redirected = () =>
    Object.defineProperties(new Response('elsewhere'), { redirected: { value: true }, url: { value: `${home}daar/` } });

  const open = caches.open;
  await open('inspiratiewijzer-oud');
  await open('van-een-ander');
  await step('It comes where a network wants its visitors to log in', 'install', logIn);
  await step('It comes', 'install', answers);
  await step('It takes over', 'activate', answers);
  await step('What an older one and others kept', 'activate', answers);
  await step('A page', 'fetch', answers, page('tips/?partij=gemeente#plek'));
  await step('A page without its last slash', 'fetch', answers, page('tips?partij=gemeente'));
  await step('A page that moved', 'fetch', redirected, page('daarheen/'));
  await step('A page that isn’t', 'fetch', () => new Response('no', { status: 404 }), page('niets/'));
  await step('A page without a connection', 'fetch', fails, page('tips/?q=1'));
  await step('A page without a connection that wasn’t seen', 'fetch', fails, page('cases/'));
  await step('A page that comes after four seconds', 'fetch', later(4500), page('tips/'));
  await step('A page that comes in time', 'fetch', later(3900), page('tips/'));
  await step('A new page that comes after four seconds', 'fetch', later(4500), page('logicas/'));
  await step('A page of a host that is out of order', 'fetch', faulty, page('tips/'));
  await step('One that wasn’t seen', 'fetch', faulty, page('cases/'));
  await step('A page in a network that wants its visitors to log in', 'fetch', logIn, page('tips/'));
  await step('A page of which half comes', 'fetch', half, page('tips/'));
  await step('It after that, without a connection', 'fetch', fails, page('tips/'));
  await step('A file with a hash in a network that wants its visitors to log in', 'fetch', logIn, { url: '_astro/a.js' });
  await step('A file with a hash', 'fetch', answers, { url: '_astro/a.js' });
  await step('It again', 'fetch', answers, { url: '_astro/a.js' });
  await step('One that isn’t', 'fetch', () => new Response('', { status: 404 }), { url: '_astro/b.js' });
  await step('Another file', 'fetch', answers, { url: 'zoeken/data.json' });
  await step('It in a network that wants its visitors to log in', 'fetch', logIn, { url: 'zoeken/data.json' });
  await step('Another file without a connection', 'fetch', fails, { url: 'icon.svg' });
  await step('A sheet', 'fetch', () => new Response('0123456789'), { url: 'a/werkblad.pdf?download' });
  await step('A part of it', 'fetch', () => new Response('23', { status: 206 }), { url: 'a/werkblad.pdf', range: 'bytes=2-3' });
  await step('A sheet without a connection', 'fetch', fails, { url: 'a/werkblad.pdf' });
  await step('A sheet in a network that wants its visitors to log in', 'fetch', logIn, { url: 'a/werkblad.pdf' });
  await step('A sheet of a host that is out of order', 'fetch', faulty, { url: 'a/werkblad.pdf' });
  await step('A part of it without a connection', 'fetch', fails, { url: 'a/werkblad.pdf', range: 'bytes=2-3' });
  await step('Another sheet without a connection', 'fetch', fails, { url: 'b/werkblad.pdf' });
  const guide = await open(stores.guide);
  await guide.put(`${home}offline.json`, Response.json(list));
  await step('With the whole guide: a page that is', 'fetch', fails, page('tips/'));
  await step('With the whole guide: a page that isn’t', 'fetch', fails, page('dansen/'));
  await step('With the whole guide: a sheet that wasn’t opened', 'fetch', fails, { url: 'b/werkblad.pdf' });
  await step('What is fetched to be kept', 'fetch', answers, page('tips/?bewaar=r1'));
  await step('What is sent', 'fetch', answers, { ...page('tips/'), method: 'POST' });
  await step('What is elsewhere', 'fetch', answers, page('https://elders.example/gids/tips/'));
  for (const file of ['sw.js', 'offline.json', 'gids.zip']) await step(`The file ${file}`, 'fetch', answers, { url: file });
  const paper = await open(stores.paper);
  for (let at = 0; at < 60; at += 1) await paper.put(`${home}vol/${at}.pdf`, new Response(''));
  await step('The oldest sheet again, where there is one too many', 'fetch', answers, { url: 'a/werkblad.pdf' });
  await step('One sheet more than is kept', 'fetch', answers, { url: 'c.pdf' });
  for (let at = 0; at < 60; at += 1) await guide.put(`${home}vol/${at}/`, new Response(''));
  await step('A page more than there are sheets kept', 'fetch', answers, page('c/'));
  await expect(`${steps.join('\n\n')}\n`).toMatchFileSnapshot('texts/worker.txt');
});
