import { yieldToBrowser } from './yield-to-browser.ts';
import { item } from '../defined.ts';
import { certain, type Found } from './engine.ts';
import { filterRecords, knownChoice, type Choice } from './facets.ts';
import { causeOf } from './fault.ts';
import { Marker } from './extract.ts';
import { crossings, toHit, type Crossing, type Hit } from './hits.ts';
import type { Search, Source } from './load.ts';
import type { Missing } from './notice.ts';
import type { TextSearch } from './text-search.ts';
import type { SearchRecord, Section } from './record.ts';
import type { SearchState } from './state.ts';
import { contentTerms } from './understand.ts';

/** A search, how many results of it are wanted, and whether also those that fit less. */
export interface SearchRequest extends SearchState {
  most: number;
  withRest: boolean;
}

/** Nothing can be searched now. */
interface Nothing {
  stage: 'nothing';
  missing: Missing;
}

/** Entries that the query names for sure, before anything else is known. */
interface Names {
  stage: 'names';
  search: Search;
  hits: Hit[];
}

/** What was found, by names alone or in texts too. */
export interface Results {
  stage: 'results';
  search: Search;
  /** The filters that count, and those that were asked for and don't exist. */
  choice: Choice;
  unknownFilters: string[];
  /** What was found, before filters. */
  all: SearchRecord[];
  /** How many of it fit the filters, and how many more there are that fit the query less. */
  count: number;
  rest: number;
  /** Whether the best of it says something about what was asked. */
  isGood: boolean;
  /** The words with typing errors mended, if that was done; and if it wasn't, for being unsure. */
  mended: string | undefined;
  offered: string | undefined;
  /** Words of the query that stand nowhere in the guide. */
  unknownWords: string[];
  /** Words to try where there is nothing to find. */
  nearest: string[];
  /** The first results, and where themas and cases met; undefined while their texts are on the way. */
  shown: { hits: Hit[]; met: Crossing[] } | undefined;
  missing: Missing | undefined;
  /** False if more of the same search is to come. */
  done: boolean;
}

/** What a search has come to so far. */
export type Outcome = Nothing | Names | Results;

/** Results by name that are shown before the texts are searched. */
const mostNames = 3;

/** Results that are shown if none of them is good. */
const mostPoor = 3;

/**
 * Runs a search: yields what there is as soon as it's there, and goes on without what fails. What the host no longer has is looked for in a
 * newer release.
 * @param late resolves when what isn't there yet is to be called slow; what comes later still comes
 */
export async function* runSearch(source: Source, request: SearchRequest, late: Promise<unknown>): AsyncGenerator<Outcome, void, void> {
  const loading = source.load();
  if (await isLate(loading, late)) yield { stage: 'nothing', missing: { part: 'everything', cause: 'slow' } };
  const search = await loading.catch(causeOf);
  if (typeof search === 'string') return yield { stage: 'nothing', missing: { part: 'everything', cause: search } };
  for await (const outcome of searchWith(search, request, late)) {
    if (outcome.stage === 'results' && outcome.done && mayBeOld(outcome.missing)) {
      const renewing = source.renew(search);
      if (await isLate(renewing, late)) yield outcome;
      if (await renewing) return yield* runSearch(source, request, late);
    }
    yield outcome;
  }
}

async function* searchWith(search: Search, request: SearchRequest, late: Promise<unknown>): AsyncGenerator<Names | Results, void, void> {
  if (request.query === '') return yield toResults(search, request, undefined, new Map(), undefined);

  const { engine } = search;
  const texts = search.beginText();
  const finding = engine.search(request.query, texts.find, request.asTyped);
  if (await isLate(finding)) {
    const named = await engine.search(request.query, async () => [], request.asTyped);
    const sure = filterRecords(
      named.records.filter((_, at) => item(named.scores, at) >= certain),
      knownChoice(request.choice, search.data.values).known,
    );
    const marker = new Marker(contentTerms(named.terms));
    yield { stage: 'names', search, hits: sure.slice(0, mostNames).map((record) => toHit(record, marker)) };
    if (await isLate(finding, late))
      yield { ...toResults(search, request, named, new Map(), { part: 'texts', cause: 'slow' }), done: false };
  }
  const found = await finding;
  // What is typed meanwhile goes first.
  await yieldToBrowser();
  const records = filterRecords(wanted(found, request).records, knownChoice(request.choice, search.data.values).known);
  const read = new Map<SearchRecord, Section[]>();
  const reading = readTexts(records, request.most, texts, read);
  if (await isLate(reading)) yield { ...toResults(search, request, found, read, lacking(texts)), shown: undefined, done: false };
  if (await isLate(reading, late)) {
    yield { ...toResults(search, request, found, read, lacking(texts) ?? { part: 'extracts', cause: 'slow' }), done: false };
  }
  await reading;
  yield toResults(search, request, found, read, lacking(texts));
}

/** What of a search is shown, and what isn't unless it is asked for. */
function wanted({ records, rest, isGood }: Found, { withRest }: SearchRequest): { records: SearchRecord[]; rest: SearchRecord[] } {
  if (withRest) return { records: [...records, ...rest], rest: [] };
  return isGood ? { records, rest } : { records: records.slice(0, mostPoor), rest: [...records.slice(mostPoor), ...rest] };
}

/** The results as they are known now; without a search all there is. */
function toResults(
  search: Search,
  request: SearchRequest,
  found: Found | undefined,
  texts: ReadonlyMap<SearchRecord, Section[]>,
  missing: Missing | undefined,
): Results {
  const { engine, data } = search;
  const { known: choice, unknown: unknownFilters } = knownChoice(request.choice, data.values);
  const { records: all, rest } = found ? wanted(found, request) : { records: data.records, rest: [] };
  const records = filterRecords(all, choice);
  const marker = new Marker(contentTerms(found?.terms ?? []));
  return {
    stage: 'results',
    search,
    choice,
    unknownFilters,
    all,
    count: records.length,
    rest: filterRecords(rest, choice).length,
    isGood: found?.isGood ?? true,
    mended: found?.mended,
    offered: found?.offered,
    unknownWords: found?.unknownWords ?? [],
    nearest: all.length === 0 && missing?.part !== 'texts' ? engine.nearestWords(request.query) : [],
    shown: {
      hits: records.slice(0, request.most).map((record) => toHit(record, marker, texts.get(record))),
      met: crossings(
        records.map((record) => ({ record, sections: texts.get(record) })),
        marker,
      ),
    },
    missing,
    done: true,
  };
}

/** Reads the texts of the results that are shown, and of all themas, for where they met cases. */
async function readTexts(records: SearchRecord[], most: number, texts: TextSearch, read: Map<SearchRecord, Section[]>): Promise<void> {
  const needed = records.filter(({ soort }, at) => at < most || soort === 'themas');
  await Promise.all(
    needed.map(async (record) => {
      const sections = await texts.read(record);
      if (sections) read.set(record, sections);
    }),
  );
}

function lacking({ lacks: { texts, extracts } }: TextSearch): Missing | undefined {
  if (texts) return { part: 'texts', cause: texts };
  return extracts && { part: 'extracts', cause: extracts };
}

/** Whether a newer release may have what is missing. */
const mayBeOld = (missing: Missing | undefined): boolean => missing?.cause === 'gone' || missing?.cause === 'broken';

/** Whether it became late before something was there; what comes in the same breath is in time. Of itself only that is. */
const isLate = (something: Promise<unknown>, late: Promise<unknown> = Promise.resolve()): Promise<boolean> =>
  Promise.race([
    something.then(
      () => false,
      () => false,
    ),
    late.then(yieldToBrowser).then(() => true),
  ]);
