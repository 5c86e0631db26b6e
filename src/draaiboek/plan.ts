import type { Partij } from '../schemas/partij.ts';
import { group } from '../werkvorm/group.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import type { ModelStap } from '../werkvorm/stappen.ts';
import type { Per, posterForms, SheetRule } from '../werkvorm/sheet-rule.ts';
import type { Clock } from './clock.ts';

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

/** A whole evening. It doesn't change: every function below gives a new one, and the same one where there is nothing to do. */
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
  [...new Set(plan.blocks.flatMap((block) => (block.kind === 'werkvorm' && minutesOf(block) > 0 ? [block.werkvorm] : [])))].flatMap(
    (slug) => {
      const werkvorm = werkvormen.get(slug);
      return werkvorm === undefined ? [] : [{ slug, werkvorm }];
    },
  );

/** Changes what stands above the blocks. */
export const setPlan = (plan: Plan, fields: Partial<Omit<Plan, 'blocks'>>): Plan => ({ ...plan, ...fields });

/** Puts a block at place `at`, by default at the end. A full plan stays as it is. */
export const addBlock = (plan: Plan, block: Block, at = plan.blocks.length): Plan =>
  plan.blocks.length >= most.blocks ? plan : { ...plan, blocks: [...plan.blocks.slice(0, at), block, ...plan.blocks.slice(at)] };

/** Takes the block at place `at` out. */
export const removeBlock = (plan: Plan, at: number): Plan =>
  plan.blocks[at] === undefined ? plan : { ...plan, blocks: plan.blocks.filter((_, index) => index !== at) };

/** Moves a block from one place to another. */
export function moveBlock(plan: Plan, from: number, to: number): Plan {
  const block = plan.blocks[from];
  if (block === undefined || plan.blocks[to] === undefined || from === to) return plan;
  return addBlock(removeBlock(plan, from), block, to);
}

/** The place that the block at `from` gets when it is let go on another, in its lower half or above that. */
export function placeAfterDrop(from: number, over: number, lower: boolean): number {
  const gap = over + (lower ? 1 : 0);
  return from < gap ? gap - 1 : gap;
}

/** Puts another block in the place of the one at `at`: with another leader, time, title or note. */
export const setBlock = (plan: Plan, at: number, change: (block: Block) => Block): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block, index) => (index === at ? change(block) : block)),
});

/** Gives a block this many minutes. A werkvorm gets them at step `step` (from 0). Less than one becomes one, and too many become the most there can be. */
export const setMinutes = (plan: Plan, at: number, minutes: number, step = 0): Plan => {
  const within = Math.min(most.minutes, Math.max(1, Math.round(minutes)));
  return setBlock(plan, at, (block) =>
    block.kind === 'werkvorm'
      ? { ...block, steps: block.steps.map((each, index) => (index === step ? within : each)) }
      : { ...block, minutes: within },
  );
};

/** Takes step `step` (from 0) of a werkvorm out of a block, or brings it back with `minutes`. The last step that is left stays. */
export const toggleStep = (plan: Plan, at: number, step: number, minutes: number): Plan => {
  const block = plan.blocks[at];
  if (block?.kind !== 'werkvorm') return plan;
  const steps = block.steps.map((each, index) => (index !== step ? each : each > 0 ? 0 : minutes));
  return steps.some((each) => each > 0) ? setBlock(plan, at, () => ({ ...block, steps })) : plan;
};

/** Makes two blocks of a werkvorm, the second from step `step` (from 0) on, so that something can come between. */
export const splitBlock = (plan: Plan, at: number, step: number): Plan => {
  const block = plan.blocks[at];
  if (block?.kind !== 'werkvorm' || plan.blocks.length >= most.blocks) return plan;
  const [first, second] = [
    block.steps.map((each, index) => (index < step ? each : 0)),
    block.steps.map((each, index) => (index < step ? 0 : each)),
  ];
  if (![first, second].every((steps) => steps.some((each) => each > 0))) return plan;
  const rest = { kind: block.kind, werkvorm: block.werkvorm, steps: second, leader: block.leader };
  return addBlock(
    setBlock(plan, at, () => ({ ...block, steps: first })),
    rest,
    at + 1,
  );
};

/** A plan without what its maker wrote for nobody else. */
export const withoutMemos = (plan: Plan): Plan => ({
  ...plan,
  blocks: plan.blocks.map((block) => (block.memo === undefined ? block : { ...block, memo: undefined })),
});
