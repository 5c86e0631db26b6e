import { canKeep, dropGuide, isKept, keepGuide, missingFiles } from './keep.ts';
import { sizeOf } from './kept.ts';

/** What the element shows. */
type State = 'before' | 'busy' | 'kept' | 'failed';

const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString('nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

/** Keeps the whole guide on the reader's device, on request: with what it takes, how far it is, and the way back. */
class KeepGuide extends HTMLElement {
  connectedCallback() {
    if (!canKeep()) return;
    this.hidden = false;
    this.#part('keep').addEventListener('click', () => void this.#keep());
    this.#part('again').addEventListener('click', () => void this.#keep());
    this.#part('drop').addEventListener('click', () => void this.#drop());
    void this.#begin();
  }

  async #begin() {
    const isHere = await isKept().catch(() => false);
    const missing = await missingFiles().catch(() => []);
    // Without a connection what is kept can't be compared; then it is what the reader has.
    if (isHere && missing.length === 0) return this.#show('kept');
    if (missing.length > 0) this.#part('size').textContent = `Dat is ${megabytes(sizeOf(missing))}.`;
    return this.#show('before');
  }

  async #keep() {
    const bar = this.querySelector('progress');
    this.#show('busy');
    try {
      await keepGuide((done, all) => {
        if (bar) [bar.value, bar.max] = [done, all];
      });
      this.#show('kept');
    } catch (error) {
      this.#part('cause').textContent = causeOf(error);
      this.#show('failed');
    }
  }

  async #drop() {
    await dropGuide();
    await this.#begin();
    this.#part('keep').focus();
  }

  #show(state: State) {
    const hadFocus = this.contains(document.activeElement);
    this.dataset['state'] = state;
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) part.hidden = part.dataset['state'] !== state;
    if (hadFocus) this.querySelector<HTMLElement>(`[data-state="${state}"]`)?.focus();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`There is no part ${name}.`);
    return part;
  }
}

/** Why the guide could not be kept, and what the reader can do. */
function causeOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'Er is te weinig ruimte op dit apparaat. Maak ruimte vrij en probeer het opnieuw.';
  }
  if (!navigator.onLine) return 'Je hebt geen internetverbinding. Probeer het opnieuw als die er weer is.';
  return 'Een deel kwam niet binnen. Probeer het opnieuw. Wat er al is, blijft staan.';
}

customElements.define('keep-guide', KeepGuide);
