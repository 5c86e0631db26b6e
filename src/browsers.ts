import type { AstroIntegration } from 'astro';
import browserslist from 'browserslist';
import { transform } from 'esbuild';

/** What esbuild and Vite call the browsers of browserslist, where that differs. */
const targetNames: Record<string, string> = { ios_saf: 'ios' };

/**
 * The oldest version of each browser in which everything works, by its name in browserslist: `safari` to `15.4`.
 * `browserslist` in `package.json` is the one place that says so.
 */
export function oldestBrowsers(): Map<string, string> {
  const oldest = new Map<string, string>();
  for (const each of browserslist()) {
    const [name = '', versions = ''] = each.split(' ');
    const version = versions.replace(/-.*$/, '');
    const known = oldest.get(name);
    if (known === undefined || version.localeCompare(known, 'en', { numeric: true }) < 0) oldest.set(name, version);
  }
  return oldest;
}

const targets = [...oldestBrowsers()].map(([name, version]) => `${targetNames[name] ?? name}${version}`);

// esbuild takes \p{…} away from every browser, because Unicode keeps adding signs; the classes used here are old.
const supported = { 'regexp-unicode-property-escapes': true };

/** A script in the syntax of the oldest browsers. What it calls stays as it is: `tests/site/floor.test.ts` finds what they don't have. */
export const loweredScript = async (code: string): Promise<string> =>
  (await transform(code, { target: targets, supported, charset: 'utf8', minifyWhitespace: true })).code;

/** Lowers the styles and scripts of every page to the oldest browsers. */
export default function oldBrowsers(): AstroIntegration {
  // Not by Vite's own target for scripts: Astro fixes that at the newest, and what Vite has for older ones takes private names away.
  const scripts = {
    name: 'lower-scripts',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    renderChunk: async (code: string) => ({ code: await loweredScript(code), map: null }),
  };
  return {
    name: 'old-browsers',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { cssTarget: targets }, plugins: [scripts] } });
      },
    },
  };
}
