/** How much full text counts beside names. */
const textShare = 0.6;

/**
 * Brings names and full text together in one order of addresses, the best first.
 * @param names how well each address fits by its names, from `Matcher`
 * @param texts for each word (and the query as a whole) the addresses that Pagefind found, with its scores
 */
export function fuse(names: Map<string, number>, texts: Map<string, number>[]): string[] {
  const total = new Map(names);
  for (const found of texts) {
    const best = Math.max(...found.values());
    for (const [address, score] of found) {
      total.set(address, (total.get(address) ?? 0) + (textShare * (score / best)) / texts.length);
    }
  }
  return [...total].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([address]) => address);
}
