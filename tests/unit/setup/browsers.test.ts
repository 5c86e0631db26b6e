import { describe, expect, test } from 'vitest';
import { browsers, chromium, findBrowser, firefox, locateBrowser } from '../../browsers.ts';
import { packagesToInstall } from '../../setup/packages-to-install.ts';

/** A computer on which these files are there. */
const having =
  (...files: string[]) =>
  (path: string) =>
    files.includes(path);

describe('locateBrowser', () => {
  test('prefers what the variable names, then the best place, then another', () => {
    expect(locateBrowser(firefox, '/opt/fox', having('/opt/fox', '/usr/bin/firefox-esr'))).toBe('/opt/fox');
    expect(locateBrowser(firefox, '', having('/usr/bin/firefox', '/usr/bin/firefox-esr'))).toBe('/usr/bin/firefox-esr');
    expect(locateBrowser(chromium, '', having('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
    expect(locateBrowser(chromium, '', having('/usr/bin/firefox'))).toBeUndefined();
  });

  test('says so if the variable names nothing', () => {
    expect(() => locateBrowser(chromium, '/opt/gone', having('/usr/bin/chromium'))).toThrow(
      'CHROME_PATH is /opt/gone, but there is no such file.',
    );
  });
});

describe('findBrowser', () => {
  test('gives the path', () => {
    expect(findBrowser(chromium, '', having('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  test('says what to install or to set if there is none', () => {
    expect(() => findBrowser(firefox, '', having())).toThrow(
      'There is no Firefox here. Install it (Debian’s package is firefox-esr), or put the path of another one in FIREFOX_PATH.',
    );
  });
});

describe('packagesToInstall', () => {
  const root = { isRoot: true, exists: having(), environment: {} };
  const user = { ...root, isRoot: false };
  const both = ['chromium-headless-shell', 'firefox-esr'];

  test('are all on an empty computer, for whoever it is', () => {
    expect(packagesToInstall(browsers, root)).toEqual(both);
    expect(packagesToInstall(browsers, user)).toEqual(both);
  });

  test('are none if the best are there', () => {
    expect(packagesToInstall(browsers, { ...root, exists: having(chromium.places[0], firefox.places[0]) })).toEqual([]);
  });

  test('leave out for a user, and not for root, what another browser can do', () => {
    const exists = having('/usr/bin/google-chrome', '/usr/bin/firefox');
    expect(packagesToInstall(browsers, { ...user, exists })).toEqual([]);
    expect(packagesToInstall(browsers, { ...root, exists })).toEqual(both);
  });

  test('leave out what a variable names', () => {
    expect(packagesToInstall(browsers, { ...root, environment: { CHROME_PATH: '/opt/chrome', FIREFOX_PATH: '' } })).toEqual([
      'firefox-esr',
    ]);
  });
});
