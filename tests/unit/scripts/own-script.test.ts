import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The module anew, in a browser of a kind: it remembers its policy. */
async function inBrowser(trustedTypes?: object) {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://gids.example/cases/'));
  vi.stubGlobal('window', { trustedTypes });
  return import('../../../src/scripts/own-script.ts');
}

beforeEach(() => vi.stubEnv('BASE_URL', '/gids'));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('the address of our own script', () => {
  test('is given as it is where addresses aren’t guarded', async () => {
    const { ownScript } = await inBrowser();
    expect(ownScript('/gids/sw.js')).toBe('/gids/sw.js');
  });

  test('goes through the one policy that the site allows, made once', async () => {
    const createPolicy = vi.fn((_name: string, rules: object) => rules);
    const { ownScript, scriptPolicy } = await inBrowser({ createPolicy });
    expect([ownScript('/gids/a.js'), ownScript('https://gids.example/gids/b.js')]).toEqual([
      '/gids/a.js',
      'https://gids.example/gids/b.js',
    ]);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([scriptPolicy]);
  });

  test.each(['https://elders.example/gids/a.js', '//elders.example/gids/a.js', 'data:text/javascript,alert(1)', '/ander/a.js'])(
    'is refused for %s',
    async (address) => {
      const { ownScript } = await inBrowser();
      expect(() => ownScript(address)).toThrow(TypeError);
    },
  );
});
