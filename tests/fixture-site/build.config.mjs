import site from './astro.config.mjs';

/** What packs the finished site up once more, which the tests of the real site look at, and what was done before the build (build.ts). */
const left = new Set(['zip', 'service-worker', 'compress', 'licences', 'content-check']);

/** How test sites are built: as the real one, without what takes time and shows nothing new. */
export default { ...site, integrations: site.integrations.filter(({ name }) => !left.has(name)) };
