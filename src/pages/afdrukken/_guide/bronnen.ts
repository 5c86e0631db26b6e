import type { Catalog } from '../../../catalog/catalog.ts';
import { makersLine } from '../../../components/makers.ts';
import type { GuideBron, GuidePart } from '../../../paper/guide-model.ts';
import { textTree } from '../../../paper/tree.ts';
import { paths } from '../../../paths.ts';

/** The documents that the guide uses, and those to read further. */
export const bronParts = (catalog: Catalog): GuidePart[] => [
  { titel: 'Bronnen van deze site', kind: 'bronnen', bronnen: bronnen(catalog, 'gebruikt') },
  { titel: 'Om verder te lezen', kind: 'bronnen', bronnen: bronnen(catalog, 'verder lezen') },
];

const bronnen = (catalog: Catalog, rol: 'gebruikt' | 'verder lezen'): GuideBron[] =>
  catalog.bronnen
    .filter(({ data }) => data.rol === rol)
    .map(({ id, data: { titel, ondertitel, makers, uitgever, jaar, licentie, adres }, body = '' }) => ({
      address: paths.entry('bronnen', id),
      titel,
      makers: [ondertitel, makersLine({ makers, uitgever })].filter(Boolean).join('. '),
      jaar,
      licentie,
      url: adres,
      text: textTree(body),
    }));
