import { parsePlan } from '../draaiboek/read-address.ts';
import type { Plan } from '../draaiboek/plan.ts';
import type { Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { planName } from '../draaiboek/words.ts';

/** What was written down with a plan: the text of that plan, as its address has it. */
const notesName = /^begeleiden:(.*):notities$/s;

/** Under which name a browser keeps what is written down with a plan. */
export const notesNameOf = (text: string): string => `begeleiden:${text}:notities`;

/**
 * The plans with which something was written down and that are called as this one is: mostly what it was before somebody changed it.
 * @param names what a browser keeps, by name
 * @param text the plan itself, as its address has it
 */
export function earlierPlans(names: readonly string[], text: string, plan: Plan, werkvormen: Werkvormen): string[] {
  const name = planName(plan, werkvormen);
  return names.flatMap((each) => {
    const [, other] = notesName.exec(each) ?? [];
    if (other === undefined || other === text) return [];
    const { plan: earlier } = parsePlan(other, werkvormen);
    return earlier && planName(earlier, werkvormen) === name ? [other] : [];
  });
}
