import { giving, type Part } from './parts.ts';
import { forecast, spentOn, type Moment, type Run } from './run.ts';
import { item } from '../defined.ts';

/** Minutes that a part gives, and what it has then. */
export interface Gift {
  at: number;
  part: Part;
  minutes: number;
  keeps: number;
}

/** What can be won back: what each part gives, the minutes of all parts after that, and how many minutes stay too many. */
export interface Offer {
  gifts: Gift[];
  minutes: number[];
  left: number;
}

/**
 * Where to win time back for every moment that stands fast: parts that have to begin then, and the end. What comes before such a moment
 * gives: extras first, then pauses, then other steps; none goes below what it keeps, and no werkvorm below its minimum.
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
  const gifts = parts.flatMap((part, at) => {
    const [had, keeps] = [item(run.minutes, at), item(minutes, at)];
    return had > keeps ? [{ at, part, minutes: had - keeps, keeps }] : [];
  });
  return { gifts, minutes, left };
}

/** The moments that stand fast after now, with the part that comes there; the end comes after all parts. */
const momentsOf = (run: Run, parts: readonly Part[]): { at: number; moment: Moment }[] => [
  ...parts.flatMap(({ fixed }, at) => (fixed === undefined || at <= run.at ? [] : [{ at, moment: fixed * 60 + run.shift }])),
  ...(run.until === undefined ? [] : [{ at: parts.length, moment: run.until }]),
];

/** Takes what is wanted from as few parts as can be; gives how many minutes it got. */
function take(wanted: number, from: number, to: number, minutes: number[], run: Run, parts: readonly Part[], now: Moment): number {
  let taken = 0;
  while (taken < wanted) {
    const offers = parts
      .map((part, at) => ({ at, order: part.gives ? giving.indexOf(part.gives) : -1, room: roomOf(at, minutes, run, parts, now) }))
      .filter(({ at, order, room }) => at >= from && at < to && order >= 0 && room > 0)
      .sort((a, b) => a.order - b.order || b.room - a.room);
    const [best] = offers;
    if (best === undefined) break;
    const given = Math.min(best.room, wanted - taken);
    minutes[best.at] = item(minutes, best.at) - given;
    taken += given;
  }
  return taken;
}

/** How many minutes a part can give by itself and as a step of its werkvorm. */
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
