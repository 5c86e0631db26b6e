import { href, paths } from '../paths.ts';
import { guideFilesIn, bypassParameter, keptAddress, guideChanges, ownAnswer, sizeOf, stores, type GuideFile } from './kept.ts';

/** What a reader is told while the guide is fetched: how many bytes are here, of how many. */
export type Progress = (done: number, all: number) => void;

const listAddress = new URL(href(paths.offlineList), location.href).href;

/** Stands in the store for what is kept of which revision. */
const revisionsAddress = `${listAddress}?revisies`;

/** How many files are asked for at a time. */
const together = 4;

/** Whether this browser can keep the guide at all. */
export const canKeep = (): boolean => 'caches' in window && 'serviceWorker' in navigator;

const guide = () => caches.open(stores.guide);

/** Whether the reader has, or is fetching, the whole guide. */
export const isKept = async (): Promise<boolean> => (await (await guide()).match(listAddress)) !== undefined;

/** The files of the guide as the host has it now. */
async function newestFiles(): Promise<GuideFile[]> {
  const answer = await fetch(listAddress, { cache: 'no-cache' });
  const files = answer.ok ? guideFilesIn(await answer.json()) : [];
  if (files.length === 0) throw new Error(`${listAddress} gave no list of files (${String(answer.status)}).`);
  return files;
}

/** The files of the guide that are not here yet, or changed since. */
export async function missingFiles(): Promise<GuideFile[]> {
  return guideChanges(await newestFiles(), await revisions()).fetch.flat();
}

/**
 * Fetches what is missing of the guide, and goes on where an earlier try ended. One tab does so at a time.
 * @throws what went wrong; what is already here stays
 */
export const keepGuide = (tell: Progress = () => undefined): Promise<void> =>
  navigator.locks.request('inspiratiewijzer-bewaren', async () => {
    const store = await guide();
    const files = await newestFiles();
    // From here on the reader has asked for it: a try that is cut short is finished at a next visit.
    await store.put(listAddress, new Response(JSON.stringify(files), { headers: { 'content-type': 'application/json' } }));
    const kept = await revisions();
    const { fetch: turns, drop } = guideChanges(files, kept);
    const all = sizeOf(turns.flat());
    let done = 0;
    tell(done, all);
    let waiting: GuideFile[] = [];
    const work = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        await keepFile(store, file);
        kept.set(file.address, file.revision);
        // Noted at once: a battery that dies gives no time for it.
        await note(store, kept);
        done += file.size;
        tell(done, all);
      }
    };
    try {
      for (const turn of turns) {
        waiting = [...turn];
        await Promise.all(Array.from({ length: together }, work));
      }
      for (const address of drop) await store.delete(new URL(address, location.href).href);
    } finally {
      waiting.splice(0);
      await note(store, kept);
    }
  });

const note = (store: Cache, kept: ReadonlyMap<string, string>) => store.put(revisionsAddress, new Response(JSON.stringify([...kept])));

async function keepFile(store: Cache, { address, revision }: GuideFile) {
  const url = new URL(address, location.href);
  const marked = new URL(url);
  marked.searchParams.set(bypassParameter, revision);
  const answer = await fetch(marked, { cache: 'no-cache' });
  const own = await ownAnswer(url.href, answer);
  if (!own) throw new Error(`${address} gave nothing to keep.`);
  await store.put(url.href, own);
}

/** What is kept of which revision; what the browser itself took away doesn't count. */
async function revisions(): Promise<Map<string, string>> {
  const store = await guide();
  const noted: unknown = await (await store.match(revisionsAddress))?.json();
  const here = new Set((await store.keys()).map(({ url }) => url));
  const pairs = Array.isArray(noted) ? noted.filter(isPair) : [];
  return new Map(pairs.filter(([address]) => here.has(new URL(address, location.href).href)));
}

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

/** Takes the guide from this device again, and what was seen of it. */
export async function dropGuide(): Promise<void> {
  await Promise.all([stores.guide, stores.paper].map((name) => caches.delete(name)));
}

/** Keeps files that a reader will need, such as the PDF files of a plan. What can't be fetched now is left for when it is opened. */
export async function keepPaper(addresses: string[]): Promise<void> {
  const store = await caches.open(stores.paper);
  await Promise.allSettled(
    addresses.map(async (address) => {
      const url = keptAddress(new URL(address, location.href).href);
      if (await store.match(url)) return;
      const answer = await fetch(`${url}?${bypassParameter}`);
      const own = await ownAnswer(url, answer);
      if (own) await store.put(url, own);
    }),
  );
}

/** Keeps the page that the reader is on with what it needs: the worker of a first visit wasn't there yet when it came. */
export async function keepThisPage(): Promise<void> {
  const store = await guide();
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href, ...used].filter(
    (address) => address.startsWith(new URL('.', listAddress).href) && !/\.(pdf|json|zip)(\?|$)/.test(address),
  );
  const addresses = [...new Set(own.map(keptAddress))];
  await Promise.allSettled(
    addresses.map(async (address) => {
      if (await store.match(address)) return;
      // As the page itself got it, if the browser still has that.
      const answer = await fetch(address, { cache: 'force-cache' });
      const own = await ownAnswer(address, answer);
      if (own) await store.put(address, own);
    }),
  );
}
