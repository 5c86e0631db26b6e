import { href, paths } from '../paths.ts';
import type { Connection } from './connection.ts';
import { Fault, type Cause } from './fault.ts';
import { interceptFetch } from './intercept-fetch.ts';
import type { PagefindInstance } from './pagefind.ts';

interface PagefindModule {
  createInstance(options: { noWorker: boolean; metaCacheTag: string }): PagefindInstance;
}

/**
 * Starts the Pagefind that belongs to a version of the index, and notes what fails in it later. Resolves with undefined where WebAssembly is
 * refused, as Safari before 16 does on every site with a security policy: it knows no word in a policy that lets WebAssembly in.
 * @throws Fault
 */
export async function startPagefind(
  connection: Connection,
  version: string,
  note: (cause: Cause) => void,
): Promise<PagefindInstance | undefined> {
  if (!runsWebAssembly()) return undefined;
  interceptFetch(connection, version, note);
  const { createInstance } = await importPagefind(connection, `${href(paths.pagefind)}pagefind.js?ts=${version}`);
  // A worker is one more file to wait for, and a search here takes a few milliseconds.
  return createInstance({ noWorker: true, metaCacheTag: version });
}

/** Whether there is WebAssembly here and the policy allows it; tried with a program that is empty. */
function runsWebAssembly(): boolean {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return true;
  } catch {
    return false;
  }
}

/** Browsers remember a script that didn't come, by its address, and don't tell why it didn't: then the file itself is asked for first. */
const importPagefind = (connection: Connection, address: string): Promise<PagefindModule> =>
  connection.ask(`import ${address}`, async ({ earlier }) => {
    const again = () => import(/* @vite-ignore */ `${address}&poging=${Date.now()}`);
    if (earlier > 0) return again();
    try {
      return await import(/* @vite-ignore */ address);
    } catch {
      await connection.fetch(address);
      return await again().catch((error: unknown) => {
        throw new Fault(error instanceof TypeError ? 'refused' : 'broken', address);
      });
    }
  });
