import { element } from '../scripts/element.ts';
import { nearest, wordsOfAddress } from './nearest.ts';

/** Looks in the address for what the reader may have meant: fills the search field with its words, and puts the nearest pages on top. */
class NotFound extends HTMLElement {
  connectedCallback() {
    const parts = wordsOfAddress(location.pathname, import.meta.env.BASE_URL);
    const field = this.querySelector('input');
    if (field) field.value = parts.filter((part) => /[a-z]/.test(part)).at(-1) ?? '';
    this.#show(nearest(parts, this.#candidates()));
  }

  /** Every link in the list below: the page itself knows all pages, so that nothing needs to be fetched. */
  #candidates() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-part="everything"] a')];
    return links.map((link) => ({ name: link.textContent, href: link.getAttribute('href') ?? '', link }));
  }

  #show(found: { link: HTMLAnchorElement }[]) {
    const box = this.querySelector<HTMLElement>('[data-part="nearest"]');
    const list = box?.querySelector('ul');
    if (!box || !list || found.length === 0) return;
    list.replaceChildren(...found.map(({ link }) => element('li', {}, link.cloneNode(true))));
    box.hidden = false;
  }
}

customElements.define('not-found', NotFound);
