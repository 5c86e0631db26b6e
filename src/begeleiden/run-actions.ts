import { readClock } from '../draaiboek/clock.ts';
import type { Part } from './parts.ts';
import { addMinutes, forecast, go, momentOf, pause, setMinutes, setUntil, start, type Moment, type Run } from './run.ts';
import { winBack } from './win-back.ts';
import { clockOf, placeWords } from './words.ts';

/** An evening that somebody leads, as it is now. */
export interface Led {
  run: Run;
  /** The minutes of all parts before time was won back, while that can be undone. */
  before: readonly number[] | undefined;
  parts: readonly Part[];
  now: Moment;
  /** When an evening that begins now has to be over. */
  begin: Pick<Run, 'until' | 'shift'>;
}

/** What an action changes, what to say of it, and the button that gets the focus, by its `data-act`. */
export interface Changed {
  run: Run;
  before?: Led['before'];
  words: string;
  focus?: 'next' | 'undo';
}

/** The buttons that change an evening, by their `data-act`: those of the clock, and those for an evening that runs late. */
export const runActions: Record<string, (led: Led) => Changed> = {
  toggle: ({ run, before, now, begin }) =>
    run.running === undefined
      ? { run: start(run, now, begin), before, words: 'De klok loopt.' }
      : { run: pause(run, now), before, words: 'De klok staat stil.' },
  minute: ({ run, before }) => ({ run: addMinutes(run, 1), before, words: 'Er is een minuut bij.' }),
  win({ run, parts, now }) {
    const shorter = setMinutes(run, winBack(run, parts, now).minutes);
    const { end } = forecast(shorter, parts, now);
    return {
      run: shorter,
      before: run.minutes,
      words: `De rest is opnieuw uitgerekend. Het is klaar om ${clockOf(end)}.`,
      focus: 'undo',
    };
  },
  undo: ({ run, before = run.minutes }) => ({
    run: setMinutes(run, before),
    words: 'De tijden zijn weer zoals ze waren.',
    focus: 'next',
  }),
  later({ run, before, parts, now }) {
    const until = Math.ceil(forecast(run, parts, now).end / 60) * 60;
    return { run: setUntil(run, until), before, words: `Het mag nu tot ${clockOf(until)} duren.`, focus: 'next' };
  },
};

/** Which part it is, to say. */
export const partWords = (parts: readonly Part[], at: number): string =>
  [placeWords(parts, at), parts[at]?.title].filter(Boolean).join('. ');

/** So many parts on (1) or back (-1), after which what was won back stays so; undefined where there is no such part. */
export function moveBy(by: number, { run, parts, now }: Led): Changed | undefined {
  const moved = go(run, run.at + by, now);
  return moved === run ? undefined : { run: moved, words: partWords(parts, moved.at) };
}

/** Another time at which it has to be over, as somebody typed it; undefined for what isn't a time. */
export function endAt(text: string, { run, before, now }: Led): Changed | undefined {
  const time = readClock(text);
  if (time === undefined) return undefined;
  const until = momentOf(time, now);
  return { run: setUntil(run, until), before, words: `Het moet klaar zijn om ${clockOf(until)}.` };
}
