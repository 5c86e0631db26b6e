/** What a browser keeps for scripts, by the name of each store and the address of each answer. */
export function browserStores() {
  const stores = new Map<string, Map<string, Response>>();
  const addressOf = (asked: string | { url: string }) => (typeof asked === 'string' ? asked : asked.url);
  const storeOf = (name: string) => {
    const found = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, found);
    return {
      match: async (asked: string) => found.get(asked)?.clone(),
      put: async (asked: string, answer: Response) => void found.set(asked, answer),
      addAll: async (asked: { url: string }[]) => {
        for (const request of asked) found.set(request.url, await fetch(request.url));
      },
      keys: async () => [...found.keys()].map((url) => ({ url })),
      delete: async (asked: string | { url: string }) => found.delete(addressOf(asked)),
    };
  };
  const caches = {
    open: async (name: string) => storeOf(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (asked: string) =>
      [...stores.values()]
        .find((store) => store.has(asked))
        ?.get(asked)
        ?.clone(),
  };
  /** Each store, then what is in it. */
  const seen = () =>
    [...stores].flatMap(([name, kept]) => [
      name,
      ...[...kept.keys()].map((address) => `${name}: ${address.slice(new URL(address).origin.length)}`),
    ]);
  return { caches, seen };
}
