import site from './astro.config.mjs';
import zip from './src/offline/zip.ts';

const isPacked = process.env['PACKED'] !== undefined;

/** What was done before the build (build.ts), and what packs the finished site up once more: of use only to a test that looks at all that a build makes. */
const leftOut = new Set(['content-check', ...(isPacked ? [] : ['service-worker', 'licences'])]);

/** How test sites are built: as the real one, without what takes time and shows nothing new, such as compressing. */
export default {
  ...site,
  integrations: site.integrations.flatMap((integration) => {
    if (integration.name === 'zip + compress') return isPacked ? zip() : [];
    return leftOut.has(integration.name) ? [] : integration;
  }),
};
