import { buildIndex } from './build-index.ts';
import { readSynonyms } from './synonyms.ts';

// Makes the search index of the site built in a folder, of the project in another, and writes how many places it has.
const [folder = '', root = ''] = process.argv.slice(2);
process.stdout.write(String(await buildIndex(folder, await readSynonyms(root))));
