import { savingOrder, type Part } from './parts.ts';
import { forecast, spentOn, type Moment, type Run } from './run.ts';
import { item } from '../defined.ts';

/** By how many minutes a part can be shorter, and how many it keeps. */
export interface PartSaving {
  at: number;
  part: Part;
  minutes: number;
  keeps: number;
}

/** What can be won back: the minutes that parts save, those that all parts have then, and how many are too many even so. */
export interface Offer {
  savings: PartSaving[];
  minutes: number[];
  left: number;
}

/**
 * Where to win time back for every fixed moment: parts that have to begin then, and the end. What comes before such a moment becomes
 * shorter: extras first, then pauses, then other steps; none goes below what it keeps, and no werkvorm below its minimum.
 */
export function winBack(run: Run, parts: readonly Part[], now: Moment): Offer {
  const minutes = [...run.minutes];
  let left = 0;
  let from = run.at + 1;
  for (const { at, moment } of momentsOf(run, parts)) {
    const { parts: rest, end } = forecast({ ...run, minutes }, parts, now);
    const arrive = at === parts.length ? end : item(rest, at - run.at - 1).arrive;
    const wanted = Math.round((arrive - moment) / 60);
    left = Math.max(0, wanted - take(wanted, from, at, minutes, run, parts, now));
    from = at;
  }
  const savings = parts.flatMap((part, at) => {
    const [had, keeps] = [item(run.minutes, at), item(minutes, at)];
    return had > keeps ? [{ at, part, minutes: had - keeps, keeps }] : [];
  });
  return { savings, minutes, left };
}

/** The fixed moments after now, with the part that comes there; the end comes after all parts. */
const momentsOf = (run: Run, parts: readonly Part[]): { at: number; moment: Moment }[] => [
  ...parts.flatMap(({ fixed }, at) => (fixed === undefined || at <= run.at ? [] : [{ at, moment: fixed * 60 + run.shift }])),
  ...(run.until === undefined ? [] : [{ at: parts.length, moment: run.until }]),
];

/** Takes the wanted minutes from as few parts as possible, changing `minutes`; returns how many it got. */
function take(wanted: number, from: number, to: number, minutes: number[], run: Run, parts: readonly Part[], now: Moment): number {
  let taken = 0;
  while (taken < wanted) {
    const offers = parts
      .map((part, at) => ({ at, order: part.saves ? savingOrder.indexOf(part.saves) : -1, room: roomOf(at, minutes, run, parts, now) }))
      .filter(({ at, order, room }) => at >= from && at < to && order >= 0 && room > 0)
      .sort((a, b) => a.order - b.order || b.room - a.room);
    const [best] = offers;
    if (best === undefined) break;
    const saved = Math.min(best.room, wanted - taken);
    minutes[best.at] = item(minutes, best.at) - saved;
    taken += saved;
  }
  return taken;
}

/** How many minutes a part can save by itself and as a step of its werkvorm. */
function roomOf(at: number, minutes: readonly number[], run: Run, parts: readonly Part[], now: Moment): number {
  const { least, werkvorm } = item(parts, at);
  const own = item(minutes, at) - least;
  if (werkvorm === undefined) return own;
  const whole = parts.reduce(
    (sum, each, index) => (each.werkvorm?.slug === werkvorm.slug ? sum + minutesFor(index, minutes, run, now) : sum),
    0,
  );
  return Math.min(own, whole - werkvorm.keeps);
}

/** What a part took, or will take. */
function minutesFor(at: number, minutes: readonly number[], run: Run, now: Moment): number {
  const spent = Math.floor(spentOn(run, at, now) / 60);
  if (at < run.at) return spent;
  return at === run.at ? Math.max(spent, item(minutes, at)) : item(minutes, at);
}
