import { href, paths } from '../paths.ts';
import { stores } from './kept.ts';

/** Names the pages that this browser has kept, for who is without a connection. */
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
      .map(({ url, title }) => {
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        const item = document.createElement('li');
        item.className = 'link-item';
        item.append(link);
        return item;
      });
    list.replaceChildren(...items);
    this.hidden = false;
  }
}

const isToRead = (url: string) => ![paths.noConnection, paths.notFound].some((path) => url === new URL(href(path), location.href).href);

/** How the build writes signs that mean something in HTML. */
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', '#34': '"', quot: '"', '#39': "'" };

/** The title of a page without the name of the site; undefined for what is no page. The policy forbids to make a page of its text. */
async function titleOf(answer: Response | undefined): Promise<string | undefined> {
  if (!answer?.headers.get('content-type')?.startsWith('text/html')) return undefined;
  const [, title] = /<title>([^<]*)<\/title>/.exec(await answer.text()) ?? [];
  return title?.replace(/ \| [^|]*$/, '').replace(/&([#\w]+);/g, (whole, name: string) => signs[name] ?? whole);
}

customElements.define('kept-pages', KeptPages);
