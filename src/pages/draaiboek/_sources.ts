import { find, type Catalog } from '../../catalog/catalog.ts';
import { sourcesOf } from '../../catalog/relations.ts';
import { routeSources } from '../../paper/checklist.ts';
import type { Preset } from '../../draaiboek/presets.ts';

/** The documents that a preset comes from, each once with all of its pages: what its entry tells of the meeting, and those of its werkvormen. */
export function sourcesOfPreset(catalog: Catalog, { plan, basis }: Pick<Preset, 'plan' | 'basis'>) {
  const werkvormen = plan.blocks.flatMap((block) =>
    block.kind === 'werkvorm' ? sourcesOf(catalog, find(catalog, 'werkvormen', block.werkvorm)) : [],
  );
  const named = Map.groupBy([...basisSources(catalog, basis), ...werkvormen], ({ bron }) => bron);
  return [...named].map(([bron, parts]) => ({ bron, paginas: parts.flatMap(({ paginas }) => paginas) }));
}

// Of a page its route, and of a case its first document: the others are of what the entry tells besides.
function basisSources(catalog: Catalog, { collection, id }: Preset['basis']) {
  const sources = sourcesOf(catalog, find(catalog, collection, id));
  return collection === 'paginas' ? routeSources(sources, find(catalog, 'paginas', id).data) : sources.slice(0, 1);
}
