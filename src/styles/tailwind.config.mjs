import { fileURLToPath } from 'node:url';

const ink = (name) => `var(--${name})`;

/** Tailwind, with the site's own tokens (tokens.css) in the place of its palette. */
export default {
  content: [fileURLToPath(new URL('../**/*.{astro,ts}', import.meta.url))],
  corePlugins: { preflight: false },
  theme: {
    screens: { md: '44rem', lg: '62rem' },
    colors: { transparent: 'transparent', paper: ink('paper'), ink: ink('ink'), soft: ink('soft'), line: ink('line'), kind: ink('kind') },
    fontFamily: { display: ink('font-display'), text: ink('font-text') },
    extend: { maxWidth: { measure: '36em' }, spacing: { gutter: ink('gutter') } },
  },
};
