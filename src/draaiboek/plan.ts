import type { Partij } from '../schemas/partij.ts';
import { group } from '../werkvorm/group.ts';
import type { Per, posterForms } from '../werkvorm/sheet-rule.ts';
import type { Clock } from './clock.ts';
import { werkvormOf, type PlanWerkvorm, type Werkvormen } from './plan-werkvorm.ts';

/** What any block can have. */
interface Common {
  /** Who leads it. */
  readonly leader?: string | undefined;
  /** The time of the day at which it has to begin. */
  readonly fixed?: Clock | undefined;
  /** What its maker wants to remember; in an address only when asked. */
  readonly memo?: string | undefined;
}

/** Blocks whose words are given, by what they are for. */
export const plainKinds = ['welkom', 'pauze', 'afspraken'] as const;

/** A block that is the same in every plan. */
export interface PlainBlock extends Common {
  readonly kind: (typeof plainKinds)[number];
  readonly minutes: number;
}

/** A block of the reader's own. */
export interface OwnBlock extends Common {
  readonly kind: 'eigen';
  readonly minutes: number;
  readonly title: string;
  readonly note: string;
}

/** A werkvorm: the minutes of each of its steps, 0 for a step that is left out. */
export interface WerkvormBlock extends Common {
  readonly kind: 'werkvorm';
  readonly werkvorm: string;
  readonly steps: readonly number[];
}

/** A part of the evening. */
export type Block = PlainBlock | OwnBlock | WerkvormBlock;

/** A whole evening. It doesn't change: what changes it (`change-plan.ts`) gives a new one. */
export interface Plan {
  readonly title: string;
  /** As 2027-01-31; empty where it isn't known. */
  readonly date: string;
  readonly start: Clock;
  /** When it has to be over. */
  readonly end?: Clock | undefined;
  readonly place: string;
  readonly facilitator: string;
  /** How many come of each partij. */
  readonly people: Readonly<Record<Partij['letter'], number>>;
  readonly organisations: number;
  /** When the group comes back to see what came of it, as `date`. */
  readonly returnDate: string;
  /** How posters are printed. */
  readonly poster: (typeof posterForms)[number];
  readonly blocks: readonly Block[];
}

/** How far numbers and texts go: minutes of a block or step, people of a partij, organisations, blocks, and characters. */
export const most = { minutes: 480, people: 99, organisations: 30, blocks: 40, title: 100, note: 400, steps: 60 } as const;

/** A plan with nothing in it, for the group that the site reckons with everywhere; how that divides over partijen, and its start, are examples. */
export const emptyPlan: Plan = {
  title: '',
  date: '',
  start: 19 * 60,
  place: '',
  facilitator: '',
  people: { G: 2, B: 3, A: 3 },
  organisations: group.organisatie,
  returnDate: '',
  poster: 'a3',
  blocks: [],
};

/** A werkvorm as a block: all of its steps with the minutes that the site suggests. */
export const wholeWerkvorm = (slug: string, { stappen }: Pick<PlanWerkvorm, 'stappen'>): WerkvormBlock => ({
  kind: 'werkvorm',
  werkvorm: slug,
  steps: stappen.map(({ richttijd }) => richttijd),
});

/** How many minutes a block takes. */
export const minutesOf = (block: Block): number =>
  block.kind === 'werkvorm' ? block.steps.reduce((sum, each) => sum + each, 0) : block.minutes;

/** How many people come. */
export const peopleOf = ({ people }: Plan): number => people.G + people.B + people.A;

/** How many there are of what amounts count by. */
export const countsOf = (plan: Plan): Record<Per, number> => ({
  deelnemer: peopleOf(plan),
  organisatie: plan.organisations,
  groep: group.groep,
});

/** The werkvormen of a plan that have at least one step in it, each once, in their order. */
export const werkvormenIn = (plan: Plan, werkvormen: Werkvormen): { slug: string; werkvorm: PlanWerkvorm }[] =>
  [...new Set(plan.blocks.flatMap((block) => (block.kind === 'werkvorm' && minutesOf(block) > 0 ? [block.werkvorm] : [])))].map((slug) => ({
    slug,
    werkvorm: werkvormOf(slug, werkvormen),
  }));

/** Which steps of a werkvorm a plan has, from 1, and how many minutes they take together. */
export function doneOf(plan: Plan, slug: string): { done: Set<number>; minutes: number } {
  const blocks = plan.blocks.filter((block) => block.kind === 'werkvorm').filter(({ werkvorm }) => werkvorm === slug);
  return {
    done: new Set(blocks.flatMap(({ steps }) => steps.flatMap((each, index) => (each > 0 ? [index + 1] : [])))),
    minutes: blocks.reduce((sum, block) => sum + minutesOf(block), 0),
  };
}
