import { breathe } from './breathe.ts';
import type { SearchEngine, Found } from './engine.ts';
import { countFacet, facetNames, filterRecords, hasChoice, knownChoice, noChoice, type Choice } from './facets.ts';
import { crossings, toHit } from './hits.ts';
import { loadSearch, type Search } from './load.ts';
import { noTexts, type TextSearch } from './pagefind.ts';
import type { SearchData, SearchRecord } from './record.ts';
import { crossingTable, element, facetOptions, hitItem } from './render.ts';
import { readState, writeState, type SearchState } from './state.ts';

/** Results shown at first, and added by “Toon meer”. */
const pageSize = 10;

/** How long typing has to rest before a search, in milliseconds. */
const rest = 80;

/** The search page: reads the address, searches, and shows results and filters. Without it the page is an index of everything. */
class SearchPage extends HTMLElement {
  #loaded: Promise<Search> | undefined;
  #state: SearchState = { query: '', choice: noChoice, asTyped: false };
  /** The search that was asked for last, other than by typing: where “back” leads to. */
  #asked = location.href;
  #shown = pageSize;
  #turn = 0;
  #timer = 0;

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
    this.#part('more').addEventListener('click', () => this.#showMore());
    this.addEventListener('keydown', (event) => this.#steer(event));
    // On a narrow screen the results come first; the filters open on request.
    if (matchMedia('(min-width: 62rem)').matches) this.querySelector('details')?.setAttribute('open', '');
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`The search page has no part “${name}”.`);
    return part;
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('The search page has no form.');
    return form;
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('The search page has no field.');
    return field;
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
    this.#go(state, 'none');
  }

  #go(state: SearchState, history: 'push' | 'replace' | 'none') {
    this.#state = state;
    this.#shown = pageSize;
    const address = `${location.pathname}${writeState(state)}`;
    if (history === 'push' && new URL(address, location.href).href !== this.#asked) {
      window.history.replaceState(null, '', this.#asked);
      window.history.pushState(null, '', address);
    }
    if (history !== 'replace') this.#asked = location.href;
    void this.#search();
    if (history === 'replace') void this.#noteAddress(address);
  }

  /** Puts a search that was typed in the address. Slow for a browser, so the search goes first. */
  async #noteAddress(address: string) {
    const turn = this.#turn;
    await breathe();
    if (turn === this.#turn) window.history.replaceState(null, '', address);
  }

  async #search() {
    const turn = ++this.#turn;
    const { query, asTyped } = this.#state;
    const asked = query !== '' || hasChoice(this.#state.choice);
    this.#part('index').hidden = asked;
    delete document.documentElement.dataset['searching'];
    this.#part('outcome').hidden = !asked;
    if (!asked) return;
    try {
      const loaded = await (this.#loaded ??= loadSearch());
      delete this.dataset['failed'];
      if (turn !== this.#turn) return;
      this.#dropUnknown(loaded);
      if (query !== '') await this.#showNames(loaded, query, turn);
      const texts = query === '' ? noTexts : loaded.beginText();
      const found = query === '' ? undefined : await loaded.engine.search(query, texts.search, asTyped);
      if (turn === this.#turn) await this.#show(loaded, found, texts, turn);
    } catch (error) {
      if (turn === this.#turn) this.#showFailure();
      throw error;
    } finally {
      showFonts();
    }
  }

  /** Says that searching fails now and shows the index of everything instead. The next search loads everything anew. */
  #showFailure() {
    this.#loaded = undefined;
    this.dataset['failed'] = '';
    this.#part('index').hidden = false;
    this.#part('count').textContent =
      'Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw, of gebruik de lijst hieronder.';
  }

  /** Goes on without filters that don't exist, and says so. */
  #dropUnknown({ data }: Search) {
    const { known, unknown } = knownChoice(this.#state.choice, data.values);
    this.#state = { ...this.#state, choice: known };
    const line = this.#part('unknown');
    line.hidden = unknown.length === 0;
    const names = new Intl.ListFormat('nl').format(unknown.map((value) => `“${value}”`));
    line.textContent =
      unknown.length === 0 ? '' : `Deze filters bestaan niet: ${names}. We zochten zonder. Kies hieronder een ander filter.`;
  }

  /** Names are known before the index of the full text has come: a sure hit shows at once. */
  async #showNames(search: Search, query: string, turn: number) {
    if (this.#part('hits').childElementCount > 0) return;
    const { words, sure } = search.engine.sureNames(query);
    const records = filterRecords(sure, this.#state.choice).slice(0, 3);
    if (turn !== this.#turn || records.length === 0) return;
    this.#part('hits').replaceChildren(...records.map((record) => hitItem(toHit(record, words, undefined), search)));
    // Starting Pagefind takes the processor for a moment: let these be seen first.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  }

  async #show(search: Search, found: Found | undefined, { text }: TextSearch, turn: number) {
    const { engine, data } = search;
    const all = found?.records ?? data.records;
    const records = filterRecords(all, this.#state.choice);
    this.#showFacets(all, data);
    await breathe();
    if (turn !== this.#turn) return;
    this.#showCorrection(found);
    this.#showCount(records.length);
    this.#part('nothing').hidden = records.length > 0;
    if (records.length === 0) this.#showNearest(engine, all.length);
    const words = found?.words ?? [];
    const shown = records.slice(0, this.#shown);
    const themas = records.slice(this.#shown).filter(({ soort }) => soort === 'themas');
    const texts = await Promise.all([...shown, ...themas].map(async (record) => ({ record, text: await text(record.document) })));
    await breathe();
    if (turn !== this.#turn) return;
    this.#part('hits').replaceChildren(
      ...texts.slice(0, shown.length).map(({ record, text }) => hitItem(toHit(record, words, text), search)),
    );
    this.#part('more').hidden = records.length <= this.#shown;
    const met = crossings(texts);
    this.#part('across').hidden = met.length === 0;
    if (met.length > 0) this.#part('crossings').replaceChildren(crossingTable(met, search));
    this.dataset['ready'] = this.#state.query;
  }

  #showFacets(all: SearchRecord[], data: SearchData) {
    const { choice } = this.#state;
    for (const facet of facetNames) {
      const counts = countFacet(all, choice, facet, data.values);
      const group = this.#part(`facet-${facet}`);
      group.hidden = counts.length === 0;
      const focused =
        document.activeElement instanceof HTMLInputElement && group.contains(document.activeElement)
          ? document.activeElement.value
          : undefined;
      group.querySelector('[data-options]')?.replaceChildren(...facetOptions(facet, counts, choice[facet]));
      if (focused !== undefined) group.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
    }
    this.#part('clear').hidden = !hasChoice(choice);
  }

  #showCorrection(found: Found | undefined) {
    const line = this.#part('correction');
    line.hidden = !found?.corrected;
    if (!found?.corrected) return;
    const typed = element('button', { type: 'button', class: 'plain-button' }, `Zoek toch naar “${this.#state.query}”`);
    typed.addEventListener('click', () => {
      this.#go({ ...this.#state, asTyped: true }, 'push');
      this.#field.focus();
    });
    line.replaceChildren('Bedoelde je ', element('strong', {}, found.words.join(' ')), '? Daar zochten we naar. ', typed);
  }

  #showCount(count: number) {
    this.#part('count').textContent = count === 0 ? 'Niets gevonden' : count === 1 ? '1 resultaat' : `${count} resultaten`;
  }

  #showNearest(engine: SearchEngine, unfiltered: number) {
    const near = unfiltered > 0 ? [] : engine.nearestWords(this.#state.query);
    const list = this.#part('nearest');
    list.hidden = near.length === 0;
    list.replaceChildren(
      'Zoek je misschien ',
      ...near.flatMap((word, at) => [
        at === 0 ? '' : at === near.length - 1 ? ' of ' : ', ',
        element('a', { href: `?q=${encodeURIComponent(word)}` }, word),
      ]),
      '?',
    );
  }

  #showMore() {
    const first = this.#shown;
    this.#shown += pageSize;
    void this.#search().then(() => this.#links[first]?.focus());
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
