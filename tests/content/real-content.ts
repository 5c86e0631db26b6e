import type { Catalog, DataOf, Entry } from '../../src/catalog/catalog.ts';
import { readContent, type SourceFile } from '../../src/content-check/read-content.ts';
import { schemas } from '../../src/schemas/index.ts';
import type { CollectionName } from '../../src/schemas/shared.ts';
import { root } from './changed-content.ts';

/** The files of the real content, as the content check reads them. */
export const sourceFiles: SourceFile[] = readContent(root).files;

/** Content as a catalog, each collection in the order of its files. */
export function catalogFrom(files: SourceFile[]): Catalog {
  const entriesOf = <Name extends CollectionName>(collection: Name, parse: (data: unknown) => DataOf[Name]): Entry<Name>[] =>
    files
      .filter((file) => file.collection === collection)
      .map(({ slug, data, body }) => ({ collection, id: slug, data: parse(data), body }));
  return {
    cases: entriesOf('cases', (data) => schemas.cases.parse(data)),
    themas: entriesOf('themas', (data) => schemas.themas.parse(data)),
    werkvormen: entriesOf('werkvormen', (data) => schemas.werkvormen.parse(data)),
    tips: entriesOf('tips', (data) => schemas.tips.parse(data)),
    logicas: entriesOf('logicas', (data) => schemas.logicas.parse(data)),
    partijen: entriesOf('partijen', (data) => schemas.partijen.parse(data)),
    samenwerkingsvragen: entriesOf('samenwerkingsvragen', (data) => schemas.samenwerkingsvragen.parse(data)),
    situaties: entriesOf('situaties', (data) => schemas.situaties.parse(data)),
    begrippen: entriesOf('begrippen', (data) => schemas.begrippen.parse(data)),
    paginas: entriesOf('paginas', (data) => schemas.paginas.parse(data)),
    bronnen: entriesOf('bronnen', (data) => schemas.bronnen.parse(data)),
  };
}

/** The real content as a catalog. */
export const catalog: Catalog = catalogFrom(sourceFiles);
