import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, report } from './check-content.ts';

/** Stops a build on wrong content, with all problems in Dutch; in development it only says so. */
export default function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview') return;
        const problems = checkContent(fileURLToPath(config.root));
        if (problems.length === 0) return;
        logger.error(report(problems));
        if (command !== 'dev') process.exit(1);
      },
    },
  };
}
