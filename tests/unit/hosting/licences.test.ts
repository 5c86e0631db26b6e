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
    ['stopword', /^stopword [\d.]+ \(MIT\)\n\n.*Copyright/s],
    ['pagefind', /^pagefind [\d.]+ \(MIT\)\n\n.*Copyright/s],
    ['@fontsource-variable/figtree', /\(OFL-1.1\)\n\n.*SIL OPEN FONT LICENSE/s],
  ])('%s is its own text under name and version', async (name, text) => {
    expect(await licenceOf(name)).toMatch(text);
  });

  test('must be there', async () => {
    await expect(licenceOf('stopword/dist')).rejects.toThrow('has no licence to show');
  });
});
