import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { pageOf, sharesPage } from '../../../src/content-check/places.ts';
import type { Problem } from '../../../src/content-check/source-file.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { copyContent, root } from '../changed-content.ts';
import type { Mutation } from './mutation.ts';

/** A mutation with what the content check said of its file. */
export interface Result {
  mutation: Mutation;
  problems: Problem[];
}

/**
 * Tries every mutation in a copy of the real content, group by group: what is wrong with fields hides what is wrong with links to their page.
 * Each round changes every entry that has a change left, in one way; that is as good as one at a time, because a change may only lead to
 * problems in its own file. `astray` are those in other files.
 */
export function tryAll(groups: Mutation[][]): { results: Result[]; astray: Problem[] } {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    copyContent(copy);
    const rounds = groups.flatMap((group) => {
      const { entry = [], shared = [] } = Object.groupBy(group, (mutation) => (hidesPlaces(mutation) ? 'shared' : 'entry'));
      return [...inRounds(entry), ...inRounds(shared)];
    });
    const tried = rounds.map((round, at) => {
      // What the next round changes too needn't be mended, and read, in between.
      for (const file of filesOf(rounds[at - 1]).difference(filesOf(round))) restore(copy, file);
      return tryRound(copy, round);
    });
    return { results: tried.flatMap(({ results }) => results), astray: tried.flatMap(({ astray }) => astray) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/**
 * Whether a pagina is the text of a page on which entries or the parts of a route stand: while one of those is wrong, nobody knows the
 * places on it. To texts that only matters; fields lead to entries.
 */
const hidesPlaces = ({ source, field }: Mutation) =>
  field === undefined &&
  source.collection === 'paginas' &&
  ((typeof source.data === 'object' && source.data !== null && 'route' in source.data) ||
    collectionNames.some((name) => sharesPage(name) && pageOf({ collection: name, slug: '' }) === pageOf(source)));

/** The mutations in as few lists as possible, each with at most one for every file. */
function inRounds(mutations: Mutation[]): Mutation[][] {
  const queues = [...Map.groupBy(mutations, ({ source }) => source.file).values()];
  const longest = Math.max(...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue[round] ?? []));
}

const filesOf = (round: Mutation[] = []) => new Set(round.map(({ source }) => source.file));

function tryRound(copy: string, round: Mutation[]): { results: Result[]; astray: Problem[] } {
  for (const { source, content } of round) writeFileSync(join(copy, source.file), content);
  const problems = checkContent(copy, { house: false });
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const changed = filesOf(round);
  return {
    results: round.map((mutation) => ({ mutation, problems: byFile.get(mutation.source.file) ?? [] })),
    // A link to a place that goes with the change is wrong where the link stands.
    astray: problems.filter(
      ({ file, message }) => !changed.has(file) && !round.some(({ source }) => message.includes(`${pageOf(source)}#`)),
    ),
  };
}

/** Makes a file what it is in the real content: not there, if it was made of a template. */
function restore(copy: string, file: string): void {
  rmSync(join(copy, file));
  if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
}
