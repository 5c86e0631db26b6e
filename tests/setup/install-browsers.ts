import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browsers, findBrowser, type TestBrowser } from '../browsers.ts';

/** Sees to it that the browsers are there for the browser tests: installs them on Debian if that takes no password, and says which are missing. */
const isRoot = process.getuid?.() === 0;
// Root gets the browsers that the tests know best; other people only what they have no other for, so that nothing is asked of those who may
// not install.
const packages = browsers
  .filter(({ variable, places: [best, ...others] }) => !process.env[variable] && !existsSync(best) && (isRoot || !others.some(existsSync)))
  .map(({ debianPackage }) => debianPackage);
if (packages.length > 0 && existsSync('/usr/bin/apt-get') && mayInstall()) install(packages);

for (const browser of browsers) {
  const complaint = complaintAbout(browser);
  // On CI nothing is left out unseen.
  const isFatal = browser.needed || process.env['CI'] !== undefined;
  if (complaint !== undefined) console.error(isFatal ? complaint : `${complaint} Its tests are left out.`);
  if (complaint !== undefined && isFatal) process.exitCode = 1;
}

function mayInstall(): boolean {
  return isRoot || spawnSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore' }).status === 0;
}

function install(names: string[]): void {
  console.log(`Installing browsers for the tests: ${names.join(', ')}.`);
  const script = `apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends ${names.join(' ')}`;
  const [command, ...args] = isRoot ? ['sh', '-c', script] : ['sudo', '--non-interactive', 'sh', '-c', script];
  spawnSync(command, args, { stdio: 'inherit' });
}

function complaintAbout(browser: TestBrowser): string | undefined {
  try {
    findBrowser(browser);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
