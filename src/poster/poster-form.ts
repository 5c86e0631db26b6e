import type { Filler } from './filler.ts';

/** Puts typed texts on a poster. What that takes comes when someone begins, or when the address brings texts. */
class PosterForm extends HTMLElement {
  #filler: Promise<Filler> | undefined;

  connectedCallback() {
    // What checks texts is there by the time that the first is typed.
    this.addEventListener('focusin', () => void this.#open());
    this.addEventListener('input', () => void this.#open().then((filler) => filler.update()));
    this.querySelector('button')?.addEventListener('click', () => void this.#open().then((filler) => filler.download()));
    window.addEventListener('hashchange', () => this.#restore());
    this.#restore();
  }

  #restore() {
    if (location.hash.includes('=')) void this.#open().then((filler) => filler.restore());
  }

  #open(): Promise<Filler> {
    this.#filler ??= import('./filler.ts').then(({ openFiller }) => openFiller(this));
    return this.#filler;
  }
}

customElements.define('poster-form', PosterForm);
