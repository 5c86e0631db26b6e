import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../src/defined.ts';
import type { FullText } from '../../src/search/engine.ts';
import { unpack } from '../../src/search/pack.ts';
import type { SearchData } from '../../src/search/record.ts';
import { isStopword, wordsOf } from '../../src/search/text.ts';
import { withTexts } from '../../src/search/text-search.ts';
import { distFolder } from '../built-site.ts';
import { browser, server } from '../browser/shared.ts';
import { readQueries, readSentences, type Query } from './queries.ts';

const data: SearchData = JSON.parse(readFileSync(join(distFolder, 'zoeken/data.json'), 'utf8'));
const { engine, beginText } = withTexts(data, defined(data.texts, 'The text of the guide'));
/** The texts read through. */
const { find } = beginText();
/** What Pagefind starts with. */
const start = unpack(new Uint8Array(readFileSync(join(distFolder, 'pagefind/start.bin'))).buffer);
const queries = readQueries();
const asked = readSentences();
const sentences = asked.filter(({ expected }) => expected.length > 0);
/** Sentences about something that isn’t in the guide. */
const strange = asked.filter(({ expected }) => expected.length === 0);
const kinds = [...new Set(queries.map(({ kind }) => kind))];

/** A query and where the first right page stood, from 1; 0 if it wasn't found. */
type Outcome = Query & { rank: number; top: string[]; results: number; isGood: boolean };

let outcomes: Outcome[];
let situations: Outcome[];
let strangers: Outcome[];

/** What Pagefind answered to each question. */
const answers = new Map<string, Promise<number[]>>();

beforeAll(async () => {
  const page = await browser.newPage();
  await page.route(/\/pagefind\/[^/]+\.(?:json|pf_meta|pagefind)/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    return route.fulfill({ body: Buffer.from(start.get(name) ?? []) });
  });
  await page.goto(new URL('robots.txt', server.home).href);
  outcomes = await askAll(queries, textOf(page));
  situations = await askAll(sentences, textOf(page));
  strangers = await askAll(strange, textOf(page));
  await page.close();
});

/** Pagefind's own full text, asked in a page of the site; each question once. */
function textOf(page: Page): FullText {
  return (stems) => {
    const phrase = `"${stems.join(' ')}"`;
    // As text, because Vitest would rewrite the import of a function.
    const answer =
      answers.get(phrase) ??
      page.evaluate<number[]>(`(async () => {
        const pagefind = await import(new URL('pagefind/pagefind.js', location.href).href);
        const all = await pagefind.search(null, { sort: { plaats: 'asc' } });
        const numbers = new Map(all.results.map(({ id }, number) => [id, number]));
        const { results } = await pagefind.search(${JSON.stringify(phrase)});
        return results.map(({ id }) => numbers.get(id)).sort((a, b) => a - b);
      })()`);
    answers.set(phrase, answer);
    return answer;
  };
}

async function askAll(list: Query[], fullText: FullText): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const each of list) {
    const { records, isGood } = await engine.search(each.query, fullText);
    const addresses = records.map(({ address }) => address);
    found.push({
      ...each,
      rank: addresses.findIndex((address) => each.expected.includes(address)) + 1,
      top: addresses.slice(0, 3),
      results: addresses.length,
      isGood,
    });
  }
  return found;
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

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
    const unknown = [...queries, ...sentences]
      .flatMap(({ expected }) => expected)
      .filter((address) => !known.has(address) && !/\/draaiboek\/|\/poster\//.test(address));
    expect(unknown).toEqual([]);
  });
});

describe('search finds what visitors type', () => {
  it('in the top three, and mostly at once', () => {
    process.stdout.write(report());
    expect(recall(outcomes, 3)).toBeGreaterThanOrEqual(0.98);
    expect(recall(outcomes, 1)).toBeGreaterThanOrEqual(0.915);
  });

  it.each(kinds)('in the top three for %s', (kind) => {
    expect(recall(ofKind(kind), 3), missed(ofKind(kind)).join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('search finds what is going on, told in a sentence', () => {
  // How far a sentence may be from the words of the guide differs more than anything in the search does: the bars hold what was reached.
  it.each([
    ['tuned', 0.96],
    ['kept apart', 0.82],
    ['fresh tuned', 0.96],
    ['fresh kept apart', 0.84],
  ])('in the top three: %s', (kind, bar) => {
    const list = situations.filter((each) => each.kind === kind);
    process.stdout.write(`Sentences, ${kind}: ${list.length}, @1 ${recall(list, 1).toFixed(3)}, @3 ${recall(list, 3).toFixed(3)}\n`);
    expect(list.length).toBeGreaterThan(50);
    expect(recall(list, 3), missed(list).join('\n')).toBeGreaterThanOrEqual(bar);
  });

  it.each([
    ['off-topic tuned', 0.85],
    ['off-topic kept apart', 0.8],
  ])('and says so where the guide isn’t about it: %s', (kind, bar) => {
    const list = strangers.filter((each) => each.kind === kind);
    const taken = list.filter(({ isGood }) => isGood);
    process.stdout.write(`Sentences, ${kind}: ${list.length}, said so of ${list.length - taken.length}\n`);
    expect(list.length).toBeGreaterThan(15);
    expect(1 - taken.length / list.length, taken.map(({ query, top }) => `${query}: ${top[0]}`).join('\n')).toBeGreaterThanOrEqual(bar);
    // The guide's own sentences aren't turned away in exchange.
    expect(situations.filter((each) => each.isGood).length / situations.length).toBeGreaterThan(0.9);
  });

  it('with few results', () => {
    expect(median(situations.map(({ results }) => results))).toBeLessThanOrEqual(9);
  });
});

describe('search keeps to what was asked', () => {
  it('with few results', () => {
    expect(median(outcomes.map(({ results }) => results))).toBeLessThanOrEqual(15);
  });

  it('by Pagefind as by reading through, and so with the same results for every question', async () => {
    expect(answers.size).toBeGreaterThan(200);
    const differing = [...answers].map(async ([phrase, answer]) => {
      const read = await find(phrase.slice(1, -1).split(' '));
      return JSON.stringify(read) === JSON.stringify(await answer) ? [] : [phrase];
    });
    expect((await Promise.all(differing)).flat()).toEqual([]);
  });

  it('for every other name of one word: its entry among the first three, and few besides', async () => {
    const names = data.records.flatMap(({ address, keywords }) =>
      keywords.filter((name) => wordsOf(name).length === 1).map((name) => ({ name, address })),
    );
    const found = await Promise.all(
      names.map(async ({ name, address }) => {
        const { records } = await engine.search(name, find);
        return { name, count: records.length, rank: records.findIndex((record) => record.address === address) };
      }),
    );
    const isOwn = ({ rank }: { rank: number }) => rank >= 0 && rank < 3;
    expect(found.filter((each) => !isOwn(each)).map(({ name }) => name).length / names.length).toBeLessThan(0.05);
    expect(median(found.map(({ count }) => count))).toBeLessThanOrEqual(5);
  });

  it('and asks no small word of the texts', async () => {
    const asked: string[] = [];
    await engine.search('over de wijk', (stems) => {
      asked.push(...stems);
      return find(stems);
    });
    expect(asked).toEqual(['wijk']);
    expect(isStopword('over')).toBe(true);
  });
});
