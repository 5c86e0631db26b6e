import { item } from '../defined.ts';
import {
  guideFilesIn,
  bypassParameter,
  isHashed,
  isSound,
  keptAddress,
  oldestBeyond,
  ownAnswer,
  properAddress,
  rangeOf,
  storePrefix,
  stores,
} from './kept.ts';

/**
 * What the build fills in: the list of the guide's files; the page that is shown without a connection, with what that needs; and the page for
 * wrong addresses.
 */
declare const guideList: string;
declare const noConnection: string[];
declare const notFound: string;

/** How long an answer may take before what is kept is shown instead, in milliseconds. */
const timeout = 4000;

/** How many PDF files to keep of those that a reader opened or needs for a plan; the one not opened for longest goes first. */
const paperKept = 60;

/** What is never kept unasked: the list of files itself, the worker, and the guide in one file. */
const neverKept = /\/(?:sw\.js|offline\.json)$|\.zip$/;

/** Of the worker's own events, what is used here; the types of pages don't have them. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: FetchEvent) => void): void;
}
declare const self: Worker;

const full = (address: string) => new URL(address, self.registration.scope).href;

self.addEventListener('install', (event) => {
  event.waitUntil(keepBase());
  void self.skipWaiting();
});

/** Keeps what says that there is no connection. All of it comes first, so that what an earlier worker kept stays where something fails. */
async function keepBase() {
  const files = [...noConnection, notFound].map(async (path) => {
    const address = full(path);
    const answer = await fetch(address, { cache: isHashed(address) ? 'default' : 'no-cache' });
    const own = await ownAnswer(address, answer);
    if (!own) throw new Error(`${path} gave nothing to keep.`);
    return [address, own] as const;
  });
  const store = await caches.open(stores.base);
  await Promise.all((await Promise.all(files)).map(([address, own]) => store.put(address, own)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOlder()]));
});

/** Takes away what workers of earlier releases kept in another way. */
async function dropOlder() {
  const ours: string[] = Object.values(stores);
  const older = (await caches.keys()).filter((name) => name.startsWith(storePrefix) && !ours.includes(name));
  await Promise.all(older.map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, searchParams } = new URL(request.url);
  const isOurs = request.method === 'GET' && request.url.startsWith(self.registration.scope);
  if (!isOurs || searchParams.has(bypassParameter) || neverKept.test(pathname)) return;
  if (pathname.endsWith('.pdf')) event.respondWith(paper(event));
  else if (request.mode === 'navigate') event.respondWith(page(event));
  else
    event.respondWith(
      isHashed(pathname) ? cacheFirst(event) : networkFirst(event, request.url).then((answer) => answer ?? Response.error()),
    );
});

/** A page from the host, without what stands behind the question mark, which is for its scripts alone; else the one that is kept. */
async function page(event: FetchEvent): Promise<Response> {
  const proper = properAddress(event.request.url);
  if (proper !== undefined) return Response.redirect(proper);
  const answer = await networkFirst(event, keptAddress(event.request.url));
  // A browser takes no page from another address than it asked for.
  return answer?.redirected ? Response.redirect(answer.url) : (answer ?? unreachable(event.request.url));
}

/** What the host gives now, kept for later; what is kept if there is no answer, none in time or a fault. Undefined if there is neither. */
async function networkFirst(event: FetchEvent, address: string): Promise<Response | undefined> {
  const fetched = fetch(address).then((answer) => {
    if (!answer.redirected) keep(event, stores.guide, address, answer);
    return answer;
  });
  const kept = () => caches.match(keptAddress(address));
  const late = new Promise<undefined>((done) => setTimeout(done, timeout));
  const inTime = await Promise.race([fetched.catch(() => undefined), late]);
  return inTime && isSound(address, inTime) ? inTime : ((await kept()) ?? (await fetched.catch(() => undefined)));
}

/** A file that never changes: what is kept, else what the host gives. */
async function cacheFirst(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await caches.match(keptAddress(request.url));
  if (kept) return kept;
  const answer = await fetch(request);
  keep(event, stores.guide, request.url, answer);
  return answer;
}

/** A PDF file, or the part of it that a viewer asks for: from the host while there is a connection, so that nobody prints an old sheet. */
async function paper(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const address = keptAddress(request.url);
  const answer = await fetch(request).catch(() => undefined);
  if (answer) keep(event, stores.paper, address, answer);
  if (answer && isSound(address, answer)) return answer;
  const kept = await caches.match(address);
  return kept ? partOf(kept, request.headers.get('range')) : (answer ?? unreachable(request.url));
}

async function partOf(whole: Response, asked: string | null): Promise<Response> {
  const bytes = await whole.clone().arrayBuffer();
  const range = rangeOf(asked, bytes.byteLength);
  if (!range) return whole;
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${range.start}-${range.end - 1}/${bytes.byteLength}`);
  headers.set('content-length', String(range.end - range.start));
  return new Response(bytes.slice(range.start, range.end), { status: 206, headers });
}

/** Keeps an answer of the guide while the reader already has it. Where there is no room, or only half of it comes, only that is missed. */
function keep(event: FetchEvent, name: string, address: string, answer: Response) {
  if (answer.status !== 200) return;
  const copy = answer.clone();
  const work = async () => {
    const own = await ownAnswer(address, copy);
    if (!own) return;
    const store = await caches.open(name);
    // The sheets stand in the order in which they were opened.
    if (name === stores.paper) await store.delete(keptAddress(address));
    await store.put(keptAddress(address), own);
    if (name !== stores.paper) return;
    await Promise.all(oldestBeyond(paperKept, await store.keys()).map((each) => store.delete(each)));
  };
  event.waitUntil(work().catch(() => undefined));
}

/** Says that there is no connection; or, to a reader who has the whole guide, that there is no such page. Of other files not all are kept. */
async function unreachable(address: string): Promise<Response> {
  const list = await caches.match(full(guideList));
  const files = guideFilesIn(await list?.json());
  const { pathname } = new URL(address);
  const isWrong = pathname.endsWith('/') && files.length > 0 && !files.some((file) => full(file.address) === keptAddress(address));
  const kept = await caches.match(full(isWrong ? notFound : item(noConnection, 0)));
  return kept ? new Response(kept.body, { status: isWrong ? 404 : 503, headers: kept.headers }) : Response.error();
}
