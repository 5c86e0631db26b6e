import { labBijeenkomsten, labWerkvormen } from '../schemas/lab-bijeenkomsten.ts';
import { emptyPlan, wholeWerkvorm, type Block, type Plan } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';
import { phrase } from './words.ts';

/** A draaiboek that is ready to use, and the entry that it follows. */
export interface Preset {
  slug: string;
  title: string;
  summary: string;
  plan: Plan;
  basis: Basis;
}

/** The entry that a draaiboek follows: a werkvorm, or a meeting of a case or of a living lab. */
export type Basis =
  | { collection: 'werkvormen'; id: string }
  | { collection: 'cases'; id: string; nummer: number }
  | { collection: 'paginas'; id: string; bijeenkomst: (typeof labBijeenkomsten)[number] };

/** What presets take from a case. */
export interface PresetCase {
  id: string;
  titel: string;
  bijeenkomsten: { nummer: number; werkvormen: string[] }[];
}

/** All presets: the meetings of a living lab, those of the cases, and each werkvorm by itself. */
export const presetsOf = (cases: PresetCase[], werkvormen: Werkvormen): Preset[] => [
  ...livingLab(werkvormen),
  ...cases.flatMap((each) => asInCase(each, werkvormen)),
  ...[...werkvormen].map(([slug, { titel, samenvatting }]): Preset => ({
    slug,
    title: titel,
    summary: samenvatting,
    plan: evening(titel, werkvormenWithPauses([slug], werkvormen)),
    basis: { collection: 'werkvormen', id: slug },
  })),
];

/** A plan that opens with welcome and rules of the talk, and ends with agreements. */
const evening = (title: string, blocks: Block[], welcome = 20, agreements = 20): Plan => ({
  ...emptyPlan,
  title,
  blocks: [{ kind: 'welkom', minutes: welcome }, ...blocks, { kind: 'afspraken', minutes: agreements }],
});

/** A plan to begin with. */
export const bare: Plan = evening('', []);

const pause: Block = { kind: 'pauze', minutes: 15 };

/** Whole werkvormen with a pause between them. */
const werkvormenWithPauses = (slugs: string[], werkvormen: Werkvormen): Block[] =>
  slugs.flatMap((slug, index) => [...(index > 0 ? [pause] : []), wholeWerkvorm(slug, werkvormOf(slug, werkvormen))]);

/** The meetings of a case with the werkvormen that were used in them; welcome, pauses and agreements are ours. */
function asInCase({ id, titel, bijeenkomsten }: PresetCase, werkvormen: Werkvormen): Preset[] {
  return bijeenkomsten.flatMap(({ nummer, werkvormen: used }) => {
    const names = used.map((slug) => werkvormOf(slug, werkvormen).titel);
    const title = `${titel}, bijeenkomst ${nummer}`;
    if (names.length === 0) return [];
    return [
      {
        slug: `${id}-bijeenkomst-${nummer}`,
        title,
        summary: `Dit deed de groep toen: ${phrase(names)}. De rest bedachten wij erbij.`,
        plan: evening(title, werkvormenWithPauses(used, werkvormen)),
        basis: { collection: 'cases' as const, id, nummer },
      },
    ];
  });
}

const own = (minutes: number, title: string, note: string): Block => ({ kind: 'eigen', minutes, title, note });

/** The meeting at which a group looks back. */
const returnMeeting = evening('', [
  own(30, 'Lees de afspraken terug', 'Neem de afspraken van de vorige keren mee en leg ze op tafel. Wat is gelukt, en wat niet?'),
  own(45, 'Wat is er in de praktijk veranderd?', 'Ieder geeft een voorbeeld. Wat merken bewoners ervan?'),
  pause,
  own(30, 'Hoe gaan jullie verder?', 'Wat houden jullie zo? Wat moet anders? Komen jullie nog eens bij elkaar?'),
]);

/** Its blocks. */
export const returnBlocks = returnMeeting.blocks;

/**
 * The meetings of a living lab. What is done in each is from “Living Lab op maat” of the LSA, as content/paginas/living-lab.mdx tells, three
 * hours a meeting; which werkvorm helps with it, the minutes and the words are ours. `planWith` takes the blocks of that werkvorm.
 */
const meetings: Record<keyof typeof labWerkvormen, { summary: string; planWith: (werkvorm: Block[]) => Plan }> = {
  'eerste-bijeenkomst': {
    summary: 'Jullie zeggen waar het pijn doet, kiezen samen een doel en maken de agenda voor de tweede keer.',
    planWith: (werkvorm) =>
      evening('', [
        ...werkvorm,
        pause,
        own(45, 'Kies samen een doel', 'Wat willen jullie samen bereiken? En wat moet het lab opleveren? Schrijf het doel in één zin op.'),
        own(20, 'Maak de agenda voor de tweede keer', 'Wat moeten jullie bespreken om het doel te halen? Wie moet er dan bij zijn?'),
      ]),
  },
  'tweede-bijeenkomst': {
    summary: 'Jullie bespreken wat er nodig is om het doel te halen, wie welke rol heeft en wat jullie van elkaar verwachten.',
    planWith: (werkvorm) =>
      evening(
        '',
        [
          ...werkvorm,
          pause,
          own(
            45,
            'Wat is er nodig om het doel te halen?',
            'Neem het doel van de eerste keer mee en lees het voor. Wat is er al, en wat ontbreekt nog?',
          ),
          own(
            35,
            'Wat verwachten jullie van elkaar?',
            'Noem om de beurt één ding dat je van een ander nodig hebt. Kan die ander dat geven?',
          ),
        ],
        15,
        25,
      ),
  },
  terugkombijeenkomst: {
    summary: 'Jullie kijken terug: welke afspraken maakten jullie, en wat kwam daarvan terecht in de praktijk?',
    planWith: () => returnMeeting,
  },
};

/** Those meetings, without one whose werkvorm isn't in the guide. */
const livingLab = (werkvormen: Werkvormen): Preset[] =>
  labBijeenkomsten.flatMap((name): Preset[] => {
    const werkvorm = labWerkvormen[name];
    if (werkvorm !== undefined && !werkvormen.has(werkvorm)) return [];
    const { summary, planWith } = meetings[name];
    const title = `Living lab, ${name.replace('-', ' ')}`;
    const plan = planWith(werkvormenWithPauses(werkvorm === undefined ? [] : [werkvorm], werkvormen));
    const basis: Basis = { collection: 'paginas', id: 'living-lab', bijeenkomst: name };
    return [{ slug: `living-lab-${name}`, title, summary, plan: { ...plan, title }, basis }];
  });
