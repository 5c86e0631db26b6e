// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file to run for the name of a package, such as `astro`, or the path of a script, such as `tests/setup/check-links.ts`.
 *
 * @param {string} root folder of the project
 * @param {string} name
 * @returns {string} an absolute path, or the script's as it came
 * @throws an Error that says what to do, if nothing is installed, the package isn't, or it has no program of its own name
 */
export function findProgram(root, name) {
  if (!existsSync(join(root, 'node_modules'))) throw new Error(nothingInstalled);
  if (/\.m?[jt]s$/.test(name)) return name;
  const folder = join(root, 'node_modules', name);
  const description = join(folder, 'package.json');
  if (name === '' || !existsSync(description)) throw new Error(`There is no program "${name}" in node_modules. Run "npm ci" first.`);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(description, 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (file === undefined) throw new Error(`The package "${name}" has no program of that name.`);
  return join(folder, file);
}

/** In two languages: an editor reads this who gives a command before any other. */
const nothingInstalled = 'Nothing is installed yet. Run "npm ci" first.\nEr is nog niets geïnstalleerd. Typ eerst: npm ci';
