import { device, readStored, writeStored } from '../scripts/storage.ts';
import { softSign } from './device.ts';
import { secondsLeft, type Moment, type Run } from './run.ts';

/** The sign that the time of a part is over: in words, and with sound unless the reader turned that off. */
export interface TimeSign {
  hasSound(): boolean;
  toggleSound(): void;
  /** Somebody pressed something: browsers allow sound only after that. */
  ready(): void;
  /** Takes the clock as it is now, without a sign: another part may have begun. */
  reset(run: Run, now: Moment): void;
  /** Gives the sign if the time ran out since this or `reset` was last called. */
  tick(run: Run, now: Moment): void;
}

const soundName = 'begeleiden-geluid';

/** Makes the sign; `say` says it in words. */
export function timeSign(say: (words: string) => void): TimeSign {
  const tones = softSign();
  let sound = readStored(device, soundName) !== 'uit';
  /** The seconds that the part had left when that was last looked at. */
  let left = 0;
  return {
    hasSound: () => sound,
    toggleSound() {
      sound = !sound;
      writeStored(device, soundName, sound ? undefined : 'uit');
    },
    ready() {
      if (sound) tones.ready();
    },
    reset(run, now) {
      left = secondsLeft(run, now);
    },
    tick(run, now) {
      const had = left;
      left = secondsLeft(run, now);
      if (run.running === undefined || had <= 0 || left > 0) return;
      say('De tijd voor dit deel is om.');
      if (sound) tones.ring();
    },
  };
}
