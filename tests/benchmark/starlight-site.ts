import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from './program.ts';
import { plainEntries, type PlainEntry } from './texts.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://starlight.example',
  telemetry: false,
  integrations: [starlight({ title: 'Inspiratiewijzer', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Of one release: a yardstick that changes by itself measures nothing. */
const packages = ['@astrojs/starlight@0.42.4', 'astro@7.3.5'];

/** Makes a plain Starlight site in `folder` with the texts of the guide at `root`, one page for each entry, ready to be built. */
export async function makeStarlight(root: string, folder: string): Promise<void> {
  await put(join(folder, 'package.json'), JSON.stringify({ name: 'starlight-benchmark', private: true, type: 'module' }));
  await put(join(folder, 'astro.config.mjs'), config);
  await put(join(folder, 'src/content.config.ts'), collections);
  for (const entry of plainEntries(root)) await put(join(folder, 'src/content/docs', fileOf(entry)), toPage(entry));
  await run('npm', ['install', '--no-audit', '--no-fund', ...packages], folder);
}

/** Makes it and builds it. Returns the folder with the built site. */
export async function buildStarlight(root: string, folder: string): Promise<string> {
  await makeStarlight(root, folder);
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], folder);
  return join(folder, 'dist');
}

const fileOf = ({ collection, slug }: PlainEntry) =>
  collection === 'paginas' && slug === 'welkom' ? 'index.md' : `${collection}/${slug}.md`;

const toPage = ({ title, summary, fields, body }: PlainEntry) =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${[summary, ...fields, body].join('\n\n')}\n`;

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
