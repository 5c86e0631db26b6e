import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkBeforePaper } from './check-all.ts';
import { byPlace, report } from './check-content.ts';
import { checkMoved } from './check-moved.ts';
import { forgetEntries } from './read-entry.ts';
import type { Problem } from './source-file.ts';
import { standsInBuild } from './stands-in-build.ts';
import { checkWhileWriting } from './while-writing.ts';

/**
 * Stops a build on wrong content, with all problems in Dutch: at once, or where texts don't fit their paper before the first page, for that is
 * found while the site's code is bundled; and where an address is gone after the last. While somebody writes, in development, it says so and goes on.
 */
export default function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === 'preview' || command === 'dev') return;
        const { problems, onPaper } = checkBeforePaper(root);
        const site = new URL(config.base, config.site).href.replace(/\/$/, '');
        if (problems.length > 0) stopOn([...problems, ...(await onPaper(site))], logger);
        if (command === 'build') updateConfig({ vite: { plugins: [beforePages(onPaper(site), logger)] } });
      },
      // Which of the places are there that come and go with what is said, only the pages tell.
      'astro:build:done': ({ dir, logger }) => {
        stopOn(checkMoved(root, standsInBuild(fileURLToPath(dir))), logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        checkWhileWriting(server, root, logger);
      },
    },
  };
}

/** Stops the build on what was found meanwhile, once the code is bundled. By itself, for it stays as long as the build and what was read needn't. */
const beforePages = (found: Promise<Problem[]>, logger: AstroIntegrationLogger) => ({
  name: 'content-check',
  closeBundle: async () => {
    stopOn(await found, logger);
    forgetEntries();
  },
});

function stopOn(problems: Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  logger.error(report(problems.sort(byPlace)));
  process.exit(1);
}
