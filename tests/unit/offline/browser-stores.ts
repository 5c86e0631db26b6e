/** A change takes a browser a moment: who doesn't wait for it goes on before it is there. */
const soon = () => new Promise(setImmediate);

/** What a browser keeps for scripts, by the name of each store and the address of each answer. */
export function browserStores() {
  const stores = new Map<string, Map<string, Response>>();
  const addressOf = (asked: string | { url: string }) => (typeof asked === 'string' ? asked : asked.url);
  const storeOf = (name: string) => {
    const found = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, found);
    return {
      match: async (asked: string) => found.get(asked)?.clone(),
      async put(asked: string, answer: Response) {
        await soon();
        found.set(asked, answer);
      },
      async addAll(asked: { url: string }[]) {
        await soon();
        for (const request of asked) found.set(request.url, await fetch(request.url));
      },
      keys: async () => [...found.keys()].map((url) => ({ url })),
      async delete(asked: string | { url: string }) {
        await soon();
        return found.delete(addressOf(asked));
      },
    };
  };
  const caches = {
    open: async (name: string) => storeOf(name),
    keys: async () => [...stores.keys()],
    async delete(name: string) {
      await soon();
      return stores.delete(name);
    },
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
