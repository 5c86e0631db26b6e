import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content-check/read-content.ts';
import { readEntry } from '../../src/content-check/read-entry.ts';
import type { Problem, SourceFile } from '../../src/content-check/source-file.ts';
import { collectionNames } from '../../src/schemas/shared.ts';
import { root } from './changed-content.ts';
import { fieldMutations } from './mutations/fields.ts';
import { fileMutations } from './mutations/files.ts';
import { templateSlug, type Halves, type Mutation } from './mutations/mutation.ts';
import { tryAll, type Result } from './mutations/rounds.ts';

const halvesOf = ({ file, slug }: SourceFile): Halves => {
  const text = readFileSync(join(root, slug === templateSlug ? file.replace(templateSlug, '_template') : file), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---[ \t]*\n([\s\S]*)$/.exec(text) ?? [];
  return { front, body };
};

const templates = collectionNames.flatMap((collection) => {
  const read = readEntry(root, `content/${collection}/_template.mdx`, collection, templateSlug);
  return 'slug' in read ? [{ ...read, file: `content/${collection}/${templateSlug}.mdx` }] : [];
});
const { files } = readContent(root);
const inFields = fieldMutations([...files, ...templates], halvesOf);
const inFiles = fileMutations(files, halvesOf);
const mutations = [...inFields, ...inFiles];
const kinds = [...new Set(mutations.map(({ kind }) => kind))];

/** Words of a message that our own code did not write. */
const english = /\b(expected|invalid|required|received|undefined|cannot|unresolved|unexpected|NaN)\b/i;

/** What tells an editor what to do. */
const mend =
  /\b(Begin|Elke partij heeft|Gebruik|Geef|Haal|Houd|Kies|Kijk|Kort|Laat|Los|Maak|Noem|Schrijf|Sla|Typ|Vergelijk|Verander|Verbeter|Verhoog|Voeg|Vul|Zet|Zorg)\b|moet (?:.+ zijn|beginnen met .+)|mag .+ (?:zijn|hebben)|maar .+ bestaat niet\..* Er zijn:/i;

/** A template is like an entry in its place, letter or title: that is for the editor who copies it. */
const counts = ({ source }: Mutation, { message }: Problem) => source.slug !== templateSlug || !message.includes('net als in');

/** What an editor could not work with in the problems of a mutation that must stop. */
function unclear({ mutation, problems }: Result): string[] {
  if (problems.length === 0) return [`${mutation.what}: nothing stops it`];
  const about = mutation.field?.split(' › ')[0];
  const isNamed = problems.some(({ field }) => about === undefined || field === undefined || field.startsWith(about));
  return [
    ...problems
      .filter(({ message }) => english.test(message) || !mend.test(message))
      .map(({ message }) => `${mutation.what}: “${message}”`),
    ...(isNamed ? [] : [`${mutation.what}: no problem names ${about}, only ${problems.map(({ field }) => field).join(', ')}`]),
  ];
}

describe('real content with something changed', () => {
  let results: Result[] = [];
  let astray: Problem[] = [];

  beforeAll(() => {
    ({ results, astray } = tryAll([inFields, ...Map.groupBy(inFiles, ({ kind }) => kind).values()]));
  }, 300_000);

  test('is tried in hundreds of ways, in every collection', () => {
    expect(mutations.length).toBeGreaterThan(1000);
    expect(new Set(mutations.map(({ source }) => source.collection))).toEqual(new Set(collectionNames));
    expect(mutations.map(({ what }) => what).filter((what, at, all) => all.indexOf(what) < at)).toEqual([]);
  });

  test.each(kinds)('%s: stops with file, field and mend, or may be built', (kind) => {
    const own = results.filter(({ mutation }) => mutation.kind === kind);
    expect(own.filter(({ mutation }) => mutation.expected === 'stops').flatMap(unclear)).toEqual([]);
    const refused = own.filter(
      ({ mutation, problems }) => mutation.expected === 'builds' && problems.some((each) => counts(mutation, each)),
    );
    expect(refused.map(({ mutation, problems }) => `${mutation.what}: ${problems.map(({ message }) => message).join(' ')}`)).toEqual([]);
  });

  test('leads to problems in the changed file alone', () => {
    expect(astray).toEqual([]);
  });
});
