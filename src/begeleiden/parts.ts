import type { Clock } from '../draaiboek/clock.ts';
import { doneOf, type Block, type Plan } from '../draaiboek/plan.ts';
import { werkvormOf, type PlanStep, type PlanWerkvorm, type Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { leastPause } from '../draaiboek/savings.ts';
import { blockTitle } from '../draaiboek/words.ts';
import { item } from '../defined.ts';

/** What can be shorter when time is short, in the order in which it is made so. */
export const savingOrder = ['extra', 'pauze', 'stap'] as const;

/** A part of an evening that is done by itself: a step of a werkvorm, or another block. Times in minutes. */
export interface Part {
  /** Names what shows it on the page: `ijsbergmodel-2`, `welkom`; `eigen` for a block that only the plan knows. */
  key: string;
  title: string;
  /** Where it stands in its werkvorm: “IJsbergmodel, stap 2 van 4”; empty for other blocks. */
  place: string;
  /** What to do in a block of the reader's own. */
  note: string;
  leader: string;
  minutes: number;
  /** What it keeps when time is short. */
  least: number;
  /** As what it can be shorter; undefined for what always keeps its minutes. */
  saves?: (typeof savingOrder)[number] | undefined;
  /** The time of the day at which it has to begin. */
  fixed?: Clock | undefined;
  /** The werkvorm that it is a step of, and the minutes that all its steps together keep. */
  werkvorm?: { slug: string; keeps: number } | undefined;
}

/** The parts of a plan, in order. A step that is left out isn't one. */
export const partsOf = (plan: Plan, werkvormen: Werkvormen): Part[] => plan.blocks.flatMap((block) => partsIn(block, plan, werkvormen));

function partsIn(block: Block, plan: Plan, werkvormen: Werkvormen): Part[] {
  const common = { note: '', leader: block.leader ?? '', place: '' };
  if (block.kind === 'werkvorm') return stepsIn(block, plan, werkvormen);
  const { minutes, fixed } = block;
  const title = blockTitle(block, werkvormen);
  if (block.kind === 'eigen') return [{ ...common, key: 'eigen', title, note: block.note, minutes, least: minutes, fixed }];
  const pause = block.kind === 'pauze';
  const least = pause ? Math.min(minutes, leastPause) : minutes;
  return [{ ...common, key: block.kind, title, minutes, least, fixed, saves: pause ? 'pauze' : undefined }];
}

function stepsIn(block: Extract<Block, { kind: 'werkvorm' }>, plan: Plan, werkvormen: Werkvormen): Part[] {
  const slug = block.werkvorm;
  const werkvorm = werkvormOf(slug, werkvormen);
  const { done, minutes: planned } = doneOf(plan, slug);
  // The source's minimum is of the whole; where steps are left out, nobody knows what the others can do without.
  const keeps = done.size === werkvorm.stappen.length ? Math.min(planned, werkvorm.minimaleDuur.minuten) : planned;
  const steps = werkvorm.stappen.flatMap((step, index) => {
    const minutes = item(block.steps, index);
    return minutes > 0 ? [{ step, minutes }] : [];
  });
  return steps.map(({ step, minutes }, index) => ({
    key: `${slug}-${step.nummer}`,
    title: step.titel,
    place: `${werkvorm.titel}, stap ${step.nummer} van ${werkvorm.stappen.length}`,
    note: '',
    leader: block.leader ?? '',
    minutes,
    least: Math.min(minutes, shareOfLeast(step, werkvorm)),
    saves: step.extra === undefined ? 'stap' : 'extra',
    fixed: index === 0 ? block.fixed : undefined,
    werkvorm: { slug, keeps },
  }));
}

/** What a step keeps of the werkvorm's minimum: its share of it, so that no talk is cut to nothing. */
const shareOfLeast = ({ richttijd }: PlanStep, { stappen, minimaleDuur }: PlanWerkvorm): number => {
  const whole = stappen.reduce((sum, each) => sum + each.richttijd, 0);
  return Math.max(1, Math.ceil((richttijd * minimaleDuur.minuten) / whole));
};
