import { href, paths } from '../paths.ts';
import { searchCarried, type CarriedSearch } from './carried.ts';
import type { TextSearch } from './pagefind.ts';

/**
 * Whether WebAssembly, which Pagefind is made of, runs here; tried with a program that is empty. Safari before 16 refuses it on every
 * site with a security policy, for it knows no word in a policy that lets it in.
 */
export function runsWebAssembly(): boolean {
  try {
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
    return true;
  } catch {
    return false;
  }
}

/** Full text where Pagefind can't run: loads all texts of the guide at the first search and reads them through. */
export class ReadThrough {
  #texts: Promise<CarriedSearch['texts']> | undefined;

  /** Begins a search. */
  begin(): TextSearch {
    const begun = this.#load().then(searchCarried);
    return {
      search: async (words) => (await begun).search(words),
      text: async (id) => (await begun).text(id),
    };
  }

  #load(): Promise<CarriedSearch['texts']> {
    this.#texts ??= loadTexts().catch((error: unknown) => {
      this.#texts = undefined;
      throw error;
    });
    return this.#texts;
  }
}

async function loadTexts(): Promise<CarriedSearch['texts']> {
  const response = await fetch(href(paths.searchTexts));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
