import { defined } from '../defined.ts';
import { element } from '../scripts/element.ts';
import { countChosen, countFacet, facetNames } from './facets.ts';
import { countLine, notice, trying, type Missing } from './notice.ts';
import type { Outcome, Results } from './outcome.ts';
import { crossingTable, facetOptions, hitItem } from './render.ts';

/**
 * A part of the search page, by its name.
 * @throws if the page has no such part.
 */
export function partOf(page: HTMLElement, name: string): HTMLElement {
  return defined(page.querySelector<HTMLElement>(`[data-part="${name}"]`), `The part “${name}” of the search page`);
}

/** Shows what a search for `query` has come to; what it doesn't speak of stays as it is. */
export function showOutcome(page: HTMLElement, outcome: Outcome, query: string): void {
  page.toggleAttribute('data-failed', outcome.stage === 'nothing');
  partOf(page, 'index').hidden = outcome.stage !== 'nothing';
  if (outcome.stage === 'names') {
    const list = partOf(page, 'hits');
    if (list.childElementCount === 0) list.replaceChildren(...outcome.hits.map((hit) => hitItem(hit, outcome.search)));
    return;
  }
  showMissing(page, outcome.missing);
  if (outcome.stage === 'results') showResults(page, outcome, query);
  else partOf(page, 'count').textContent = '';
}

/** Says that what is missing is asked for again. */
export function showTrying(page: HTMLElement): void {
  partOf(page, 'notice').textContent = trying;
}

function showMissing(page: HTMLElement, missing: Missing | undefined) {
  const told = missing && notice(missing);
  const line = partOf(page, 'notice');
  line.hidden = told === undefined;
  line.textContent = told?.text ?? '';
  const again = partOf(page, 'again');
  const isLeft = document.activeElement === again && !told?.again;
  again.hidden = !told?.again;
  if (isLeft) partOf(page, 'count').focus();
}

function showResults(page: HTMLElement, results: Results, query: string) {
  const { search, count, shown, missing, done } = results;
  showFacets(page, results);
  showUnknownFilters(partOf(page, 'unknown-filters'), results.unknownFilters);
  partOf(page, 'count').textContent = countLine(count, missing);
  showCorrection(page, results, query);
  showUnknownWords(partOf(page, 'unknown-words'), count > 0 && results.isGood ? results.unknownWords : []);
  partOf(page, 'unsure').hidden = results.isGood;
  partOf(page, 'closest').hidden = count === 0;
  partOf(page, 'nothing').hidden = count > 0 && results.isGood;
  partOf(page, 'rest').hidden = results.rest === 0;
  partOf(page, 'rest').textContent = `Toon ook wat minder past (${results.rest})`;
  showNearest(partOf(page, 'nearest'), results.nearest);
  if (!shown) return;
  const { hits, met } = shown;
  replaceHits(
    partOf(page, 'hits'),
    hits.map((hit) => hitItem(hit, search)),
  );
  partOf(page, 'more').hidden = count <= hits.length;
  partOf(page, 'across').hidden = met.length === 0;
  partOf(page, 'crossings').replaceChildren(...(met.length === 0 ? [] : [crossingTable(met, search)]));
  if (done) page.dataset['ready'] = query;
}

/** Replaces the results, and keeps the focus on the link that has it: results can come to a reader who is already among them. */
function replaceHits(list: HTMLElement, items: HTMLElement[]) {
  const place = ({ href }: HTMLAnchorElement) => href.replace(/#?:~:.*$/, '');
  const { activeElement } = document;
  const focused = activeElement instanceof HTMLAnchorElement && list.contains(activeElement) ? place(activeElement) : undefined;
  list.replaceChildren(...items);
  if (focused === undefined) return;
  [...list.querySelectorAll('a')].find((link) => place(link) === focused)?.focus({ preventScroll: true });
}

function showFacets(page: HTMLElement, { all, choice, search }: Results) {
  for (const facet of facetNames) {
    const counts = countFacet(all, choice, facet, search.data.values);
    const group = partOf(page, `facet-${facet}`);
    group.hidden = counts.length === 0;
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLInputElement && group.contains(activeElement) ? activeElement.value : undefined;
    defined(group.querySelector('[data-options]'), 'The list of a filter').replaceChildren(...facetOptions(facet, counts, choice[facet]));
    if (focused !== undefined) group.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
  }
  const chosen = countChosen(choice);
  // Its room stays, so that nothing moves when it comes or goes.
  partOf(page, 'filters').classList.toggle('invisible', chosen === 0 && facetNames.every((facet) => partOf(page, `facet-${facet}`).hidden));
  partOf(page, 'clear').hidden = chosen === 0;
  // Beside filters that are folded, so that a reader who can't see them knows how many are set.
  partOf(page, 'clear').textContent = chosen === 1 ? 'Wis 1 filter' : `Wis ${chosen} filters`;
}

/** Says which typing error was mended, or offers to mend one that is less sure; either way with the link to the other search. */
function showCorrection(page: HTMLElement, { mended, offered }: Results, query: string) {
  const asTyped = `?q=${encodeURIComponent(query)}&letterlijk=1`;
  const told =
    mended !== undefined
      ? [`Bedoelde je ${mended}? Daar zochten we naar.`, `Zoek toch naar “${query}”`, asTyped]
      : offered !== undefined && ['Bedoelde je misschien iets anders?', `Zoek naar “${offered}”`, `?q=${encodeURIComponent(offered)}`];
  partOf(page, 'correction').hidden = !told;
  const [meant = '', name = '', href = ''] = told || [];
  partOf(page, 'meant').textContent = meant;
  partOf(page, 'other').replaceChildren(name);
  partOf(page, 'other').setAttribute('href', href);
}

const quoted = (words: string[]) => new Intl.ListFormat('nl').format(words.map((word) => `“${word}”`));

function showUnknownFilters(line: HTMLElement, unknown: string[]) {
  line.hidden = unknown.length === 0;
  const missing = unknown.length === 1 ? 'Dit filter bestaat niet' : 'Deze filters bestaan niet';
  line.textContent = `${missing}: ${quoted(unknown)}. We zochten zonder. Kies hieronder een ander filter.`;
}

/** What was asked may be about these words, which the results then aren't. */
function showUnknownWords(line: HTMLElement, words: string[]) {
  line.hidden = words.length === 0;
  line.textContent = `${quoted(words)} ${words.length === 1 ? 'staat' : 'staan'} nergens in deze gids. We zochten op de andere woorden.`;
}

function showNearest(line: HTMLElement, words: string[]) {
  line.hidden = words.length === 0;
  line.replaceChildren(
    'Zoek je misschien ',
    ...words.flatMap((word, at) => [
      at === 0 ? '' : at === words.length - 1 ? ' of ' : ', ',
      element('a', { href: `?q=${encodeURIComponent(word)}` }, word),
    ]),
    '?',
  );
}
