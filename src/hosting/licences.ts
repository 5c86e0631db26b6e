import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { paths } from '../paths.ts';
import { filesIn } from './files.ts';

/** What goes to browsers as it is, besides the packages that scripts are bundled from. */
const copied = ['@fontsource-variable/familjen-grotesk', '@fontsource-variable/figtree', 'pagefind'];

const introduction = 'Deze programma’s en lettertypen van anderen komen met de site mee. Onder elke naam staat de licentie.';

/** Writes `licenties.txt`: the licences of all that others made and that goes to readers' browsers, for those licences ask that. */
export default function licences(): AstroIntegration {
  const packages = new Set(copied);
  const collect = {
    name: 'collect-packages',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle(_options: unknown, bundle: Record<string, { moduleIds?: string[] }>) {
      const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      for (const module of modules) for (const name of packageOf(module)) packages.add(name);
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': async ({ dir }) => {
        const texts = await Promise.all([...packages].sort().map(licenceOf));
        await writeFile(new URL(`.${paths.licences}`, dir), `${[introduction, ...texts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
      },
    },
  };
}

/** The package that a module is from; none for our own. */
export const packageOf = (module: string): string[] => {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/')) ?? [];
  return name === undefined ? [] : [name];
};

/** What is read of a package's own description. */
interface Manifest {
  version: string;
  license: string;
  repository?: string | { url: string };
}

/**
 * Name, version, where its source is, and licence text of an installed package.
 * @throws if the package has no file with its licence.
 */
export async function licenceOf(name: string): Promise<string> {
  const folder = join('node_modules', name);
  const file = (await filesIn(folder)).find((each) => /^(?:(?:licen[cs]e\/)?licen[cs]e(?:\.(?:md|txt))?|copying\.mpl)$/i.test(each));
  if (file === undefined) throw new Error(`${folder} has no licence to show. Look up what its makers ask.`);
  const { version, license, repository }: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // Some licences, such as the MPL (3.2), ask that readers are told where the source is.
  const address = typeof repository === 'string' ? repository : repository?.url;
  const source = address === undefined ? '' : `Broncode: ${address.replace(/^git\+|\.git$/g, '')}\n`;
  return `${name} ${version} (${license})\n${source}\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
