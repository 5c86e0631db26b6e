import { href, paths } from '../paths.ts';
import { searchCarried, type CarriedSearch } from './carried.ts';
import type { Line } from './line.ts';
import type { PagefindInstance } from './pagefind.ts';

/**
 * Stands in for Pagefind where WebAssembly is refused, as Safari before 16 does on every site with a security policy: it knows no word in
 * a policy that lets WebAssembly in. Loads all texts of the guide and reads them through, as a copy without a host does.
 * @throws Fault
 */
export async function readThrough(line: Line): Promise<PagefindInstance> {
  const response = await line.fetch(href(paths.searchTexts));
  const texts: CarriedSearch['texts'] = await response.json();
  return {
    search: async (term) => {
      const reading = searchCarried(texts);
      const found = await reading.search(term);
      return {
        results: found.map(({ id, score }) => ({
          id,
          score,
          data: async () => (await reading.text(id)) ?? { excerpt: '', sub_results: [] },
        })),
      };
    },
  };
}
