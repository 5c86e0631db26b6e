import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import buildCache, { cacheKey, cached, clearOut, readCache, writeCache, writeWhole } from '../../src/build-cache.ts';
import { ownCache } from '../own-cache.ts';

ownCache();
const folder = () => process.env['BUILD_CACHE'] ?? '';
const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

test('what was kept is there again, and is made only once', async () => {
  const make = vi.fn(() => Promise.resolve(Buffer.from('made')));
  expect(readCache('key')).toBeUndefined();
  for (const made of [await cached('key', make), await cached('key', make), readCache('key')]) expect(String(made)).toBe('made');
  expect(make).toHaveBeenCalledOnce();
});

test('a file that is replaced stays whole for a program that reads it at that moment', () => {
  writeCache('page', 'as it was');
  const file = join(folder(), 'page');
  const reader = openSync(file, 'r');
  writeWhole(file, 'new');
  expect([readFileSync(reader, 'utf8'), readFileSync(file, 'utf8')]).toEqual(['as it was', 'new']);
  closeSync(reader);
});

test('all that something is made from tells it apart', () => {
  const keys = [['a'], ['b'], ['a', 'bc'], ['a', 'b', 'c'], ['a', 'c', 'b'], ['abc'], ['a', ''], ['a', '', '']].map((parts) =>
    cacheKey('kind', ...parts),
  );
  expect(new Set([...keys, cacheKey('other', 'a')]).size).toBe(keys.length + 1);
  expect(cacheKey('kind', Buffer.from('é'))).toBe(cacheKey('kind', Buffer.from('é')));
});

test('what no build uses goes, what one uses stays', () => {
  for (const name of ['old', 'used', 'new']) writeCache(name, name);
  for (const name of ['old', 'used']) utimesSync(join(folder(), name), ago(20), ago(20));
  readCache('used');
  clearOut(ago(14).getTime());
  expect(readdirSync(folder()).sort()).toEqual(['new', 'used']);
});

test('a build takes away what none used for two weeks, and of what Node keeps what was not used for a day', () => {
  const code = join(folder(), 'code');
  vi.stubEnv('NODE_COMPILE_CACHE', code);
  mkdirSync(code);
  const used = { 'days-13': 13, 'days-15': 15, 'code/hours-23': 23 / 24, 'code/hours-25': 25 / 24 };
  for (const [name, days] of Object.entries(used)) {
    writeCache(name, name);
    utimesSync(join(folder(), name), ago(days), ago(days));
  }
  Reflect.apply(buildCache().hooks['astro:build:done'] ?? expect.fail, undefined, []);
  expect(readdirSync(folder(), { recursive: true }).sort()).toEqual(['code', 'code/hours-23', 'days-13']);
});
