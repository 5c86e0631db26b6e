import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkBeforePaper } from './check-all.ts';
import { byPlace, report } from './check-content.ts';
import type { Problem } from './source-file.ts';
import { checkWhileWriting } from './while-writing.ts';

/**
 * Stops a build on wrong content, with all problems in Dutch: at once, or where texts don't fit their paper before the first page, for that is
 * found while the site's code is bundled. While somebody writes, in development, it says so and goes on.
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
        const withPaper = () => onPaper(new URL(config.base, config.site).href.replace(/\/$/, ''));
        if (problems.length > 0) stopOn([...problems, ...(await withPaper())], logger);
        if (command !== 'build') return;
        const found = withPaper();
        const closeBundle = async () => {
          stopOn(await found, logger);
        };
        updateConfig({ vite: { plugins: [{ name: 'content-check', closeBundle }] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        checkWhileWriting(server, root, logger);
      },
    },
  };
}

function stopOn(problems: Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  logger.error(report(problems.sort(byPlace)));
  process.exit(1);
}
