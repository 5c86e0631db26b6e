import { spokenTime } from '../werkvorm/numbers.ts';
import { addBlock, moveBlock, setBlock } from './change-plan.ts';
import { pauseWarnings } from './pause-warnings.ts';
import { doneOf, peopleOf, werkvormenIn, type Plan } from './plan.ts';
import { werkvormOf, type PlanStep, type Werkvormen } from './plan-werkvorm.ts';
import { timeWarnings } from './time-warnings.ts';
import type { Warning } from './warning.ts';
import { newBlock, phrase, quotedTitle } from './words.ts';
import { item } from '../defined.ts';

/** How many people a group has at most (source: Inspiratiewijzer page 21, “zes tot acht”). */
const largestGroup = 8;

/** All that is worth a look in a plan, in the order of the evening, then what is about the whole. A full plan takes no more blocks. */
export const warningsOf = (plan: Plan, werkvormen: Werkvormen): Warning[] =>
  allWarnings(plan, werkvormen).map(({ fix, ...warning }) => (fix === undefined || fix === plan ? warning : { ...warning, fix }));

const allWarnings = (plan: Plan, werkvormen: Werkvormen): Warning[] =>
  plan.blocks.length === 0
    ? [{ what: 'Er staat nog niets in dit draaiboek.', why: 'Zonder blokken is er geen programma.', mend: 'Voeg een blok toe.' }]
    : [
        ...timeWarnings(plan, werkvormen),
        ...minimumWarnings(plan, werkvormen),
        ...pauseWarnings(plan, werkvormen),
        ...orderWarnings(plan, werkvormen),
        ...groupWarnings(plan),
      ];

function minimumWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  return werkvormenIn(plan, werkvormen).flatMap(({ slug, werkvorm: { titel, stappen, minimaleDuur } }): Warning[] => {
    const at = plan.blocks.findIndex((block) => block.kind === 'werkvorm' && block.werkvorm === slug);
    const { done, minutes } = doneOf(plan, slug);
    const missing = stappen.filter(({ nummer }) => !done.has(nummer)).map(({ nummer }) => String(nummer));
    if (missing.length > 0)
      return [
        {
          at,
          what: `‘${titel}’ doen jullie zonder stap ${phrase(missing)}.`,
          why: 'De stappen bouwen op elkaar voort.',
          mend: `Neem stap ${phrase(missing)} erbij, of doe ${missing.length === 1 ? 'die' : 'ze'} een andere keer.`,
          fix: withSteps(plan, at, done, stappen),
        },
      ];
    if (minutes >= minimaleDuur.minuten) return [];
    return [
      {
        at,
        what: `‘${titel}’ duurt ${spokenTime(minutes)}. Dat is te kort.`,
        why: `${minimaleDuur.voorstel ? 'Wij raden aan' : 'De bron zegt'}: minstens ${spokenTime(minimaleDuur.minuten)}.`,
        mend: `Trek er ${spokenTime(minimaleDuur.minuten - minutes)} meer voor uit.`,
        fix: setBlock(plan, at, (block) =>
          block.kind === 'werkvorm' ? { ...block, steps: longer(block.steps, minimaleDuur.minuten - minutes) } : block,
        ),
      },
    ];
  });
}

/** The block at `at` with the steps that a plan doesn't have of its werkvorm. */
const withSteps = (plan: Plan, at: number, done: Set<number>, stappen: PlanStep[]): Plan =>
  setBlock(plan, at, (block) =>
    block.kind === 'werkvorm'
      ? { ...block, steps: stappen.map(({ nummer, richttijd }, index) => (done.has(nummer) ? item(block.steps, index) : richttijd)) }
      : block,
  );

/** Steps that take this many minutes more together, each in the measure of its own minutes. */
function longer(steps: readonly number[], minutes: number): number[] {
  const total = steps.reduce((sum, each) => sum + each, 0);
  const added = steps.map((each) => Math.floor((each * minutes) / total));
  const rest = minutes - added.reduce((sum, each) => sum + each, 0);
  const longest = steps.indexOf(Math.max(...steps));
  return steps.map((each, index) => each + item(added, index) + (index === longest ? rest : 0));
}

function orderWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const { blocks } = plan;
  const agreed = blocks.findIndex(({ kind }) => kind === 'afspraken');
  const late = blocks.flatMap((block, at): Warning[] => {
    if (block.kind !== 'werkvorm' || agreed < 0 || at < agreed) return [];
    const trust = werkvormOf(block.werkvorm, werkvormen).voorwaarden.overig.some(({ soort }) => soort === 'veiligheid');
    return [
      {
        at,
        what: `${quotedTitle(block, werkvormen)} komt na de afspraken.`,
        why: trust
          ? 'Deze werkvorm vraagt dat mensen zich veilig voelen. Dat helpt vóór een besluit, niet erna.'
          : 'Wat de groep hier ontdekt, telt dan niet meer mee in de afspraken.',
        mend: 'Zet de afspraken na deze werkvorm.',
        fix: moveBlock(plan, agreed, at),
      },
    ];
  });
  return [
    ...(blocks[0]?.kind === 'welkom'
      ? []
      : [
          {
            what: 'Het begint niet met een welkom.',
            why: 'Mensen praten opener als ze weten wie er zijn en wat de spelregels zijn.',
            mend: 'Zet een welkom aan het begin.',
            fix: addBlock(plan, newBlock.welkom, 0),
          },
        ]),
    ...late,
    ...(agreed >= 0
      ? []
      : [
          {
            what: 'Er is geen tijd voor afspraken.',
            why: 'Zonder afspraken weet niemand wie wat gaat doen.',
            mend: 'Zet aan het eind een blok voor afspraken.',
            fix: addBlock(plan, newBlock.afspraken),
          },
        ]),
  ];
}

function groupWarnings(plan: Plan): Warning[] {
  const people = peopleOf(plan);
  if (people === 0)
    return [
      {
        what: 'Er staat nog niet hoeveel mensen er komen.',
        why: 'Zonder aantal kunnen we niet uitrekenen wat je nodig hebt.',
        mend: 'Vul in hoeveel mensen er komen.',
      },
    ];
  if (people <= largestGroup) return [];
  return [
    {
      what: `Er komen ${people} mensen.`,
      why: 'De gids noemt zes tot acht een mooi aantal. In een grotere groep is het moeilijker om open te zijn.',
      mend: 'Nodig minder mensen uit, of maak twee groepen met elk een gespreksleider.',
    },
  ];
}
