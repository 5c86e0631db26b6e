import { PosterError } from '../print/poster/column.ts';
import { layPoster } from '../print/poster/lay-poster.ts';
import { partij } from '../schemas/partij.ts';
import { werkvorm } from '../schemas/werkvorm.ts';
import { displayWidth } from '../typefaces.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** Says of each werkvorm whose text doesn't fit its poster how much there is too much. Entries with faulty fields are left to their own check. */
export function checkPosters(files: SourceFile[]): Problem[] {
  const partijen = files.flatMap(({ collection, slug, data }) => {
    const found = collection === 'partijen' ? partij.safeParse(data).data : undefined;
    return found ? [{ id: slug, naam: found.titel, letter: found.letter }] : [];
  });
  return files.flatMap((source) => {
    const found = source.collection === 'werkvormen' ? werkvorm.safeParse(source.data).data : undefined;
    if (!found) return [];
    try {
      layPoster({ werkvorm: found, partijen }, displayWidth);
      return [];
    } catch (error) {
      if (!(error instanceof PosterError)) throw error;
      return [{ file: source.file, line: source.lineOf(['poster']), field: 'poster', message: error.message }];
    }
  });
}
