import { href, paths } from '../paths.ts';
import { causeOf, Fault, type Cause } from './fault.ts';
import type { Connection } from './connection.ts';
import { metaFile, unpack } from './pack.ts';

/** What Pagefind's files begin with: the mark of gzip, or Pagefind's own where the host has unpacked them. */
const beginnings = ['\u001f\u008b', 'pagefind_dcd'];

/**
 * Pagefind asks with the browser's `fetch`, can't be given another, and keeps most failures to itself: without a part of its index it
 * simply finds less. So what it asks goes over the connection, and what fails is noted, also if it is of another version. What it starts with
 * comes in one answer, asked for at once.
 */
export function interceptFetch(connection: Connection, version: string, note: (cause: Cause) => void) {
  const folder = new URL(href(paths.pagefind), location.href).href;
  const others = globalThis.fetch;
  const starting = fetchStart(connection, version);
  // Told when it is asked for.
  starting.catch(() => undefined);
  const ask = async (address: string): Promise<Response> => {
    try {
      if (address.endsWith('.pf_index')) return await fetchIndex(connection, address);
      return new Response((await starting).get(address.slice(folder.length).replace(/\?.*/, '')));
    } catch (error) {
      note(causeOf(error));
      throw error;
    }
  };
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    return address.startsWith(folder) ? ask(address) : others.call(globalThis, input, init);
  };
}

/** All that Pagefind starts with, in one answer: its program, its table of contents, and the file that names those. */
async function fetchStart(connection: Connection, version: string) {
  const address = href(`${paths.pagefindStart}?ts=${version}`);
  const answer = await connection.fetch(address);
  const files = unpack(await answer.arrayBuffer());
  if (!files.has(metaFile(version))) throw new Fault('gone', address);
  return files;
}

async function fetchIndex(connection: Connection, address: string): Promise<Response> {
  const answer = await connection.fetch(address);
  const start = String.fromCharCode(...new Uint8Array(await answer.clone().arrayBuffer()).subarray(0, 12));
  if (!beginnings.some((each) => start.startsWith(each))) throw new Fault('broken', address);
  return answer;
}
