import { fileURLToPath } from 'node:url';

const whole = (path) => fileURLToPath(new URL(path, import.meta.url));
const ink = (name) => `var(--${name})`;

/** Tailwind, with the site's own tokens (tokens.css) in the place of its palette. */
export default {
  // The editors' form is no part of the pages, and says words that Tailwind would take for classes.
  content: [whole('../**/*.{astro,ts}'), `!${whole('../redactie/**')}`],
  corePlugins: { preflight: false },
  theme: {
    screens: { md: '44rem', lg: '62rem' },
    colors: { transparent: 'transparent', paper: ink('paper'), ink: ink('ink'), soft: ink('soft'), line: ink('line'), kind: ink('kind') },
    fontFamily: { display: ink('font-display'), text: ink('font-text') },
    extend: { maxWidth: { measure: '36em' }, spacing: { gutter: ink('gutter') } },
  },
};
