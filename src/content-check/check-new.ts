import type { CollectionName } from '../schemas/shared.ts';
import { checkSharedWords } from './check-glossary.ts';
import { checkDistinct, checkPlaces, placesIn } from './check-together.ts';
import { readContent, takenMessage } from './read-content.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** An entry that isn't written yet: what is known of its fields, and of its name. */
interface NewEntry {
  collection: CollectionName;
  slug: string;
  data: Record<string, unknown>;
}

/**
 * What the check would have against a new entry because of the others below `root`: a title that one of them has, a word that one explains,
 * an address that is taken. What is wrong with a field names it; the rest is wrong with its name.
 */
export function checkNew(root: string, { collection, slug, data }: NewEntry): Problem[] {
  const file = `content/${collection}/${slug}.mdx`;
  const source: SourceFile = { file, collection, slug, data, body: '', bodyStart: 0, lineOf: () => 1 };
  // Last, for of two that are the same the later one has the problem.
  const files = [...readContent(root).files, source];
  const taken = takenMessage(collection, `${slug}.mdx`);
  const wrong = [...checkDistinct(files), ...checkSharedWords(files), ...checkPlaces(placesIn(files))];
  return [...(taken === undefined ? [] : [{ file, message: taken }]), ...wrong.filter((problem) => problem.file === file)];
}
