import { checkEntry } from '../../content-check/check-entry.ts';
import { checkHouse } from '../../content-check/check-house.ts';
import type { Problem, SourceFile } from '../../content-check/source-file.ts';
import type { CollectionName } from '../../schemas/shared.ts';
import { slugMessage } from '../slug-from.ts';
import { filled, type FormData } from './file.ts';

/** What an entry has against the content check's own rules, as Dutch sentences that begin with the field. What depends on other entries is left to the check itself. */
export function problemsOf(collection: CollectionName, slug: string, { body, ...fields }: FormData): string[] {
  const source: SourceFile = {
    file: `content/${collection}/${slug}.mdx`,
    collection,
    slug,
    data: filled(fields),
    body: typeof body === 'string' ? body : '',
    bodyStart: 0,
    lineOf: () => 0,
  };
  const faults = checkEntry(source);
  const name = slugMessage(slug);
  return [
    ...(name === undefined ? [] : [name]),
    ...(faults.length > 0 ? faults : checkHouse([source]).filter(isOwn(collection))).map(sentence),
  ];
}

/** Whether others ask a vraag stands in their files, which aren't at hand. */
const isOwn =
  (collection: CollectionName) =>
  ({ field }: Problem): boolean =>
    !(collection === 'samenwerkingsvragen' && field === 'partijen');

const sentence = ({ field, message }: Problem): string => `${field === undefined ? '' : `${field} `}${message}`;
