import { spokenHours } from './clock.ts';
import { spokenWeekday } from './day.ts';
import { peopleOf, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { schedule } from './schedule.ts';

/** What holds for a whole meeting, a line each: when, where, who leads it, and for how many. Lines that aren't known are left out. */
export function factsOf(plan: Plan, werkvormen: Werkvormen): string[] {
  return [
    plan.date && spokenWeekday(plan.date),
    spokenHours(schedule(plan, werkvormen)),
    plan.place,
    plan.facilitator && `gespreksleider: ${plan.facilitator}`,
    spokenGroup(plan),
  ].filter(Boolean);
}

/** How many people of how many organisations. */
function spokenGroup(plan: Plan): string {
  if (peopleOf(plan) === 0) return 'aantal mensen nog niet ingevuld';
  return [spokenPeople(plan), ...(plan.organisations > 0 ? [counted(plan.organisations, 'organisatie', 'organisaties')] : [])].join(
    ' van ',
  );
}

/** How many people take part: “1 persoon”, “8 mensen”. */
export const spokenPeople = (plan: Plan): string => counted(peopleOf(plan), 'persoon', 'mensen');

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
