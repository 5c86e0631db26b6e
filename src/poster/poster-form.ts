import type { Filler } from './filler.ts';
import { replaceAddress } from '../scripts/replace-address.ts';
import { writeAddress } from './state.ts';
import { unreachable } from './unreachable.ts';

/** Puts typed texts on a poster. What that takes comes when someone begins, or when the address brings texts. */
class PosterForm extends HTMLElement {
  #filler: Promise<Filler> | undefined;

  connectedCallback() {
    // What checks texts is there by the time that the first is typed.
    this.addEventListener('focusin', () => this.#use());
    this.addEventListener('input', () => this.#use((filler) => filler.update()));
    this.querySelector('button')?.addEventListener('click', () => this.#use((filler) => filler.download()));
    window.addEventListener('hashchange', () => this.#restore());
    this.#restore();
  }

  #restore() {
    if (location.hash.includes('=')) this.#use((filler) => filler.restore());
  }

  /** Lets the filler do something once it is here. Where it can't come now it is asked for again at the next try. */
  #use(act?: (filler: Filler) => Promise<void>) {
    this.#filler ??= import('./filler.ts').then(({ openFiller }) => openFiller(this));
    void this.#filler.then(act, () => {
      this.#filler = undefined;
      const typed = [...this.querySelectorAll<HTMLInputElement>('input[type="text"]')];
      if (typed.some(({ value }) => value !== '')) replaceAddress(`${location.pathname}${location.search}${writeAddress(typed)}`);
      const status = this.querySelector('[role="status"]');
      if (status) status.textContent = unreachable;
    });
  }
}

customElements.define('poster-form', PosterForm);
