// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseNode, pathFor } from './choose-node.mjs';
import { findProgram } from './find-program.mjs';

/**
 * Runs a package's program or a script with a Node that is new enough, whichever Node started this:
 * `node src/setup/run.mjs astro build` or `node src/setup/run.mjs tests/setup/check-links.ts`. Any Node from 18 on can run this.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const { execPath, platform, arch, env } = process;

/** What programs and all that they start find in their environment. */
const settings = {
  // Node keeps scripts as it compiled them, and starts in three quarters of the time; build-cache.ts takes old ones away.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
  // What bundles the site gives memory back as soon as it's free: a build of a thousand entries takes some 250 MB less.
  MIMALLOC_PURGE_DELAY: '0',
};

try {
  const program = findProgram(root, name);
  run(chooseNode(root, { version: process.versions.node, execPath, platform, arch }, existsSync), [program, ...args]);
} catch (error) {
  fail(error);
}

/**
 * Becomes the program as far as one can: it gets the signals, and its end is the end of this.
 *
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const child = spawn(node, args, { stdio: 'inherit', env: { ...env, ...settings, PATH: pathFor(node, process) } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  child.on('error', fail);
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
  });
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
