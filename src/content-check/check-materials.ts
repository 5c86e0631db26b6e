import { schemas } from '../schemas/index.ts';
import { fieldName } from './check-entry.ts';
import { nearest } from './nearest.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** Hints at a material that another werkvorm has under nearly the same name: lists would name it twice. The later file has the hint. */
export function hintAtMaterials(files: SourceFile[]): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap((source) => {
    const materials = source.collection === 'werkvormen' ? (schemas.werkvormen.safeParse(source.data).data?.materialen ?? []) : [];
    const hints = materials.flatMap(({ naam }, at) => {
      const other = known.has(naam) ? undefined : nearest(naam, known.keys());
      if (other === undefined) return [];
      const path = ['materialen', at, 'naam'];
      const message = `is “${naam}”. Bedoel je “${other}”, zoals in ${known.get(other)}? Gebruik dan dezelfde naam.`;
      return [{ file: source.file, line: source.lineOf(path), field: fieldName(path), message }];
    });
    for (const { naam } of materials) known.set(naam, known.get(naam) ?? source.file);
    return hints;
  });
}
