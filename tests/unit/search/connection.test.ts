import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { causeOf } from '../../../src/search/fault.ts';
import { Connection } from '../../../src/search/connection.ts';

const address = '/zoeken/data.json';
const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } });
const causeOfFetch = (line: Connection) => line.fetch(address).then(() => 'none', causeOf);

/** A network that answers with each of `answers` in turn, and what it was asked. */
function networkWith(answers: (Response | Error | Promise<Response>)[], isOnline = true) {
  const asked: (RequestInit | undefined)[] = [];
  const network = {
    isOnline: () => isOnline,
    fetch: async (_: unknown, init?: RequestInit) => {
      asked.push(init);
      const brokenOff = new Promise<Error>((done) =>
        init?.signal?.addEventListener('abort', () => done(new DOMException('', 'AbortError'))),
      );
      const answer = await Promise.race([answers.shift(), brokenOff]);
      if (answer instanceof Response) return answer;
      throw answer ?? new Error('Nothing more was expected.');
    },
  };
  return { asked, line: new Connection(network) };
}

describe('what a line gives', () => {
  test('is a file as a whole', async () => {
    const { line, asked } = networkWith([json('{"a":1}')]);
    expect(await (await line.fetch(address)).json()).toEqual({ a: 1 });
    expect(asked[0]?.cache).toBeUndefined();
  });

  test.each([
    ['gone', new Response('', { status: 404 })],
    ['gone', new Response('', { status: 410 })],
    ['broken', new Response('', { status: 500 })],
    ['broken', new Response('', { status: 429 })],
    ['broken', new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['unreachable', new TypeError('Failed to fetch')],
  ])('is “%s” where that is the reason', async (cause, answer) => {
    expect(await causeOfFetch(networkWith([answer]).line)).toBe(cause);
  });

  test('is “offline” where the browser says so', async () => {
    expect(await causeOfFetch(networkWith([new TypeError('Failed to fetch')], false).line)).toBe('offline');
  });

  test('is nothing if the connection breaks halfway', async () => {
    const half = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
    expect(await causeOfFetch(networkWith([new Response(half)]).line)).toBe('unreachable');
  });
});

describe('a next try', () => {
  test('passes by what the browser kept of one that failed, until one succeeds', async () => {
    const { line, asked } = networkWith([new Response('', { status: 404 }), json('1'), json('2')]);
    expect(await causeOfFetch(line)).toBe('gone');
    await line.fetch(address);
    await line.fetch(address);
    expect(asked.map((init) => init?.cache)).toEqual([undefined, 'reload', undefined]);
  });

  test('can be asked for', async () => {
    const { line, asked } = networkWith([json('1')]);
    await line.fetch(address, true);
    expect(asked[0]?.cache).toBe('reload');
  });
});

describe('a host that hangs', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const never = () => new Promise<Response>(() => {});

  test('is asked anew when a reader tries again, with the old question broken off', async () => {
    const { line, asked } = networkWith([never(), json('1')]);
    const answer = line.fetch(address);
    line.restart();
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    line.restart();
    expect(await (await answer).text()).toBe('1');
    expect(asked.map((init) => [init?.cache, init?.signal?.aborted])).toEqual([
      [undefined, true],
      ['reload', false],
    ]);
  });
});
