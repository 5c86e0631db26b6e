/** Returns a store of the browser. It throws, or returns undefined, where the browser keeps nothing. */
export type StoreOf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined;

/** The store that stays on the device, and the one that goes when its tab is closed. */
export const [device, tab]: [StoreOf, StoreOf] = [() => localStorage, () => sessionStorage];

/** Reads what a browser keeps under a name; undefined where there is nothing, or where it keeps nothing. */
export function readStored(store: StoreOf, name: string): string | undefined {
  try {
    return store()?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name; without a text, forgets the name. False where the browser is full or keeps nothing. */
export function writeStored(store: StoreOf, name: string, text: string | undefined): boolean {
  try {
    const kept = store();
    if (text === undefined) kept?.removeItem(name);
    else kept?.setItem(name, text);
    return kept !== undefined;
  } catch {
    return false;
  }
}

/** The names of all that a browser keeps. */
export function storedNames(store: StoreOf): string[] {
  try {
    const kept = store();
    return Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '');
  } catch {
    return [];
  }
}
