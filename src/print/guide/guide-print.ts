import { readChoice, writeChoice, type Choice } from './choice.ts';
import { clearNumbers, hasPageNumbers, numberPages } from './number-pages.ts';
import { listed, showChoice } from './show-choice.ts';

/** Lets the visitor choose chapters and paper. The choice stands in the address, so that it can be kept and shared. */
class GuidePrint extends HTMLElement {
  #numbering = new AbortController();
  /** Absent in browsers that can't be given one: they print on the paper that they are set to. */
  #paperSheet = 'adoptedStyleSheets' in document ? new CSSStyleSheet() : undefined;

  connectedCallback() {
    if (this.#paperSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#paperSheet];
    this.addEventListener('change', () => {
      const choice = this.#ticked();
      history.replaceState(history.state, '', `${location.pathname}${writeChoice(choice)}`);
      this.#show(choice, []);
    });
    // Browsers fill in what was ticked before, and an address can change; what counts is the address.
    for (const event of ['pageshow', 'popstate']) {
      window.addEventListener(event, () => {
        if (writeChoice(this.#ticked()) !== writeChoice(this.#asked())) this.#showAddress();
      });
    }
    this.#showAddress();
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  }

  #ticked(): Choice {
    const paper = this.querySelector<HTMLInputElement>('[name="papier"]:checked')?.value;
    return { chapters: this.#boxes.filter(({ checked }) => checked).map(({ value }) => value), paper: paper === 'a5' ? 'a5' : 'a4' };
  }

  #asked() {
    return readChoice(
      location.search,
      this.#boxes.map(({ value }) => value),
    );
  }

  #showAddress() {
    const { unknown, ...choice } = this.#asked();
    for (const box of this.#boxes) box.checked = choice.chapters.includes(box.value);
    for (const button of this.querySelectorAll<HTMLInputElement>('[name="papier"]')) button.checked = button.value === choice.paper;
    this.#show(choice, unknown);
  }

  #show(choice: Choice, unknown: string[]) {
    const guide = document.querySelector('[data-part="guide"]');
    if (!guide) return;
    document.documentElement.dataset['paper'] = choice.paper;
    this.#paperSheet?.replaceSync(choice.paper === 'a5' ? a5 : '');
    showChoice(guide, choice, this.#names());
    this.#say('unknown', unknownNote(unknown, choice));
    this.#say('count', this.#summary(choice));
    void this.#number(guide, choice);
  }

  async #number(guide: Element, choice: Choice) {
    this.#numbering.abort();
    this.#numbering = new AbortController();
    const { signal } = this.#numbering;
    clearNumbers(guide);
    this.dataset['pages'] = '';
    if (!hasPageNumbers()) return;
    const pages = await numberPages(guide, signal);
    if (signal.aborted || pages === undefined) return;
    this.dataset['pages'] = String(pages);
    this.#say('count', `${this.#summary(choice)} Dat zijn ${pages} bladzijden op ${choice.paper.toUpperCase()}.`);
  }

  #names() {
    return new Map(this.#boxes.map(({ value, dataset }) => [value, dataset['name'] ?? value]));
  }

  #summary({ chapters }: Choice): string {
    const names = this.#names();
    return chapters.length === 0 ? 'Je drukt nu de hele gids af.' : `Je drukt nu af: ${listed(chapters.map((id) => names.get(id) ?? id))}.`;
  }

  #say(part: string, text: string) {
    const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!place) return;
    place.hidden = text === '';
    place.textContent = text;
  }
}

/** The page of guide.css on A5. It stands here because a style sheet can't make the paper depend on a choice. */
const a5 = `
  @page { size: A5; }
  @page :left { margin: 14mm 16mm 16mm 12mm; }
  @page :right { margin: 14mm 12mm 16mm 16mm; }`;

function unknownNote(unknown: string[], { chapters }: Choice): string {
  if (unknown.length === 0) return '';
  const quoted = listed(unknown.map((value) => `“${value.slice(0, 40)}”`));
  const rest = chapters.length === 0 ? 'Daarom zie je nu de hele gids. Kies hieronder wat je wilt.' : 'De rest van je keuze zie je wel.';
  return `${quoted} ${unknown.length === 1 ? 'is geen hoofdstuk' : 'zijn geen hoofdstukken'} van deze gids. ${rest}`;
}

customElements.define('guide-print', GuidePrint);
