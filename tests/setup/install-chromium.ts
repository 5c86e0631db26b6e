import { spawnSync } from 'node:child_process';
import { findChromium } from '../chromium.ts';

/** Sees to it that there is a browser for the browser tests: an installed Chrome or Chromium, else Debian's own. */
if (!hasChromium()) {
  console.log('No Chrome or Chromium found: installing the one of this Debian system.');
  const install = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends chromium';
  const [command, ...args] = process.getuid?.() === 0 ? ['sh', '-c', install] : ['sudo', 'sh', '-c', install];
  spawnSync(command, args, { stdio: 'inherit' });
  if (!hasChromium()) {
    console.error('There is no browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to one, and try again.');
    process.exitCode = 1;
  }
}

function hasChromium(): boolean {
  try {
    return findChromium() !== '';
  } catch {
    return false;
  }
}
