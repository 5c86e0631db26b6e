import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwind from '@astrojs/tailwind';
import { defineConfig, fontProviders } from 'astro/config';
import searchIndex from './src/search/build-index.ts';
import contentCheck from './src/content-check/integration.ts';
import compress from './src/hosting/compress.ts';
import licences from './src/hosting/licences.ts';
import hostingPolicy from './src/hosting/policy.ts';

// Where the site is published: SITE is its origin, BASE the folder it lives in.
const site = process.env.SITE ?? 'https://inspiratiewijzer.example';
const base = process.env.BASE ?? '/';

/** A variable font from an npm package, Latin only, so that nothing is fetched from elsewhere. */
const font = (name, cssVariable, slug, weight) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: ['Arial', 'sans-serif'],
  options: {
    variants: [
      { weight, style: 'normal', display: 'optional', src: [`@fontsource-variable/${slug}/files/${slug}-latin-wght-normal.woff2`] },
    ],
  },
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  fonts: [font('Figtree', '--font-text', 'figtree', '300 900'), font('Familjen Grotesk', '--font-display', 'familjen-grotesk', '400 700')],
  integrations: [
    contentCheck(),
    mdx(),
    sitemap(),
    tailwind({ applyBaseStyles: false, configFile: './src/styles/tailwind.config.mjs' }),
    // After the build, in this order: what adds to pages, what judges them, (what keeps copies of them,) what compresses all.
    searchIndex(),
    licences(),
    hostingPolicy(),
    compress(),
  ],
});
