import { describe, expect, test } from 'vitest';
import { licenceOf, packageOf } from '../../../src/hosting/licences.ts';

describe('the package of a module', () => {
  test.each([
    ['/home/x/node_modules/stopword/dist/stopword.mjs', ['stopword']],
    ['/home/x/node_modules/@scope/name/a.js', ['@scope/name']],
    ['/home/x/node_modules/a/node_modules/b/c.js?v=1', ['b']],
    ['C:\\x\\node_modules\\stopword\\a.js', ['stopword']],
    ['/home/x/src/search/match.ts', []],
    ['\0virtual:astro', []],
  ])('of %s is %j', (module, expected) => {
    expect(packageOf(module)).toEqual(expected);
  });
});

describe('the licence of a package', () => {
  test.each([
    ['stopword', /^stopword [\d.]+ \(MIT\)\nBroncode: https:\/\/github.com\/fergiemcdowall\/stopword\n\n.*Copyright/s],
    ['pagefind', /^pagefind [\d.]+ \(MIT\)\nBroncode: .*Copyright/s],
    ['@fontsource-variable/figtree', /\(OFL-1.1\)\n.*SIL OPEN FONT LICENSE/s],
    ['ical.js', /\(MPL-2\.0\)\nBroncode: https:\/\/github.com\/kewisch\/ical\.js\n\nMozilla Public/],
  ])('%s is its own text under name and version', async (name, text) => {
    const licence = await licenceOf(name);
    expect(licence).toMatch(text);
    expect(licence).toBe(licence.trim());
  });

  test('must be there', async () => {
    await expect(licenceOf('stopword/dist')).rejects.toThrow('has no licence to show');
  });
});
