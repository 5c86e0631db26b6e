import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SearchEngine, type FullText } from '../../src/search/engine.ts';
import type { SearchData } from '../../src/search/record.ts';
import { distFolder } from '../built-site.ts';
import { browser, server } from '../browser/shared.ts';
import { readQueries, type Query } from './queries.ts';

const data: SearchData = JSON.parse(readFileSync(join(distFolder, 'zoeken/data.json'), 'utf8'));
const queries = readQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))];

/** A query and where the first right page stood, from 1; 0 if it wasn't found. */
type Outcome = Query & { rank: number; top: string[] };

let outcomes: Outcome[];

beforeAll(async () => {
  const page = await browser.newPage();
  await page.goto(new URL('robots.txt', server.home).href);
  outcomes = await askAll(textOf(page));
  await page.close();
});

/** Pagefind's own full text, asked in a page of the site; each word once. */
function textOf(page: Page): FullText {
  const answers = new Map<string, ReturnType<FullText>>();
  return (words) => {
    // As text, because Vitest would rewrite the import of a function.
    const answer =
      answers.get(words) ??
      page.evaluate<Awaited<ReturnType<FullText>>>(`(async () => {
        const pagefind = await import(new URL('pagefind/pagefind.js', location.href).href);
        const { results } = await pagefind.search(${JSON.stringify(words)});
        return results.map(({ id, score }) => ({ id, score }));
      })()`);
    answers.set(words, answer);
    return answer;
  };
}

async function askAll(fullText: FullText): Promise<Outcome[]> {
  const engine = new SearchEngine(data);
  const found: Outcome[] = [];
  for (const each of queries) {
    const { records } = await engine.search(each.query, fullText);
    const addresses = records.map(({ address }) => address);
    found.push({ ...each, rank: addresses.findIndex((address) => each.expected.includes(address)) + 1, top: addresses.slice(0, 3) });
  }
  return found;
}

/** The share of queries with a right page among the first `most`. */
const recall = (list: Outcome[], most: number) => list.filter(({ rank }) => rank > 0 && rank <= most).length / list.length;

const ofKind = (kind: string) => outcomes.filter((each) => each.kind === kind);

/** Queries without a right page in the top three, in words. */
const missed = (list: Outcome[]) =>
  list
    .filter(({ rank }) => rank === 0 || rank > 3)
    .map(({ query, expected, top }) => `${query}: ${top.join(' ')}, not ${expected.join(' ')}`);

function report(): string {
  const line = (name: string, list: Outcome[]) =>
    `${name.padEnd(18)} ${String(list.length).padStart(4)}  @1 ${recall(list, 1).toFixed(3)}  @3 ${recall(list, 3).toFixed(3)}`;
  return ['Recall', line('all', outcomes), ...kinds.map((kind) => line(kind, ofKind(kind))), ...missed(outcomes), ''].join('\n');
}

describe('the queries', () => {
  it('are many, of many kinds, and each is asked once', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(kinds.length).toBeGreaterThanOrEqual(8);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it('expect pages that can be found', () => {
    const known = new Set(data.records.map(({ address }) => address));
    // The draaiboek and the posters come later; their queries already name them beside a page that is there.
    const unknown = queries
      .flatMap(({ expected }) => expected)
      .filter((address) => !known.has(address) && !/\/draaiboek\/|\/poster\//.test(address));
    expect(unknown).toEqual([]);
  });
});

describe('search finds what visitors type', () => {
  it('in the top three, and mostly at once', () => {
    process.stdout.write(report());
    expect(recall(outcomes, 3)).toBeGreaterThanOrEqual(0.97);
    expect(recall(outcomes, 1)).toBeGreaterThanOrEqual(0.85);
  });

  it.each(kinds)('in the top three for %s', (kind) => {
    expect(recall(ofKind(kind), 3), missed(ofKind(kind)).join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
