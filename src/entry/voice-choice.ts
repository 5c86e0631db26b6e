import { announce } from '../scripts/announce.ts';

/** Lets a reader single out one partij; which one stands in the address, to share or to come back to. */
class PartijVoices extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search).get('partij') ?? '';
    const found = this.#inputs.find(({ value }) => value === asked);
    if (!found) announce(`Er is geen partij ‘${asked.slice(0, 40)}’. Je hoort nu iedereen.`);
    this.#choose(found);
    this.addEventListener('change', () => {
      const chosen = this.#inputs.find(({ checked }) => checked);
      this.#choose(chosen);
      if (location.protocol !== 'file:') history.replaceState(history.state, '', addressFor(chosen?.value ?? ''));
    });
  }

  get #inputs() {
    return [...this.querySelectorAll('input')];
  }

  #choose(input = this.#inputs[0]) {
    if (!input) return;
    input.checked = true;
    const { letter } = input.dataset;
    this.querySelectorAll<HTMLElement>('[data-rest]').forEach((words) => (words.hidden = letter === undefined));
    if (letter === undefined) delete document.documentElement.dataset['only'];
    else document.documentElement.dataset['only'] = letter;
  }
}

/** The address of this page and place, with a partij or without. */
function addressFor(partij: string): string {
  const address = new URL(location.href);
  if (partij === '') address.searchParams.delete('partij');
  else address.searchParams.set('partij', partij);
  return address.href;
}

customElements.define('partij-voices', PartijVoices);
