import { commonParts, sheetOf } from './parts.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { section } from './tree.ts';

/** What rolkaarten.typ needs. On the back of each card stands the case that is played, where the text of the entry tells one. */
export const rolkaartenPart = (source: WerkvormSource) => ({
  kind: 'rolkaarten' as const,
  ...commonParts(source),
  rollen: source.werkvorm.rollen,
  casus: section(source.text, 'de-casus'),
});

const about = {
  name: 'rolkaarten',
  titel: 'Rolkaarten',
  purpose: 'Voor elke rol een kaart, met de casus achterop. Print er één per groepje, aan twee kanten, en knip de kaarten uit.',
  paper: 'A4',
};

/** A card for each rol, to be cut apart. */
export const rolkaarten = (source: WerkvormSource): Sheet =>
  sheetOf(source, 'Rolkaarten', about, () => Promise.resolve([rolkaartenPart(source)]));
