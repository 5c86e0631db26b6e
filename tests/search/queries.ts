import { readFileSync } from 'node:fs';

/** A query as a visitor types it, with the pages any of which would be right. */
export interface Query {
  query: string;
  expected: string[];
  /** What makes it hard: a typing error, a compound typed apart, another name. */
  kind: string;
}

/** Every query of `queries.tsv`. */
export const readQueries = (): Query[] => readTable('queries.tsv');

/**
 * Every sentence of `sentences.tsv`: what is going on, in visitors’ own words, some about what the guide doesn’t hold (no pages). Words and
 * weights were tuned on one part; the other, drawn by lot, was kept apart, and shows what they do for sentences that nobody tuned for.
 * Whoever tunes looks at the first part alone. The fresh ones were written, with their pages, before anyone saw what search made of them.
 */
export const readSentences = (): Query[] => readTable('sentences.tsv');

function readTable(file: string): Query[] {
  const [, ...lines] = readFileSync(`tests/search/${file}`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected === '-' ? [] : expected.split(' '), kind };
  });
}
