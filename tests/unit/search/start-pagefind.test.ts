import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { Connection } from '../../../src/search/connection.ts';
import { Fault } from '../../../src/search/fault.ts';
import { startPagefind } from '../../../src/search/start-pagefind.ts';

const browserFetch = globalThis.fetch;
const script = '/pagefind/pagefind.js?ts=v';
/** At another address, for browsers remember what didn't come. */
const again = `${script}&poging=5`;
const start = '/pagefind/start.bin?ts=v';
vi.stubGlobal('location', new URL('https://gids.example/'));
vi.useFakeTimers({ toFake: ['Date'], now: 5 });
afterAll(() => {
  globalThis.fetch = browserFetch;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** All that is asked for, in the order in which it is. */
let asked: string[] = [];
afterEach(() => {
  [script, again].forEach((each) => vi.doUnmock(each));
  asked = [];
});

/** Lets a browser load Pagefind's program at an address, or stop at it. */
const program = (address: string, fault?: Error) =>
  vi.doMock(address, () => {
    asked.push(`program ${address}`);
    const createInstance = (options: object) => options;
    if (fault) throw fault;
    return { createInstance };
  });

/** A connection to a host that gives an answer when the program's file is asked for. */
const connectionTo = (status = 200) =>
  new Connection({
    isOnline: () => true,
    fetch: async (address) => {
      asked.push(String(address));
      return new Response('', { status: address === script ? status : 200 });
    },
  });

/** Starts Pagefind over a connection: whom it starts, or why not. */
async function begin(connection = connectionTo()): Promise<unknown> {
  return startPagefind(connection, 'v', () => undefined).catch((fault: unknown) => (fault instanceof Fault ? fault.reason : fault));
}

const started = { noWorker: true, metaCacheTag: 'v' };

test('Pagefind starts at once, without a worker', async () => {
  program(script);
  expect(await begin()).toEqual(started);
  expect(asked).toEqual([start, `program ${script}`]);
});

test('a program that didn’t come is asked for as a file, and then once more', async () => {
  program(script, new TypeError('Failed to fetch'));
  program(again);
  expect(await begin()).toEqual(started);
  expect(asked).toEqual([start, `program ${script}`, script, `program ${again}`]);
});

test('a file that isn’t there says why, and isn’t run', async () => {
  program(script, new TypeError('Failed to fetch'));
  program(again);
  const connection = connectionTo(404);
  expect(await begin(connection)).toBe('gone');
  expect(asked).toEqual([start, `program ${script}`, script]);
  // Asked for in vain before: at once at another address.
  asked = [];
  expect(await begin(connection)).toEqual(started);
  expect(asked).toEqual([start, `program ${again}`]);
});

test('a program whose file is there and that doesn’t run is broken', async () => {
  program(script, new SyntaxError('Unexpected token'));
  program(again, new SyntaxError('Unexpected token'));
  expect(await begin()).toBe('broken');
});

test('nothing starts, and nothing is asked for, where WebAssembly is refused', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(await begin()).toBeUndefined();
  expect(asked).toEqual([]);
});
