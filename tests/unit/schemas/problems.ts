import { schemas } from '../../../src/schemas/index.ts';
import { dutchMessage } from '../../../src/schemas/messages.ts';
import type { CollectionName } from '../../../src/schemas/shared.ts';
import { minimal, type Fields } from '../fixtures.ts';

/** What a schema says about frontmatter: one string a problem, the path and then the message. */
export function problemsOf(collection: CollectionName, input: unknown): string[] {
  const { error } = schemas[collection].safeParse(input, { error: dutchMessage });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** What the schema says about minimal frontmatter with `fields` over it. */
export const problemsWith = (collection: CollectionName, fields: Fields): string[] => problemsOf(collection, minimal(collection, fields));

/** A right name of 10,000 characters, longer than any field takes. */
export const tooLong = 'a'.repeat(10_000);

/** The first problem of frontmatter with `fields` over it, where there should be exactly one. */
export function onlyProblem(collection: CollectionName, fields: Fields): string {
  const [problem, ...others] = problemsWith(collection, fields);
  if (problem === undefined || others.length > 0) throw new Error(`Expected one problem, found ${JSON.stringify([problem, ...others])}`);
  return problem;
}
