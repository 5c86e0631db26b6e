import type { Catalog } from '../catalog/catalog.ts';
import { caseParts } from './cases.ts';
import { logicaParts } from './logicas.ts';
import { paginaParts } from './paginas.ts';
import { partijParts } from './partijen.ts';
import type { EntryParts } from './parts.ts';
import { situatieParts } from './situaties.ts';
import { themaParts } from './themas.ts';
import { tipParts } from './tips.ts';
import { vraagParts } from './vragen.ts';
import { werkvormParts } from './werkvormen.ts';

/** What the entries of each collection show besides their text, by their slug. */
export const entryParts = {
  cases: caseParts,
  themas: themaParts,
  werkvormen: werkvormParts,
  tips: tipParts,
  logicas: logicaParts,
  partijen: partijParts,
  samenwerkingsvragen: vraagParts,
  situaties: situatieParts,
  paginas: paginaParts,
} satisfies Record<string, (catalog: Catalog, slug: string) => EntryParts>;
