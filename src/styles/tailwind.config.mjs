import { fileURLToPath } from 'node:url';

const whole = (path) => fileURLToPath(new URL(path, import.meta.url));
const ink = (name) => `var(--${name})`;

/** Tailwind, with the site's own tokens (tokens.css) in the place of its palette. */
export default {
  // Rooms that make nothing of a page are left out: they say words that Tailwind would take for classes, and reading them takes as long as the rest.
  content: [whole('../**/*.{astro,ts}'), `!${whole('../{content-check,hosting,open-data,paper,redactie,schemas}/**')}`],
  // These lean on properties that only preflight sets, and other words of the site look like them.
  corePlugins: { preflight: false, filter: false, fontVariantNumeric: false, ringWidth: false, transform: false },
  theme: {
    screens: { md: '44rem', lg: '62rem' },
    colors: { transparent: 'transparent', paper: ink('paper'), ink: ink('ink'), soft: ink('soft'), line: ink('line'), kind: ink('kind') },
    fontFamily: { display: ink('font-display'), text: ink('font-text') },
    extend: { maxWidth: { measure: '36em' }, spacing: { gutter: ink('gutter') } },
  },
};
