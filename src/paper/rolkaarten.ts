import { commonParts, setParts } from './parts.ts';
import type { Sheet, WerkvormSource } from './sheet.ts';
import { section } from './tree.ts';

/** What rolkaarten.typ needs. On the back of each card stands the case that is played, where the text of the entry tells one. */
export const rolkaartenPart = (source: WerkvormSource) => ({
  soort: 'rolkaarten' as const,
  ...commonParts(source),
  rollen: source.werkvorm.rollen,
  casus: section(source.text, 'de-casus'),
});

/** A card for each rol, to be cut apart. */
export const rolkaarten = (source: WerkvormSource): Sheet => ({
  name: 'rolkaarten',
  titel: 'Rolkaarten',
  uitleg: 'Voor elke rol een kaart, met de casus achterop. Print er één per groepje, aan twee kanten, en knip de kaarten uit.',
  papier: 'A4',
  set: () => setParts(source, `Rolkaarten ${source.werkvorm.titel}`, [rolkaartenPart(source)]),
});
