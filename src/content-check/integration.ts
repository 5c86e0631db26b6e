import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, report } from './check-content.ts';
import { checkWhileWriting } from './while-writing.ts';

/** Stops a build on wrong content, with all problems in Dutch. While somebody writes, in development, it says so and goes on. */
export default function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        if (command === 'preview' || command === 'dev') return;
        const site = new URL(config.base, config.site).href.replace(/\/$/, '');
        const problems = checkContent(root, { site });
        if (problems.length === 0) return;
        logger.error(report(problems));
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => {
        checkWhileWriting(server, root, logger);
      },
    },
  };
}
