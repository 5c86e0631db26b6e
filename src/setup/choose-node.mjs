// @ts-check
import { join } from 'node:path';

/**
 * The oldest minor version of Node 22 that will do: the scripts in TypeScript need 22.18, a library of Astro's 22.19. Of the odd
 * versions, which get no long support, several of the test tools want none before 25.
 */
const oldest = { major: 22, minor: 19 };

/** The oldest Node that will do, to say to people. */
export const oldestNode = `${oldest.major}.${oldest.minor}`;

/** The processors for which npm brings a Node along on Linux: `optionalDependencies` in package.json. */
const processors = ['x64', 'arm64'];

/**
 * Whether a Node of this version, such as `22.19.0`, runs Astro and the project's own scripts.
 *
 * @param {string} version
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === oldest.major ? minor >= oldest.minor : major > oldest.major + 1;
}

/**
 * Where npm puts the Node that it brings along for this system, in the project at `root`; undefined if it brings none.
 *
 * @param {string} root
 * @param {{ platform: string; arch: string }} system as Node's `process` names them
 */
export function ownNode(root, { platform, arch }) {
  if (platform !== 'linux' || !processors.includes(arch)) return undefined;
  return join(root, 'node_modules', `node-linux-${arch}`, 'bin', 'node');
}

/**
 * The Node to run the project with: the running one if it's new enough, else the one that npm brought along.
 *
 * @param {string} root folder of the project
 * @param {{ version: string; execPath: string; platform: string; arch: string }} running the running Node; its version without a `v`
 * @param {(path: string) => boolean} exists whether there is a file
 * @returns {string} path of the program
 * @throws an Error that says what to do, if there is none
 */
export function chooseNode(root, running, exists) {
  if (isNewEnough(running.version)) return running.execPath;
  const own = ownNode(root, running);
  if (own !== undefined && exists(own)) return own;
  const mend =
    own === undefined ? 'Install one, and try again.' : `npm installs one in ${own}, but it isn't there: run "npm ci", all of it.`;
  throw new Error(`This needs Node ${oldestNode} or newer, and this is Node ${running.version}. ${mend}`);
}
