import type { WerkvormModel } from '../werkvorm/model.ts';
import type { SheetRule } from '../werkvorm/sheet-rule.ts';
import type { ModelStap } from '../werkvorm/stappen.ts';
import { defined } from '../defined.ts';

/** What a plan needs to know of a step of a werkvorm. */
export type PlanStep = Pick<ModelStap, 'nummer' | 'titel' | 'richttijd' | 'werkwijze' | 'vraagNamen' | 'extra' | 'vellen' | 'voorstel'>;

/** What a plan needs to know of a werkvorm, of its model and of the sheets that belong to it; little enough to send to a browser. */
export interface PlanWerkvorm extends Pick<WerkvormModel, 'titel' | 'samenvatting' | 'minimaleDuur' | 'materialen'> {
  stappen: PlanStep[];
  voorwaarden: Pick<WerkvormModel['voorwaarden'], 'overig'>;
  vellen: SheetRule[];
}

/** Takes from the model of a werkvorm what a plan needs. */
export const planWerkvorm = (model: WerkvormModel, vellen: SheetRule[]): PlanWerkvorm => ({
  titel: model.titel,
  samenvatting: model.samenvatting,
  minimaleDuur: model.minimaleDuur,
  materialen: model.materialen,
  stappen: model.stappen.map(({ nummer, titel, richttijd, werkwijze, vraagNamen, extra, vellen: used, voorstel }) => ({
    nummer,
    titel,
    richttijd,
    werkwijze,
    vraagNamen,
    extra,
    vellen: used,
    voorstel,
  })),
  voorwaarden: { overig: model.voorwaarden.overig },
  vellen,
});

/** The werkvormen by their slugs. */
export type Werkvormen = ReadonlyMap<string, PlanWerkvorm>;

/**
 * A werkvorm of a plan, which has only werkvormen of the guide: reading one (`read-address.ts`) leaves others out, and says so.
 * @throws if the guide doesn't have it
 */
export const werkvormOf = (slug: string, werkvormen: Werkvormen): PlanWerkvorm => defined(werkvormen.get(slug), `The werkvorm ${slug}`);
