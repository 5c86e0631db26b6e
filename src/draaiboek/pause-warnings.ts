import { addBlock, setMinutes, splitBlock } from './change-plan.ts';
import { clockTime } from './clock.ts';
import { leastPause } from './savings.ts';
import { minutesOf, type Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { schedule } from './schedule.ts';
import type { Warning } from './warning.ts';
import { newBlock, quotedTitle } from './words.ts';
import { item } from '../defined.ts';

/** The longest that a group works without a pause, in minutes; ours. */
const longestStretch = 120;

/** Each stretch of work that goes on for too long, at the block in which it does. */
export function pauseWarnings(plan: Plan, werkvormen: Werkvormen): Warning[] {
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
          ? `Verdeel ${quotedTitle(block, werkvormen)} in tweeën, met een pauze ertussen.`
          : `Zet een pauze voor ${quotedTitle(block, werkvormen)}.`,
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
  const nearest = before.reduce((best, each, step) => (Math.abs(each - middle) < Math.abs(item(before, best) - middle) ? step : best), 0);
  const halves = splitBlock(plan, at, nearest);
  return halves === plan ? plan : addBlock(halves, newBlock.pauze, at + 1);
}
