import type { TestBrowser } from '../browsers.ts';

/** On whose behalf, and what is there already. */
export interface Circumstances {
  isRoot: boolean;
  exists: (path: string) => boolean;
  environment: Record<string, string | undefined>;
}

/**
 * The Debian packages to install for the tests. Root gets the browsers that the tests know best; other people only what they have no
 * other for, so that nothing is asked of those who may not install.
 */
export const packagesToInstall = (browsers: readonly TestBrowser[], { isRoot, exists, environment }: Circumstances): string[] =>
  browsers
    .filter(({ variable, places: [best, ...others] }) => !(environment[variable] || exists(best) || (!isRoot && others.some(exists))))
    .map(({ debianPackage }) => debianPackage);
