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
    `${peopleOf(plan)} mensen van ${plan.organisations} organisaties`,
  ].filter(Boolean);
}
