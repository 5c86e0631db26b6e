import { EventEmitter } from 'node:events';
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
  return { said, save, end, send, watcher };
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
