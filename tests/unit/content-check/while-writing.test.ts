import { EventEmitter } from 'node:events';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkWhileWriting } from '../../../src/content-check/while-writing.ts';
import type { Problem } from '../../../src/content-check/source-file.ts';

/** The checks that were begun, each with what ends it. */
const checks: ((problems: Problem[]) => void)[] = [];
const check = () => new Promise<Problem[]>((done) => checks.push(done));

beforeEach(() => {
  vi.useFakeTimers();
  checks.length = 0;
});
afterEach(() => vi.useRealTimers());

/** A development server in which somebody writes, and what it says in its terminal. */
function writing() {
  const said: string[] = [];
  const watcher = new EventEmitter();
  const send = vi.fn();
  const server = { watcher, ws: Object.assign(new EventEmitter(), { send }), middlewares: { use: vi.fn() } };
  const logger = { info: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  Reflect.apply(checkWhileWriting, undefined, [server, '/gids', logger, check]);
  const save = async (file = '/gids/content/tips/a.mdx') => {
    watcher.emit('all', 'change', file);
    await vi.advanceTimersByTimeAsync(100);
  };
  const end = async (number: number, ...messages: string[]) => {
    checks[number]?.(messages.map((message) => ({ file: 'content/tips/a.mdx', line: 1, message })));
    await vi.advanceTimersByTimeAsync(0);
  };
  /** How the pages began that the server has not itself. */
  const heads: unknown[] = [];
  /** A page asks for a connection; returns how often pages are told to come anew. */
  const connect = () => {
    send.mockClear();
    server.ws.emit('connection');
    return send.mock.calls.length;
  };
  /** What a browser gets that asks for something else, or for a page: undefined for what the server has itself. */
  const answer = (accept = '*/*'): string | undefined => {
    const [handle]: unknown[] = server.middlewares.use.mock.calls[0] ?? [];
    let shown: string | undefined;
    const response = {
      writeHead: (...head: unknown[]) => {
        heads.push(head);
        return { end: (html: string) => (shown = html) };
      },
    };
    if (typeof handle === 'function') Reflect.apply(handle, undefined, [{ headers: { accept } }, response, () => undefined]);
    return shown;
  };
  return { said, save, end, send, watcher, answer, heads, connect };
}

test('only the last of checks that overlap tells what it found', async () => {
  const { said, save, end } = writing();
  await save();
  await end(1, 'is nieuw fout.');
  await end(0, 'was eerst fout.');
  expect(said).toEqual([expect.stringContaining('is nieuw fout.')]);
});

test('what is saved together is checked once, and only content is', async () => {
  const { save, watcher } = writing();
  watcher.emit('all', 'change', '/gids/content/tips/b.mdx');
  await save();
  await save('/gids/content-oud/a.mdx');
  expect(checks).toHaveLength(2);
});

test('the same report isn’t told twice, and what was mended is told once', async () => {
  const { said, save, end, send } = writing();
  await end(0);
  for (const [number, messages] of [['is fout.'], ['is fout.'], [], []].entries()) {
    await save();
    await end(number + 1, ...messages);
  }
  expect(said).toEqual([expect.stringContaining('is fout.'), 'De inhoud is weer in orde.']);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a page that was on its way while something went wrong comes anew, and what it gets then is a fault that nothing keeps', async () => {
  const { save, end, answer, heads, connect } = writing();
  expect(connect()).toBe(0);
  await end(0, 'is fout.');
  expect(connect()).toBe(1);
  answer('text/html');
  expect(heads).toEqual([[500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }]]);
  await save();
  await end(1);
  expect(connect()).toBe(0);
});

test('a page with problems comes back by itself once there is something else to see', async () => {
  const { save, end, answer } = writing();
  await end(0, 'is fout.');
  expect(answer()).toBeUndefined();
  const [, script = ''] = /<script type="module">(.*)<\/script>/s.exec(answer('text/html') ?? '') ?? [];
  const reload = vi.fn();
  const fetch = (_address: string, options?: { headers: { accept: string } }) =>
    Promise.resolve({ text: () => Promise.resolve(answer(options?.headers.accept) ?? 'the page itself') });
  runInNewContext(`(async () => {${script}})()`, { fetch, location: { href: '/', reload }, setInterval });
  await vi.advanceTimersByTimeAsync(1000);
  expect(reload).not.toHaveBeenCalled();
  await save();
  await end(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(reload).toHaveBeenCalledOnce();
});
