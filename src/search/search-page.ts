import { defined } from '../defined.ts';
import { savesData } from '../scripts/saves-data.ts';
import { yieldToBrowser } from './yield-to-browser.ts';
import { countChosen, facetNames, noChoice, type Choice } from './facets.ts';
import { slowAfter } from './connection.ts';
import { findSource } from './load.ts';
import { runSearch, type Outcome } from './outcome.ts';
import { partOf, showOutcome, showTrying } from './show.ts';
import { readState, writeState, type SearchState } from './state.ts';

/** Results shown at first, and added by “Toon meer”. */
const pageSize = 10;

/** How long typing has to rest before a search, in milliseconds. */
const rest = 80;

/** How long nothing is asked before what serves later searches may come, in milliseconds. */
const pause = 2000;

/** How far a reader was with some results. */
interface View {
  most: number;
  withRest: boolean;
  /** How far the page was scrolled, in pixels. */
  top: number;
}

const atFirst: View = { most: pageSize, withRest: false, top: 0 };

/** The search page: reads the address, searches, and shows results and filters. Without it the page is an index of everything. */
class SearchPage extends HTMLElement {
  readonly #source = findSource();
  #state: SearchState = { query: '', choice: noChoice, asTyped: false };
  /** The search that was asked for last, other than by typing: where “back” leads to. */
  #asked = location.href;
  /** How much of it is shown: going back restores that too. */
  #view: View = atFirst;
  #turn = 0;
  #timer = 0;
  #viewTimer = 0;
  /** The end of the search that was asked for last. */
  #whole = Promise.resolve();
  /** Whether what was asked for is shown, and nothing of it is missing. */
  #isWhole = true;

  connectedCallback() {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#go({ ...this.#state, query: this.#field.value.trim(), asTyped: false }, 'replace'), rest);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#go({ ...this.#state, query: this.#field.value.trim(), asTyped: false }, 'push');
    });
    this.#part('filters').addEventListener('change', () => this.#go({ ...this.#state, choice: this.#chosen() }, 'push'));
    this.#part('clear').addEventListener('click', () => {
      this.#go({ ...this.#state, choice: noChoice }, 'push');
      this.#field.focus();
    });
    this.#part('more').addEventListener('click', () => this.#showMore({ most: this.#view.most + pageSize }));
    this.#part('rest').addEventListener('click', () => this.#showMore({ withRest: true }));
    this.addEventListener('click', (event) => this.#follow(event));
    this.#part('again').addEventListener('click', () => this.#tryAgain());
    this.addEventListener('keydown', (event) => this.#steer(event));
    // On a narrow screen the results come first; the rest opens on request.
    if (matchMedia('(min-width: 62rem)').matches) for (const each of this.querySelectorAll('[data-folds]')) each.setAttribute('open', '');
    // The page is long enough to go back to a place on it when the results are there, not before.
    window.history.scrollRestoration = 'manual';
    window.addEventListener('scroll', () => this.#noteView());
    window.addEventListener('pagehide', () => this.#keepView());
    window.addEventListener('popstate', () => this.#restore());
    window.addEventListener('online', () => this.#tryAgain());
    // Browsers break off what was on the way when the reader left the page.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#tryAgain());
    this.#restore();
  }

  #part(name: string): HTMLElement {
    return partOf(this, name);
  }

  get #form(): HTMLFormElement {
    return defined(this.querySelector('form'), 'The form of the search page');
  }

  get #field(): HTMLInputElement {
    return defined(this.querySelector<HTMLInputElement>('input[type="search"]'), 'The field of the search page');
  }

  #chosen(): Choice {
    const given = new FormData(this.#form);
    const choice = { ...noChoice };
    for (const facet of facetNames) choice[facet] = given.getAll(facet).map(String);
    return choice;
  }

  #restore() {
    const state = readState(location.search);
    this.#field.value = state.query;
    const view: View = { ...atFirst, ...window.history.state };
    this.#go(state, 'none', view);
    if (view.top > 0) void this.#whole.then(() => window.scrollTo({ top: view.top, behavior: 'instant' }));
  }

  /** Keeps how far the reader is, when scrolling rests. */
  #noteView() {
    clearTimeout(this.#viewTimer);
    this.#viewTimer = window.setTimeout(() => this.#keepView(), rest);
  }

  #keepView() {
    window.history.replaceState({ ...this.#view, top: window.scrollY }, '');
  }

  #go(state: SearchState, history: 'push' | 'replace' | 'none', view = atFirst) {
    this.#state = state;
    this.#view = view;
    // WebKit puts this in the field on the way back to the page.
    this.#field.defaultValue = state.query;
    const address = `${location.pathname}${writeState(state)}`;
    if (history === 'push' && new URL(address, location.href).href !== this.#asked) {
      window.history.replaceState(window.history.state, '', this.#asked);
      window.history.pushState(null, '', address);
    }
    if (history !== 'replace') this.#asked = location.href;
    this.#whole = this.#search();
    if (history === 'replace') void this.#noteAddress(address);
  }

  /** Puts a search that was typed in the address. Slow for a browser, so the search goes first. */
  async #noteAddress(address: string) {
    const turn = this.#turn;
    await yieldToBrowser();
    if (turn === this.#turn) window.history.replaceState(null, '', address);
  }

  async #search() {
    const turn = ++this.#turn;
    const { query, choice } = this.#state;
    const asked = query !== '' || countChosen(choice) > 0;
    this.#isWhole = !asked;
    delete document.documentElement.dataset['searching'];
    document.documentElement.toggleAttribute('data-asked', asked);
    this.#part('index').hidden = asked && !this.hasAttribute('data-failed');
    this.#part('outcome').hidden = !asked;
    if (!asked) return;
    const late = new Promise((done) => setTimeout(done, slowAfter));
    try {
      for await (const outcome of runSearch(this.#source, { ...this.#state, ...this.#view }, late)) {
        if (turn !== this.#turn) return;
        await this.#show(outcome);
        if (turn !== this.#turn) return;
        if (outcome.stage === 'results' && outcome.done && !savesData()) {
          setTimeout(() => turn === this.#turn && outcome.search.prepare(), pause);
        }
      }
    } catch (error) {
      if (turn === this.#turn) await this.#show({ stage: 'nothing', missing: { part: 'everything', cause: 'broken' } });
      throw error;
    } finally {
      showFonts();
    }
  }

  /** Shows what there is, and lets the reader see it before the search goes on. */
  async #show(outcome: Outcome) {
    showOutcome(this, outcome, this.#state.query);
    if (outcome.stage === 'results') {
      // Goes on without filters that don't exist.
      this.#state = { ...this.#state, choice: outcome.choice };
      this.#isWhole = outcome.done && outcome.missing === undefined;
    }
    // What comes after the first names, Pagefind, takes the processor for a moment.
    if (outcome.stage === 'names') await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    else await yieldToBrowser();
  }

  /** Searches again if something is missing. */
  #tryAgain() {
    if (this.#isWhole) return;
    showTrying(this);
    this.#source.restart();
    void this.#search();
  }

  /** A link to another search needs no new page. */
  #follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const state = readState(defined(link.getAttribute('href'), 'The address of a link'));
    this.#field.value = state.query;
    this.#go({ ...state, choice: this.#state.choice }, 'push');
    this.#field.focus();
  }

  #showMore(more: Partial<View>) {
    const first = this.#links.length;
    this.#view = { ...this.#view, ...more };
    void this.#search().then(() => {
      this.#links[first]?.focus();
      this.#keepView();
    });
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#part('hits').querySelectorAll<HTMLAnchorElement>('h3 a')];
  }

  /** Arrows go through the results, Escape goes back to the field and then empties it. */
  #steer(event: KeyboardEvent) {
    const links = this.#links;
    const at = links.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === this.#field;
    if (event.key === 'Escape') {
      if (inField && this.#field.value !== '') {
        this.#field.value = '';
        this.#go({ ...this.#state, query: '' }, 'push');
      } else this.#field.focus();
    } else if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? this.#field).focus();
    else return;
    event.preventDefault();
  }
}

/** Adds the typefaces if they were left for later (`SearchHead.astro`). */
function showFonts() {
  const template = document.getElementById('fonts');
  if (template instanceof HTMLTemplateElement) document.head.append(template.content);
}

customElements.define('search-page', SearchPage);
