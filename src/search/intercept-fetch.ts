import { href, paths } from '../paths.ts';
import { causeOf, Fault, type Cause } from './fault.ts';
import type { Connection } from './connection.ts';

/** What Pagefind's files begin with: the mark of gzip, or Pagefind's own where the host has unpacked them. */
const beginnings = ['\u001f\u008b', 'pagefind_dcd'];

const browserFetch = globalThis.fetch;

/**
 * Pagefind asks with the browser's `fetch`, can't be given another, and keeps most failures to itself: without a part of its index it
 * simply finds less. So what it asks goes over the connection, and what fails is noted, also if it is of another version.
 */
export function interceptFetch(connection: Connection, version: string, note: (cause: Cause) => void) {
  const folder = new URL(href(paths.pagefind), location.href).href;
  const ask = async (address: string): Promise<Response> => {
    try {
      const answer = await connection.fetch(address);
      if (address.endsWith('.pf_meta') && !address.includes(version)) note('gone');
      if (/\.(?:pf_\w+|pagefind)$/.test(address)) await expectIndex(answer, address);
      return answer;
    } catch (error) {
      note(causeOf(error));
      throw error;
    }
  };
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href).href;
    return address.startsWith(folder) ? ask(address) : browserFetch.call(globalThis, input, init);
  };
}

async function expectIndex(answer: Response, address: string) {
  const start = String.fromCharCode(...new Uint8Array(await answer.clone().arrayBuffer()).subarray(0, 12));
  if (!beginnings.some((each) => start.startsWith(each))) throw new Fault('broken', address);
}
