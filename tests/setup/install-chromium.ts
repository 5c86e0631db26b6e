import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, headlessShell } from '../chromium.ts';

const isRoot = process.getuid?.() === 0;

/** Sees to it that there is a browser for the browser tests: Debian's quickest, unless that would ask for a password and there is another. */
if (process.env['CHROME_PATH'] === undefined && !existsSync(headlessShell) && (isRoot || !hasChromium())) install();
if (!hasChromium()) {
  console.error('There is no browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to one, and try again.');
  process.exitCode = 1;
}

function install(): void {
  console.log('Installing the browser for the tests: the headless Chromium of this Debian system.');
  const script = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium-headless-shell';
  const [command, ...args] = isRoot ? ['sh', '-c', script] : ['sudo', 'sh', '-c', script];
  spawnSync(command, args, { stdio: 'inherit' });
}

function hasChromium(): boolean {
  try {
    return findChromium() !== '';
  } catch {
    return false;
  }
}
