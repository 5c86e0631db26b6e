import type { Clock } from '../draaiboek/clock.ts';
import { most } from '../draaiboek/plan.ts';
import type { Part } from './parts.ts';
import { item } from '../defined.ts';

/** A moment, in whole seconds after midnight of the day on which the evening began. */
export type Moment = number;

/**
 * An evening as it goes. It doesn't change: every function below returns a new one. Lists have a place for each part.
 */
export interface Run {
  /** Which part it is at, from 0; as many as there are parts once all are done. */
  readonly at: number;
  /** What each part has, in minutes: as planned, with what was added or won back. */
  readonly minutes: readonly number[];
  /** What each part took so far, in seconds, without what runs now. */
  readonly spent: readonly number[];
  /** Since when the clock of this part runs; undefined while it stands still. */
  readonly running?: Moment | undefined;
  /** When the evening has to be over; undefined before it began. */
  readonly until?: Moment | undefined;
  /** How many seconds later than its plan says all that has a time of the day comes. */
  readonly shift: number;
}

/** An evening that hasn't begun. */
export const newRun = (parts: readonly Part[]): Run => ({
  at: 0,
  minutes: parts.map(({ minutes }) => minutes),
  spent: parts.map(() => 0),
  shift: 0,
});

/** How far off the time in a plan may be for it to be about today: whoever opens it in the afternoon, to try it, begins then. In seconds. */
const near = 60 * 60;

/**
 * When an evening that begins now has to be over, and how much later than planned all of it is.
 * @param plan the clock times of its plan; undefined where it has none and begins whenever it begins
 * @param takes how long it takes, in minutes
 */
export function opening(now: Moment, takes: number, plan?: { start: Clock; end: Clock }): Required<Pick<Run, 'shift'>> & { until: Moment } {
  const [begins, ends] = plan === undefined ? [now, now + takes * 60] : [plan.start * 60, plan.end * 60];
  const shift = Math.abs(now - begins) <= near ? 0 : now - begins;
  return { shift, until: ends + shift };
}

/** How many seconds part `at` took, up to `now`. */
export const spentOn = (run: Run, at: number, now: Moment): number =>
  (run.spent[at] ?? 0) + (run.running !== undefined && at === run.at ? Math.max(0, now - run.running) : 0);

/** How many seconds the part that it is at has left; below 0 where it goes on for longer than it has. */
export const secondsLeft = (run: Run, now: Moment): number => (run.minutes[run.at] ?? 0) * 60 - spentOn(run, run.at, now);

/** The clock of this part runs. With the first one the evening begins, as its `opening` says. */
export const start = (run: Run, now: Moment, begin: Pick<Run, 'until' | 'shift'>): Run => ({
  ...run,
  ...(run.until === undefined ? begin : {}),
  running: run.running ?? now,
});

/** The clock of this part stands still. */
export const pause = (run: Run, now: Moment): Run => ({
  ...run,
  spent: run.spent.map((_, at) => spentOn(run, at, now)),
  running: undefined,
});

/** This part gets more time, as far as a part can have. */
export const addMinutes = (run: Run, more: number): Run => ({
  ...run,
  minutes: run.minutes.map((minutes, at) => (at === run.at ? Math.min(most.minutes, minutes + more) : minutes)),
});

/** On to part `to`, or back to it; its clock runs if the last one did. Beyond the last part all is done, and nothing runs. */
export function go(run: Run, to: number, now: Moment): Run {
  const at = Math.min(run.minutes.length, Math.max(0, to));
  if (at === run.at) return run;
  const stopped = { ...pause(run, now), at };
  return run.running === undefined || at === run.minutes.length ? stopped : { ...stopped, running: now };
}

/** The moment of a time of the day: one that lies far back is one after midnight. */
export const momentOf = (time: Clock, now: Moment): Moment => (time * 60 < now - 12 * 3600 ? time * 60 + 24 * 3600 : time * 60);

/** When it has to be over. */
export const setUntil = (run: Run, until: Moment): Run => ({ ...run, until });

/** Other minutes for every part. */
export const setMinutes = (run: Run, minutes: readonly number[]): Run => ({ ...run, minutes });

/** When the rest of an evening happens. */
export interface Forecast {
  /** The parts after the one that it is at: when the part before is done, and when it begins. A fixed one waits for its moment. */
  parts: { arrive: Moment; begin: Moment }[];
  end: Moment;
}

/** When the rest happens if it goes on like this. */
export function forecast(run: Run, parts: readonly Part[], now: Moment): Forecast {
  let time = now + Math.max(0, secondsLeft(run, now));
  const rest = parts.slice(run.at + 1).map(({ fixed }, index) => {
    const arrive = time;
    const begin = Math.max(arrive, fixed === undefined ? arrive : fixed * 60 + run.shift);
    time = begin + item(run.minutes, run.at + 1 + index) * 60;
    return { arrive, begin };
  });
  return { parts: rest, end: time };
}

/** How many minutes an evening takes that begins when its plan says, waiting for fixed parts included. */
export const minutesTaken = (parts: readonly Part[], start: Clock): number =>
  Math.round(forecast(newRun(parts), parts, start * 60).end / 60) - start;

/** How many minutes later than it has to be over the evening ends, rounded; below 0 where there is time left. */
export const minutesLate = (run: Run, parts: readonly Part[], now: Moment): number =>
  run.until === undefined ? 0 : Math.round((forecast(run, parts, now).end - run.until) / 60);
