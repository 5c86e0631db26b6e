import { FontStack } from './font-stack.ts';
import { readTypeface, type Typeface } from './typeface.ts';

/**
 * Returns a function that fetches what a text is set with, each file once: the first typeface, and the others only for signs that it lacks.
 * @param addresses of the typefaces, the most common signs first
 */
export function fontLoader(addresses: string[]): (text: string) => Promise<FontStack> {
  const loaded = new Map<string, Promise<Typeface>>();
  const load = (address: string) => {
    const known = loaded.get(address) ?? fetchTypeface(address);
    loaded.set(address, known);
    known.catch(() => loaded.delete(address));
    return known;
  };
  return async (text) => {
    const [first = '', ...others] = addresses;
    const letters = new FontStack([await load(first)]);
    return letters.missing(text).length === 0 ? letters : new FontStack(await Promise.all([first, ...others].map(load)));
  };
}

async function fetchTypeface(address: string): Promise<Typeface> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${response.status}`);
  return readTypeface(new Uint8Array(await response.arrayBuffer()));
}
