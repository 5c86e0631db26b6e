import site from './astro.config.mjs';

/** What was done before the build (build.ts), and what compresses the finished site, which its own tests and those of the real site hold. */
const left = ['content-check', 'compress'];

/** What packs the finished site up once more: of use only to who looks at all that a build makes. */
const packing = ['zip', 'service-worker', 'licences'];

const leftOut = new Set(process.env['PACKED'] ? left : [...left, ...packing]);

/** How test sites are built: as the real one, without what takes time and shows nothing new. */
export default { ...site, integrations: site.integrations.filter(({ name }) => !leftOut.has(name)) };
