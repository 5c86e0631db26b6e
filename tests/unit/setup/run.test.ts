import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const launcher = 'src/setup/run.mjs';
const folder = mkdtempSync(join(tmpdir(), 'mijn gids é '));
const script = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const env = { ...process.env, NODE_COMPILE_CACHE: folder, MIMALLOC_PURGE_DELAY: '9' };
const run = (...args: string[]) => spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8', env });

let tells = '';
let settings = '';
let waits = '';

beforeAll(() => {
  tells = script(
    'tells.ts',
    'const words: string[] = process.argv.slice(2); console.log(JSON.stringify(words)); process.exitCode = words.length;',
  );
  settings = script('settings.mjs', 'console.log(JSON.stringify(process.env));');
  waits = script(
    'waits.mjs',
    `['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal, at) => process.on(signal, () => process.exit(7 + at)));
    setInterval(() => {}, 1000); console.log('waiting');`,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the launcher', () => {
  test('runs a script in TypeScript with its arguments, and ends as it ends', () => {
    expect(run(tells, 'twee woorden', '--é')).toMatchObject({ stdout: '["twee woorden","--é"]\n', stderr: '', status: 2 });
  });

  test('runs the program of a package', () => {
    expect(run('prettier', '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('has its own settings go before those of who starts it', () => {
    const { NODE_COMPILE_CACHE, MIMALLOC_PURGE_DELAY, PATH } = z.record(z.string(), z.string()).parse(JSON.parse(run(settings).stdout));
    expect([NODE_COMPILE_CACHE, MIMALLOC_PURGE_DELAY]).toEqual([join(process.cwd(), 'node_modules/.cache/node'), '0']);
    expect(PATH).toBe(process.env['PATH']);
  });

  test('says in one line what is wrong, and fails', () => {
    expect(run('missing')).toMatchObject({
      stdout: '',
      stderr: 'There is no program "missing" in node_modules. Run "npm ci" first.\n',
      status: 1,
    });
  });

  test.each([
    ['SIGINT', 7],
    ['SIGTERM', 8],
    ['SIGHUP', 9],
  ] as const)('passes %s on and waits for the end', async (signal, code) => {
    const child = spawn(process.execPath, [launcher, waits]);
    const ended = await new Promise((done) => {
      child.stdout.once('data', () => child.kill(signal));
      child.once('exit', done);
    });
    expect(ended).toBe(code);
  });

  test('ends as a shell says it of a program that a signal stopped', () => {
    expect(run(script('stops.mjs', `process.kill(process.pid, 'SIGKILL');`)).status).toBe(128 + constants.signals.SIGKILL);
  });
});
