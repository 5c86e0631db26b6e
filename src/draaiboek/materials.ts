import { countsOf, minutesOf, type Plan, type PlanWerkvorm, type Werkvormen } from './plan.ts';
import { phrase } from './words.ts';

type Materiaal = PlanWerkvorm['materialen'][number];

/** One thing to have ready, for all werkvormen of a plan. */
export interface PlanMaterial {
  naam: string;
  soort: Materiaal['soort'];
  aantal: number;
  /** True where every werkvorm can do without. */
  optioneel: boolean;
  /** How amounts came together; undefined where one werkvorm asks for it. */
  rule?: 'som' | 'grootste' | undefined;
  /** What each werkvorm says of it: its title, and its remark if it has one. */
  uses: { werkvorm: string; toelichting?: string | undefined }[];
}

/** The werkvormen of a plan that have at least one step in it, each once, in their order. */
export const werkvormenIn = (plan: Plan, werkvormen: Werkvormen): { slug: string; werkvorm: PlanWerkvorm }[] =>
  [...new Set(plan.blocks.flatMap((block) => (block.kind === 'werkvorm' && minutesOf(block) > 0 ? [block.werkvorm] : [])))].flatMap(
    (slug) => {
      const werkvorm = werkvormen.get(slug);
      return werkvorm === undefined ? [] : [{ slug, werkvorm }];
    },
  );

/** All that has to be there, the same thing once. What is used up adds up (`gaatOp`); of what is used again, the largest amount is enough. */
export function materialsOf(plan: Plan, werkvormen: Werkvormen): PlanMaterial[] {
  const counts = countsOf(plan);
  const byName = new Map<string, { materiaal: Materiaal; werkvorm: string }[]>();
  for (const { werkvorm } of werkvormenIn(plan, werkvormen)) {
    for (const materiaal of werkvorm.materialen) {
      const name = materiaal.naam.toLocaleLowerCase('nl');
      byName.set(name, [...(byName.get(name) ?? []), { materiaal, werkvorm: werkvorm.titel }]);
    }
  }
  return [...byName.values()].flatMap((uses) => {
    const [first] = uses;
    if (first === undefined) return [];
    const amounts = uses.map(({ materiaal: { hoeveelheid } }) => hoeveelheid.aantal * counts[hoeveelheid.per]);
    const rule = uses.some(({ materiaal }) => materiaal.gaatOp) ? 'som' : 'grootste';
    return [
      {
        naam: first.materiaal.naam,
        soort: first.materiaal.soort,
        aantal: rule === 'som' ? amounts.reduce((sum, each) => sum + each, 0) : Math.max(...amounts),
        optioneel: uses.every(({ materiaal }) => materiaal.optioneel),
        rule: uses.length > 1 ? rule : undefined,
        uses: uses.map(({ materiaal, werkvorm }) => ({ werkvorm, toelichting: materiaal.toelichting })),
      },
    ];
  });
}

/** What to say of a thing: the werkvormen's own words, once where they say the same, and how goods that they share were reckoned. */
export function remarksOn({ uses, rule, soort }: PlanMaterial): string[] {
  const said = uses.flatMap(({ werkvorm, toelichting }) => (toelichting === undefined ? [] : [{ werkvorm, toelichting }]));
  const different = new Set(said.map(({ toelichting }) => toelichting));
  const words = different.size <= 1 ? [...different] : said.map(({ werkvorm, toelichting }) => `${werkvorm}: ${toelichting}`);
  if (rule === undefined || soort !== 'spullen') return words;
  const names = phrase(uses.map(({ werkvorm }) => werkvorm));
  return [...words, rule === 'som' ? `Opgeteld voor ${names}, want dit gaat op.` : `Genoeg voor ${names}, want dit gebruik je opnieuw.`];
}
