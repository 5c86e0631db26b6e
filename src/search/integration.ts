import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runProgram } from '../run-program.ts';
import { preload } from './preload.ts';

/** Completes the search page after a build. Comes before whatever reads pages as they are. */
export const searchPreload = (): AstroIntegration => ({
  name: 'search-preload',
  hooks: { 'astro:build:done': ({ dir }) => preload(fileURLToPath(dir), join('zoeken', 'index.html')) },
});

/** Makes the search index after a build, in a process of its own (index-site.ts): another step goes on meanwhile. */
export default function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await runProgram(new URL('index-site.ts', import.meta.url), fileURLToPath(dir), root);
        logger.info(`${count} places can be searched`);
      },
    },
  };
}
