// @ts-check
import { delimiter, dirname, join } from 'node:path';

/**
 * The oldest minor version that will do, by major version; newer majors all do, older ones don't.
 *
 * @typedef {Record<number, number>} Floors
 */

/** To run the project: its scripts in TypeScript need 22.18, a library of Astro's 22.19. Of version 23 the test tools want none. */
const running = { 22: 19, 23: Infinity };

/** To install it: what rolldown asks, for npm silently leaves out its builds for this system where Node doesn't fit. */
const installing = { 20: 19, 21: Infinity, 22: 12 };

/** The processors for which npm brings a Node along on Linux: `optionalDependencies` in package.json. */
const processors = ['x64', 'arm64'];

/**
 * Whether a version, such as `22.19.0`, reaches the floors.
 *
 * @param {string} version
 * @param {Floors} floors
 */
function reaches(version, floors) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const floor = floors[major];
  return floor === undefined ? major > Math.max(...Object.keys(floors).map(Number)) : minor >= floor;
}

/**
 * Where npm puts the Node that it brings along for this system, in the project at `root`; undefined if it brings none.
 *
 * @param {string} root
 * @param {{ platform: string; arch: string }} system as Node's `process` names them
 */
function ownNode(root, { platform, arch }) {
  if (platform !== 'linux' || !processors.includes(arch)) return undefined;
  return join(root, 'node_modules', `node-linux-${arch}`, 'bin', 'node');
}

/**
 * The Node to run the project with: this one if it's new enough, else the one that npm brought along.
 *
 * @param {string} root folder of the project
 * @param {{ version: string; execPath: string; platform: string; arch: string }} here the Node that asks; its version without a `v`
 * @param {(path: string) => boolean} exists whether there is a file
 * @returns {string} path of the program
 * @throws an Error that says what to do, if there is none
 */
export function chooseNode(root, here, exists) {
  if (reaches(here.version, running)) return here.execPath;
  const own = ownNode(root, here);
  if (own === undefined)
    throw new Error(`This needs Node 22.19 or newer, and this is Node ${here.version}. Install one, and run "npm ci" again.`);
  if (!reaches(here.version, installing)) {
    throw new Error(`With Node ${here.version}, npm leaves packages out. Install Node 20.19, 22.12 or newer, and run "npm ci" again.`);
  }
  if (!exists(own))
    throw new Error(`This needs the Node that npm puts in ${own}, but it isn't there. Run "npm ci", and leave no packages out.`);
  return own;
}

/**
 * Where programs look for others, so that what one starts by the name of `node` is this one too.
 *
 * @param {string} node path of the chosen Node
 * @param {{ execPath: string; env: NodeJS.ProcessEnv }} here the Node that asks, and its environment
 */
export const pathFor = (node, { execPath, env }) => (node === execPath ? env['PATH'] : [dirname(node), env['PATH'] ?? ''].join(delimiter));
