import { writeStored, readStored } from '../scripts/storage.ts';
import { serialisePlan } from './address.ts';
import { most, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { parsePlan } from './read-address.ts';
import { planIds, prefix, type PlanStorage } from './plan-storage.ts';
import { planName } from './words.ts';

/** A plan that is kept in this browser. */
export interface OwnPlan {
  id: string;
  plan: Plan;
  /** When it was changed last, in milliseconds since 1970. */
  changed: number;
  /** What of it could not be read, a Dutch sentence each. */
  dropped: string[];
  /** What is kept, letter for letter: how another tab’s change is noticed. */
  raw: string;
}

/** What this browser keeps: the plans, the latest first, and what could not be read, letter for letter. */
export interface OwnPlans {
  plans: OwnPlan[];
  damaged: { id: string; raw: string }[];
}

/** What came of keeping a plan: under which id, and whether as another one, because this one was changed elsewhere. */
export type Kept = { done: true; own: OwnPlan; apart: boolean } | { done: false };

/** All that is kept. */
export function readOwnPlans(storage: PlanStorage | undefined, werkvormen: Werkvormen): OwnPlans {
  const found = planIds(storage).flatMap((id) => {
    const raw = rawOf(storage, id);
    return raw === undefined ? [] : [{ id, raw, own: read(id, raw, werkvormen) }];
  });
  return {
    plans: found.flatMap(({ own }) => own ?? []).sort((one, other) => other.changed - one.changed),
    damaged: found.flatMap(({ id, raw, own }) => (own === undefined ? [{ id, raw }] : [])),
  };
}

/**
 * Keeps a plan. One that was kept before goes in the place of what it was, unless that has been changed by another tab or could not be read
 * whole: then it is kept apart, so that neither is lost. One that was taken away elsewhere comes back.
 */
export function keepPlan(storage: PlanStorage | undefined, plan: Plan, changed: number, before: OwnPlan | undefined): Kept {
  const there = before === undefined ? undefined : rawOf(storage, before.id);
  const apart = before !== undefined && there !== undefined && (there !== before.raw || before.dropped.length > 0);
  const id = before === undefined || apart ? newId() : before.id;
  const raw = JSON.stringify({ plan: serialisePlan(plan, true), changed });
  return restorePlan(storage, id, raw) ? { done: true, own: { id, plan, changed, dropped: [], raw }, apart } : { done: false };
}

/** Puts back what was taken away, letter for letter; false where that fails. */
export const restorePlan = (storage: PlanStorage | undefined, id: string, raw: string): boolean =>
  writeStored(() => storage, `${prefix}${id}`, raw);

/** Takes a plan away; false where that fails. */
export const removePlan = (storage: PlanStorage | undefined, id: string): boolean =>
  writeStored(() => storage, `${prefix}${id}`, undefined);

/** The same plan under another name, to change one and keep the other. */
export function copyOf(plan: Plan, werkvormen: Werkvormen): Plan {
  const end = ' (kopie)';
  return {
    ...plan,
    title: `${Array.from(planName(plan, werkvormen))
      .slice(0, most.title - end.length)
      .join('')
      .trim()}${end}`,
  };
}

/** The kept plan that an address stands for. What its maker wrote for nobody else isn't in most addresses, and comes from what is kept. */
export function ownPlanFor(plan: Plan, { plans }: OwnPlans): OwnPlan | undefined {
  const [address, whole] = [serialisePlan(plan), serialisePlan(plan, true)];
  return plans.find((own) => serialisePlan(own.plan) === address && (whole === address || serialisePlan(own.plan, true) === whole));
}

/** What names a plan for ever: as it is kept here, or else a new name. */
export const lastingId = (storage: PlanStorage | undefined, plan: Plan, werkvormen: Werkvormen): string =>
  ownPlanFor(plan, readOwnPlans(storage, werkvormen))?.id ?? newId();

const rawOf = (storage: PlanStorage | undefined, id: string) => readStored(() => storage, `${prefix}${id}`);

/** A plan as it was kept; undefined for anything else. */
function read(id: string, raw: string, werkvormen: Werkvormen): OwnPlan | undefined {
  const kept = fields(raw);
  if (kept === undefined) return undefined;
  const { plan, dropped } = parsePlan(kept.plan, werkvormen);
  return plan && { id, plan, changed: kept.changed, dropped, raw };
}

function fields(raw: string): { plan: string; changed: number } | undefined {
  try {
    const kept: unknown = JSON.parse(raw);
    if (typeof kept !== 'object' || kept === null || !('plan' in kept) || typeof kept.plan !== 'string') return undefined;
    const changed = 'changed' in kept && typeof kept.changed === 'number' && Number.isFinite(kept.changed) ? kept.changed : 0;
    return { plan: kept.plan, changed };
  } catch {
    return undefined;
  }
}

/** Eighty bits that nobody else draws. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
