import type { CollectionName } from '../schemas/shared.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { schemas } from '../schemas/index.ts';

/** Collections that tell facts, which a reader must be able to look up. */
const ofFacts: CollectionName[] = ['cases', 'themas', 'werkvormen', 'tips', 'logicas', 'partijen'];

/** Hints at entries that tell facts and don't say where those come from; with a schema fault an entry has more to mend first. */
export const hintAtSources = (files: SourceFile[]): Problem[] =>
  files.flatMap((source) => {
    const read = schemas[source.collection].safeParse(source.data);
    return ofFacts.includes(source.collection) && read.data?.bron.length === 0
      ? [
          {
            file: source.file,
            field: 'bron',
            message: 'ontbreekt. Noem waar de feiten staan. Bedachten jullie alles zelf? Zeg dat dan in een <Voorstel>.',
          },
        ]
      : [];
  });
