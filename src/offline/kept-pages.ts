import { href, paths } from '../paths.ts';
import { element } from '../scripts/element.ts';
import { stores, titleIn } from './kept.ts';

/** Names the pages that this browser has kept, for a reader without a connection. */
class KeptPages extends HTMLElement {
  connectedCallback() {
    void this.#list().catch(() => undefined);
  }

  async #list() {
    const store = await caches.open(stores.guide);
    const kept = await Promise.all((await store.keys()).map(async ({ url }) => ({ url, title: await titleOf(await store.match(url)) })));
    const pages = kept.flatMap(({ url, title }) => (title !== undefined && isToRead(url) ? [{ url, title }] : []));
    const list = this.querySelector('ul');
    if (!list || pages.length === 0) return;
    const items = pages
      .sort((a, b) => a.title.localeCompare(b.title, 'nl'))
      .map(({ url, title }) => element('li', { class: 'link-item' }, element('a', { href: url }, title)));
    list.replaceChildren(...items);
    this.hidden = false;
  }
}

const isToRead = (url: string) => ![paths.noConnection, paths.notFound].some((path) => url === new URL(href(path), location.href).href);

const titleOf = async (answer: Response | undefined): Promise<string | undefined> =>
  answer?.headers.get('content-type')?.startsWith('text/html') ? titleIn(await answer.text()) : undefined;

customElements.define('kept-pages', KeptPages);
