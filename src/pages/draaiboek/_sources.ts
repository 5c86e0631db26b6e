import { find, type Catalog } from '../../catalog/catalog.ts';
import { sourcesOf } from '../../catalog/relations.ts';
import { routeSources } from '../../paper/checklist.ts';
import type { Preset } from '../../draaiboek/presets.ts';

/** The documents that a preset comes from, each once with all of its pages: what its entry tells of the meeting, and those of its werkvormen. */
export function sourcesOfPreset(catalog: Catalog, { plan, basis }: Pick<Preset, 'plan' | 'basis'>) {
  const werkvormen = plan.blocks.flatMap((block) =>
    block.kind === 'werkvorm' ? sourcesOf(catalog, find(catalog, 'werkvormen', block.werkvorm)) : [],
  );
  return eachOnce([...basisSources(catalog, basis), ...werkvormen]);
}

/** The documents that all werkvormen come from, each once with all of its pages. */
export const sourcesOfWerkvormen = (catalog: Catalog) => eachOnce(catalog.werkvormen.flatMap((entry) => sourcesOf(catalog, entry)));

const eachOnce = (sources: ReturnType<typeof sourcesOf>) =>
  [...Map.groupBy(sources, ({ bron }) => bron)].map(([bron, parts]) => ({ bron, paginas: parts.flatMap(({ paginas }) => paginas) }));

// Of a page its route. Of a case what all of it comes from: what says what it is for, is of what the entry tells besides.
function basisSources(catalog: Catalog, { collection, id }: Preset['basis']) {
  const sources = sourcesOf(catalog, find(catalog, collection, id));
  if (collection === 'paginas') return routeSources(sources, find(catalog, 'paginas', id).data);
  const whole = sources.filter(({ waarvoor }) => waarvoor === undefined);
  return whole.length > 0 ? whole : sources;
}
