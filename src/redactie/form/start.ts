// First: the CMS reads its settings as soon as it is there.
import './speak-dutch.ts';
import CMS from '@sveltia/cms';
import { collectionNames } from '../../schemas/shared.ts';
import type { Backend } from './backend.ts';
import { components } from './components.ts';
import { formatOf, formConfig } from './config.ts';
import { fromFile, toFile, type FormData } from './file.ts';
import { problemsOf } from './rules.ts';
import { showProblems } from './show-problems.ts';

/** Where the form reads and writes, which the build fills in. */
declare const backend: Backend;

for (const collection of collectionNames)
  CMS.registerCustomFormat(formatOf(collection), 'mdx', {
    fromFile,
    toFile: (data: FormData) => toFile(collection, data),
  });
for (const component of components) CMS.registerEditorComponent(component);

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const collection = collectionNames.find((name) => name === entry.get('collection'));
    if (collection === undefined) return;
    const { data }: { data: FormData } = entry.toJS();
    const problems = problemsOf(collection, String(entry.get('slug')), data);
    if (problems.length === 0) return;
    showProblems(problems);
    // What keeps the CMS from saving; what it shows of it is less than the dialog says.
    throw new Error(problems.join('\n'));
  },
});

void CMS.init({
  config: { ...formConfig(backend), logo: { src: new URL('../icon.svg', location.href).pathname }, load_config_file: false },
});
