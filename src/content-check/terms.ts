import { textIn } from './folder.ts';
import { passagesOf, problemAt } from './passages.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** One word for one thing: what authors write, and what finds the words that they then leave alone. */
export interface Term {
  preferred: string;
  others: RegExp;
}

/** The first row of each table of words in content/README.md: words that must be another, and words that are better another. */
const tables = { must: '| schrijf | en niet |', better: '| gewoon woord | moeilijk woord |' };

/** A table of words in content/README.md below `root`, which authors keep themselves; empty without one. */
export function readTerms(root: string, table: keyof typeof tables): Term[] {
  const lines = textIn(root, 'content/README.md').split('\n');
  const first = lines.indexOf(tables[table]) + 2;
  const end = lines.findIndex((line, at) => at >= first && !line.startsWith('|'));
  return (first < 2 ? [] : lines.slice(first, end < 0 ? undefined : end))
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, preferred = '', words = '']) => ({ preferred, others: wordPattern(words.split(', ')) }));
}

const wordPattern = (words: string[]) => new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu');

/** Fields that may hold any word: other names, what somebody said or would say, and titles as they stand on a document. */
const free = new Set(['zoekwoorden', 'ookBekendAls', 'citaat', 'zinnen', 'document', 'adres']);

const isFree = ({ collection }: SourceFile, name: string) => free.has(name) || (collection === 'bronnen' && /^(onder)?titel$/.test(name));

/** Says of each word that another must stand for where it stands. */
export const checkTerms = (files: SourceFile[], terms: Term[]): Problem[] =>
  findTerms(files, terms, (word, preferred) => `heeft het woord “${word}”. Schrijf op deze site: ${preferred}.`);

/** Says of each hard word where it stands, and which one is easier. */
export const checkHardWords = (files: SourceFile[], terms: Term[]): Problem[] =>
  findTerms(files, terms, (word, preferred) => `heeft het moeilijke woord “${word}”. Schrijf liever: ${preferred}.`);

type Say = (word: string, preferred: string) => string;

/** What finds the words of a table in a file, by the table: from one check to the next, most files and the table stay as they were. */
const finders = new Map<string, (source: SourceFile) => Problem[]>();

function findTerms(files: SourceFile[], terms: Term[], say: Say): Problem[] {
  const table = terms.map(({ preferred, others }) => say(others.source, preferred)).join('\n');
  const find = finders.get(table) ?? memoised((source: SourceFile) => terms.flatMap((term) => findTerm(source, term, say)));
  finders.set(table, find);
  return files.flatMap((source) => find(source));
}

const findTerm = (source: SourceFile, { preferred, others }: Term, say: Say): Problem[] =>
  passagesOf(source)
    .filter(({ name }) => !isFree(source, name))
    .flatMap((passage) =>
      [...passage.text.matchAll(others)].map(({ 0: word, index }) =>
        problemAt(source.file, passage, index, `${say(word, preferred)} De woordenlijst staat in content/README.md.`),
      ),
    );
