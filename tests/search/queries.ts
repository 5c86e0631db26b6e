import { readFileSync } from 'node:fs';

/** A query as a visitor types it, with the pages any of which would be right. */
export interface Query {
  query: string;
  expected: string[];
  /** What makes it hard: a typing error, a compound typed apart, another name. */
  kind: string;
}

/** Every query of `queries.tsv`. */
export function readQueries(): Query[] {
  const [, ...lines] = readFileSync('tests/search/queries.tsv', 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [query = '', expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected.split(' '), kind };
  });
}
