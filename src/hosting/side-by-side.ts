import type { AstroIntegration } from 'astro';

/** Several integrations as one: what they do after a build goes on at the same time, so none may need what another makes. */
export const sideBySide = (...all: AstroIntegration[]): AstroIntegration => ({
  name: all.map(({ name }) => name).join(' + '),
  hooks: {
    'astro:config:done': async (options) => {
      for (const { hooks } of all) await hooks['astro:config:done']?.(options);
    },
    'astro:build:done': async ({ logger, ...options }) => {
      await Promise.all(all.map(({ name, hooks }) => hooks['astro:build:done']?.({ ...options, logger: logger.fork(name) })));
    },
  },
});
