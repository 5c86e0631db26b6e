import { find, type Catalog, type Entry } from '../../../catalog/index.ts';
import { kindNames } from '../../../components/entry-link.ts';
import type { GuideLink } from '../../../paper/guide-model.ts';
import { paths } from '../../../paths.ts';
import type { Partij } from '../../../schemas/partij.ts';

/** A link to an entry, for paper. */
export const guideLink = ({ collection, id, data }: Entry): GuideLink => ({
  naam: data.titel,
  adres: paths.entry(collection, id),
  soort: kindNames[collection],
  kind: collection,
  samenvatting: data.samenvatting,
});

/** The letter of a partij by its slug. */
export const letterOf = (catalog: Catalog, partij: string | undefined): Partij['letter'] | undefined =>
  partij === undefined ? undefined : find(catalog, 'partijen', partij).data.letter;
