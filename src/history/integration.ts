import type { AstroIntegration } from 'astro';
import type { History } from './read-history.ts';

const id = 'virtual:history';

/** Offers pages the history of the content as the module `virtual:history`; warns where there is none. */
export default function historyForPages({ changes, missing }: History): AstroIntegration {
  const plugin = {
    name: 'history',
    resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
    load: (resolved: string) => (resolved === `\0${id}` ? `export const changes = new Map(${JSON.stringify([...changes])});` : undefined),
  };
  return {
    name: 'history',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [plugin] } });
        if (missing !== undefined) logger.warn(missing);
      },
    },
  };
}
