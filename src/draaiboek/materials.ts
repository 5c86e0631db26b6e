import { capital } from '../components/capital.ts';
import { groupBy } from '../group-by.ts';
import type { Per } from '../werkvorm/sheet-rule.ts';
import { countsOf, werkvormenIn, type Plan } from './plan.ts';
import type { PlanWerkvorm, Werkvormen } from './plan-werkvorm.ts';
import { sheetsOf, type PlanSheet } from './sheets.ts';
import { phrase } from './words.ts';

type Materiaal = PlanWerkvorm['materialen'][number];

/** One thing to have ready, for all werkvormen of a plan. */
export interface PlanMaterial {
  naam: string;
  soort: Materiaal['soort'];
  aantal: number;
  /** True where every werkvorm can do without. */
  optioneel: boolean;
  /** True where no source asks for it: a proposal of this site. */
  voorstel: boolean;
  /** How amounts came together; undefined where one werkvorm asks for it. */
  rule?: 'som' | 'grootste' | undefined;
  /** What each werkvorm says of it: its title, and its remark if it has one. */
  uses: { werkvorm: string; toelichting?: string | undefined }[];
}

/** All that has to be there, the same thing once. */
export function materialsOf(plan: Plan, werkvormen: Werkvormen): PlanMaterial[] {
  const counts = countsOf(plan);
  const byName = groupBy(usesOf(plan, werkvormen), ({ materiaal }) => materiaal.naam.toLocaleLowerCase('nl'));
  return [...byName.values()].map((uses) => asOne(uses, counts));
}

/** A thing that a werkvorm asks for, with the title of that. */
interface Use {
  materiaal: Materiaal;
  werkvorm: string;
}

/** What each werkvorm of a plan asks for. */
function usesOf(plan: Plan, werkvormen: Werkvormen): Use[] {
  const sheets = sheetsOf(plan, werkvormen);
  return werkvormenIn(plan, werkvormen).flatMap(({ slug, werkvorm }) => {
    const poster = sheets.find((sheet) => sheet.slug === slug && sheet.vel === 'poster');
    return werkvorm.materialen.map((asked) => ({ materiaal: asked.poster ? asPrinted(asked, poster) : asked, werkvorm: werkvorm.titel }));
  });
}

/** Uses of the same thing as one. What is used up adds up (`gaatOp`); of what is used again, the largest amount is enough. */
function asOne(uses: [Use, ...Use[]], counts: Record<Per, number>): PlanMaterial {
  const { naam, soort } = uses[0].materiaal;
  const amounts = uses.map(({ materiaal: { hoeveelheid } }) => hoeveelheid.aantal * counts[hoeveelheid.per]);
  const rule = uses.some(({ materiaal }) => materiaal.gaatOp) ? 'som' : 'grootste';
  return {
    naam,
    soort,
    aantal: rule === 'som' ? amounts.reduce((sum, each) => sum + each, 0) : Math.max(...amounts),
    optioneel: uses.every(({ materiaal }) => materiaal.optioneel),
    voorstel: uses.every(({ materiaal }) => materiaal.voorstel),
    rule: uses.length > 1 ? rule : undefined,
    uses: uses.map(({ materiaal, werkvorm }) => ({ werkvorm, toelichting: materiaal.toelichting })),
  };
}

const pasted = 'Plak de vellen aan elkaar en hang de poster op.';

/** What to do with a poster on other paper than the guide asks for. */
const posterRemarks = {
  vellen: pasted,
  'vellen-inktarm': pasted,
  a4: 'Ieder krijgt een eigen vel.',
  groot: 'Laat de poster printen bij een copyshop en hang die op.',
};

/** A poster as the plan prints it: on A3, as the guide has it, or else on the paper that was chosen. */
function asPrinted(materiaal: Materiaal, sheet: PlanSheet | undefined): Materiaal {
  const { form } = sheet ?? {};
  if (sheet === undefined || form === undefined || form === 'a3' || form === 'a3-inktarm') return materiaal;
  const naam = `${sheet.titel.toLocaleLowerCase('nl').replace(/ a(\d)/, ' A$1')} van ${sheet.werkvorm}`;
  return { ...materiaal, naam, hoeveelheid: { aantal: 1, per: form === 'a4' ? 'deelnemer' : 'groep' }, toelichting: posterRemarks[form] };
}

/** What a thing is called, and whether the group can do without: “lijm (als je wilt)”. */
export const nameOf = ({ naam, optioneel }: PlanMaterial): string => `${naam}${wish(optioneel)}`;

/** How many of a thing there have to be: “Lijm: 2 (als je wilt)”. */
export const amountOf = ({ naam, aantal, optioneel }: PlanMaterial): string => `${capital(naam)}: ${aantal}${wish(optioneel)}`;

const wish = (optioneel: boolean) => (optioneel ? ' (als je wilt)' : '');

/** What to say of a thing: the werkvormen's own words, once where all say the same, and how goods that they share were reckoned. */
export function remarksOn({ uses, rule, soort }: PlanMaterial): string[] {
  const said = uses.flatMap(({ werkvorm, toelichting }) => (toelichting === undefined ? [] : [{ werkvorm, toelichting }]));
  const different = new Set(uses.map(({ toelichting }) => toelichting));
  const words =
    different.size === 1
      ? said.slice(0, 1).map(({ toelichting }) => toelichting)
      : said.map(({ werkvorm, toelichting }) => `${werkvorm}: ${toelichting}`);
  if (rule === undefined || soort !== 'spullen') return words;
  const names = phrase(uses.map(({ werkvorm }) => werkvorm));
  return [...words, rule === 'som' ? `Opgeteld voor ${names}, want dit gaat op.` : `Genoeg voor ${names}, want dit gebruik je opnieuw.`];
}
