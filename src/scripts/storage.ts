/** What gives the store of a browser; asking for it throws, or gives nothing, where it keeps nothing. */
export type StoreOf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** The store that stays, and the one that goes with its tab. */
export const [device, tab]: [StoreOf, StoreOf] = [() => localStorage, () => sessionStorage];

/** Reads what a browser keeps under a name; undefined where there is nothing, or where it keeps nothing. */
export function readStored(store: StoreOf, name: string): string | undefined {
  try {
    return store()?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a name; without a text it forgets. False where the browser is full or keeps nothing. */
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
