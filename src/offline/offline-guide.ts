import { ownScript } from '../components/own-script.ts';

/** How long a search that was asked for has the line to itself, in milliseconds. */
const searchFirst = 5000;

/** Registers the service worker once the page is done, and shows itself when a new version of the guide waits. */
class OfflineGuide extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-part="later"]')?.addEventListener('click', () => this.#show(false));
    if (!('serviceWorker' in navigator)) return;
    const begin = () => setTimeout(() => void this.#register(), location.search === '' ? 0 : searchFirst);
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }

  async #register() {
    const registration = await navigator.serviceWorker.register(ownScript(this.dataset['worker'] ?? ''));
    if (registration.waiting) this.#offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        // Without a controller this is the first version, and there is nothing to renew.
        if (coming.state === 'installed' && navigator.serviceWorker.controller) this.#offer(coming);
      });
    });
  }

  /** The page leaves room at its foot for what has the focus, as long as the notice shows. */
  #show(shown: boolean) {
    this.hidden = !shown;
    document.documentElement.toggleAttribute('data-notice', shown);
  }

  #offer(waiting: ServiceWorker) {
    this.#show(true);
    this.querySelector('[data-part="renew"]')?.addEventListener(
      'click',
      () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        waiting.postMessage({ type: 'SKIP_WAITING' });
      },
      { once: true },
    );
  }
}

customElements.define('offline-guide', OfflineGuide);
