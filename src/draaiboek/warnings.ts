import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime } from './clock.ts';
import {
  addBlock,
  minutesOf,
  moveBlock,
  peopleOf,
  setBlock,
  setMinutes,
  splitBlock,
  werkvormenIn,
  type Block,
  type Plan,
  type PlanStep,
  type Werkvormen,
} from './plan.ts';
import { applyGifts, doneOf, leastPause, schedule, type Gift, type Shortage } from './schedule.ts';
import { blockTitle, newBlock, phrase } from './words.ts';

/** Something to look at before the evening: what it is, why it matters, and what to do. */
export interface Warning {
  /** Place of the block that it is about; undefined where it is about the whole. */
  at?: number | undefined;
  what: string;
  why: string;
  mend: string;
  /** The plan with that done, where it can be done at once. */
  fix?: Plan | undefined;
}

/** The longest that a group works without a pause, in minutes; ours. */
const longestStretch = 120;
/** How many people a group has at most (source: Inspiratiewijzer page 21, “zes tot acht”). */
const largestGroup = 8;
/** How long a meeting takes at most, in minutes (source: the LSA reckoned with half a day of three hours). */
const longestMeeting = 180;

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

/** Where the least that the werkvormen take leaves no time for anything else, shortening can't help. */
function roomWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const least = werkvormenIn(plan, werkvormen).reduce((sum, { werkvorm }) => sum + werkvorm.minimaleDuur.minuten, 0);
  const room = plan.end === undefined ? longestMeeting : plan.end - plan.start;
  if (least < room || room <= 0) return [];
  return [
    {
      what: `De werkvormen duren samen minstens ${spokenTime(least)}. Jullie hebben ${spokenTime(room)}.`,
      why: 'Dan is er geen tijd voor een welkom, een pauze en afspraken. Korter dan het minimum lukt een werkvorm niet.',
      mend: 'Haal een werkvorm weg, of verdeel ze over twee bijeenkomsten.',
    },
  ];
}

function timeWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const { shortages, start, end } = schedule(plan, werkvormen);
  const room = roomWarnings(plan, werkvormen);
  return [
    ...room,
    // Of the whole that says enough.
    ...shortages.filter(({ at }) => at !== undefined || room.length === 0).map((shortage) => shortageWarning(plan, werkvormen, shortage)),
    ...(end - start > longestMeeting && room.length === 0
      ? [
          {
            what: `Jullie zijn ${spokenTime(end - start)} bezig.`,
            why: 'Het LSA rekende voor een bijeenkomst op drie uur. Daarna zijn mensen moe.',
            mend: 'Haal iets weg, of verdeel het over twee bijeenkomsten.',
          },
        ]
      : []),
  ];
}

function shortageWarning(plan: Plan, werkvormen: Werkvormen, { at, fixed, since, minutes, misplaced, gifts, left }: Shortage): Warning {
  const block = at === undefined ? undefined : plan.blocks[at];
  const moment =
    block === undefined ? `Om ${clockTime(fixed)} moet het klaar zijn` : `${quoted(block, werkvormen)} begint om ${clockTime(fixed)}`;
  if (misplaced)
    return {
      at,
      what: `${moment}, maar er gaat iets aan vooraf dat later begint.`,
      why: 'De tijd die vaststaat, past niet bij de volgorde.',
      mend: block === undefined ? 'Kies een latere eindtijd.' : 'Zet dit blok op een andere plek, of kies een andere tijd.',
    };
  const help = gifts.map((gift) => giftSentence(plan, werkvormen, gift)).join(' ');
  // To begin the meeting earlier is no help where a block in it waits for its time.
  const waits = since === undefined ? undefined : plan.blocks[since];
  const much = spokenTime(left);
  const earlier = waits === undefined ? `Begin ${much} eerder` : `Laat ${quoted(waits, werkvormen)} ${much} eerder beginnen`;
  const rest = left > 0 ? `${help === '' ? '' : ' Dan is het nog niet genoeg. '}${earlier}, of haal een blok weg.` : '';
  return {
    at,
    what: `${moment}, maar er staat ${spokenTime(minutes)} te veel voor.`,
    why: block === undefined ? 'Zo loopt het uit.' : 'Zo begint dit blok te laat.',
    mend: `${help}${rest}`,
    fix: gifts.length > 0 ? applyGifts(plan, gifts) : undefined,
  };
}

function giftSentence(plan: Plan, werkvormen: Werkvormen, { at, minutes, from, extras }: Gift): string {
  const block = plan.blocks[at];
  const name = block === undefined ? '' : quoted(block, werkvormen);
  if (from === 'pauze') return `Maak de pauze ${spokenTime(minutes)} korter.`;
  if (extras.length === 0) return `Maak ${name} ${spokenTime(minutes)} korter.`;
  return `Laat bij ${name} het extra weg in stap ${phrase(extras.map(String))}, en maak het ${spokenTime(minutes)} korter.`;
}

const quoted = (block: Block, werkvormen: Werkvormen) => `‘${blockTitle(block, werkvormen)}’`;

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
        mend: `Geef het ${spokenTime(minimaleDuur.minuten - minutes)} meer.`,
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
      ? { ...block, steps: stappen.map(({ nummer, richttijd }, index) => (done.has(nummer) ? (block.steps[index] ?? 0) : richttijd)) }
      : block,
  );

/** Steps that take this many minutes more together, each in the measure of its own minutes. */
function longer(steps: readonly number[], minutes: number): number[] {
  const total = steps.reduce((sum, each) => sum + each, 0);
  const added = steps.map((each) => Math.floor((each * minutes) / total));
  const rest = minutes - added.reduce((sum, each) => sum + each, 0);
  const longest = steps.indexOf(Math.max(...steps));
  return steps.map((each, index) => each + (added[index] ?? 0) + (index === longest ? rest : 0));
}

/** Each stretch of work that goes on for too long, at the block in which it does. */
function pauseWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  let since = plan.start;
  let told = false;
  return schedule(plan, werkvormen).blocks.flatMap(({ block, free, start, end }, at): Warning[] => {
    if (block.kind === 'pauze' || free >= leastPause) told = false;
    if (free >= leastPause) since = start;
    if (block.kind === 'pauze') since = end;
    if (told || end - since <= longestStretch) return [];
    told = true;
    const alone = end - start > longestStretch;
    return [
      {
        at,
        what: `Vanaf ${clockTime(since)} is er meer dan twee uur geen pauze.`,
        why: 'Wie moe is, luistert minder goed.',
        mend: alone
          ? `Verdeel ${quoted(block, werkvormen)} in tweeën, met een pauze ertussen.`
          : `Zet een pauze voor ${quoted(block, werkvormen)}.`,
        fix: alone ? parted(plan, at) : addBlock(plan, newBlock.pauze, at),
      },
    ];
  });
}

/** A plan in which the block at `at` is two halves with a pause between them; a werkvorm is cut between steps, nearest to its middle. */
function parted(plan: Plan, at: number): Plan {
  const block = plan.blocks[at];
  if (block === undefined) return plan;
  if (block.kind !== 'werkvorm') {
    const half = Math.ceil(block.minutes / 2);
    const halves = addBlock(setMinutes(plan, at, half), { ...block, minutes: block.minutes - half, fixed: undefined }, at + 1);
    return addBlock(halves, newBlock.pauze, at + 1);
  }
  const middle = minutesOf(block) / 2;
  const before = block.steps.map((_, step) => block.steps.slice(0, step).reduce((sum, each) => sum + each, 0));
  const nearest = before.reduce((best, each, step) => (Math.abs(each - middle) < Math.abs((before[best] ?? 0) - middle) ? step : best), 0);
  const halves = splitBlock(plan, at, nearest);
  return halves === plan ? plan : addBlock(halves, newBlock.pauze, at + 1);
}

function orderWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
  const { blocks } = plan;
  const agreed = blocks.findIndex(({ kind }) => kind === 'afspraken');
  const late = blocks.flatMap((block, at): Warning[] => {
    if (block.kind !== 'werkvorm' || agreed < 0 || at < agreed) return [];
    const trust = werkvormen.get(block.werkvorm)?.voorwaarden.overig.some(({ soort }) => soort === 'veiligheid') ?? false;
    return [
      {
        at,
        what: `${quoted(block, werkvormen)} komt na de afspraken.`,
        why: trust
          ? 'Deze werkvorm vraagt dat mensen zich veilig voelen. Dat helpt vóór een besluit, niet erna.'
          : 'Wat hier uit komt, telt dan niet meer mee in de afspraken.',
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
        what: 'Er komt niemand.',
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
