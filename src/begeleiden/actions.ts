import type { Part } from './parts.ts';
import { addMinutes, forecast, pause, setMinutes, setUntil, start, type Moment, type Run } from './run.ts';
import { winBack } from './win-back.ts';
import { clockOf } from './words.ts';

/** What buttons do, by their `data-act`. */
export type Actions = Record<string, () => void>;

/** What actions need of the evening that they change. */
export interface Leading {
  parts: readonly Part[];
  run(): Run;
  now(): Moment;
  /** Takes over another run, and says what changed. */
  change(run: Run, words: string): void;
  /** Gives a button the focus, by its `data-act`. */
  focus(act: string): void;
}

/** The buttons of the clock of a part; `begin` says when an evening that begins now has to be over. */
export const clockActions = ({ run, now, change }: Leading, begin: () => Pick<Run, 'until' | 'shift'>): Actions => ({
  toggle() {
    if (run().running === undefined) change(start(run(), now(), begin()), 'De klok loopt.');
    else change(pause(run(), now()), 'De klok staat stil.');
  },
  minute: () => change(addMinutes(run(), 1), 'Er is een minuut bij.'),
});

/** The buttons for an evening that runs late. */
export interface LateActions {
  actions: Actions;
  /** Whether time was won back that can still be given back. */
  canUndo(): boolean;
  /** From here on what was won back stays so. */
  settle(): void;
}

/** Makes the buttons that win time back, undo that, and let the evening end later. */
export function lateActions({ parts, run, now, change, focus }: Leading): LateActions {
  /** The minutes before time was won back. */
  let before: readonly number[] | undefined;
  const endOf = (of: Run) => forecast(of, parts, now()).end;
  return {
    canUndo: () => before !== undefined,
    settle() {
      before = undefined;
    },
    actions: {
      win() {
        before = run().minutes;
        const shorter = setMinutes(run(), winBack(run(), parts, now()).minutes);
        change(shorter, `De rest is opnieuw uitgerekend. Het is klaar om ${clockOf(endOf(shorter))}.`);
        focus('undo');
      },
      undo() {
        const restored = setMinutes(run(), before ?? run().minutes);
        before = undefined;
        change(restored, 'De tijden zijn weer zoals ze waren.');
        focus('next');
      },
      later() {
        const until = Math.ceil(endOf(run()) / 60) * 60;
        change(setUntil(run(), until), `Het mag nu tot ${clockOf(until)} duren.`);
        focus('next');
      },
    },
  };
}
