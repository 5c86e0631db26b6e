import type { SheetRule } from '../werkvorm/sheet-rule.ts';
import { countsOf, werkvormenIn, doneOf, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';

/** A sheet of this site to print, and how many times. */
export interface PlanSheet {
  /** The slug and the title of its werkvorm. */
  slug: string;
  werkvorm: string;
  vel: SheetRule['vel'];
  titel: string;
  /** Of a poster: how it is printed. */
  form: SheetRule['form'];
  /** The name of its file, without `.pdf`. */
  file: string;
  copies: number;
}

/** What to print: of each werkvorm the werkblad, and the sheets that the steps in the plan make use of. */
export function sheetsOf(plan: Plan, werkvormen: Werkvormen): PlanSheet[] {
  const counts = countsOf(plan);
  return werkvormenIn(plan, werkvormen).flatMap(({ slug, werkvorm }) => {
    const { done } = doneOf(plan, slug);
    const used = new Set<SheetRule['vel']>(werkvorm.stappen.filter(({ nummer }) => done.has(nummer)).flatMap(({ vellen }) => vellen));
    return werkvorm.vellen
      .filter(({ vel }) => vel === 'werkblad' || used.has(vel))
      .filter(({ form }) => form === undefined || form === posterForm(werkvorm.vellen, plan))
      .map(({ vel, titel, form, file, per, serves }) => ({
        slug,
        werkvorm: werkvorm.titel,
        vel,
        titel,
        form,
        file,
        copies: Math.ceil(counts[per] / serves),
      }));
  });
}

/** How a plan prints the poster of a werkvorm: as chosen, or on A3 where there is none like that. */
const posterForm = (vellen: SheetRule[], { poster }: Plan) => (vellen.some(({ form }) => form === poster) ? poster : 'a3');
