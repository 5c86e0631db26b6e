import { device, readStored } from '../scripts/storage.ts';
import { most } from '../draaiboek/plan.ts';
import type { Part } from './parts.ts';
import { newRun, type Run } from './run.ts';

/** An evening as a browser keeps it: with midnight of the day on which it began, in milliseconds since 1970. */
export interface KeptRun {
  midnight: number;
  run: Run;
}

/** How long an evening is kept after its midnight, in milliseconds: it may go on after midnight, and the next day begins anew. */
const longest = 30 * 60 * 60 * 1000;

/** The evening that this browser keeps under a name, or one that begins. */
export function recallRun(name: string, parts: readonly Part[], time: number): KeptRun {
  const found = readStored(device, name);
  const begun = found === undefined ? undefined : parseRun(found, parts, time);
  return begun ?? { midnight: new Date(time).setHours(0, 0, 0, 0), run: newRun(parts) };
}

/** An evening as text. */
export const serialiseRun = (kept: KeptRun): string => JSON.stringify(kept);

/** Reads what `serialiseRun` gave; undefined for anything else, for one of other parts, and for one of another day. */
export function parseRun(text: string, parts: readonly Part[], time: number): KeptRun | undefined {
  try {
    const { midnight, run }: { midnight?: unknown; run?: Partial<Record<keyof Run, unknown>> } = JSON.parse(text);
    const [at, running, until] = [whole(run?.at, parts.length), moment(run?.running), moment(run?.until)];
    const [minutes, spent] = [numbers(run?.minutes, parts.length, most.minutes), numbers(run?.spent, parts.length, 86_400 * 2)];
    if (typeof midnight !== 'number' || !(time - midnight >= 0 && time - midnight < longest)) return undefined;
    if (at === undefined || minutes === undefined || spent === undefined) return undefined;
    const shift = typeof run?.shift === 'number' && Number.isInteger(run.shift) ? run.shift : 0;
    return { midnight, run: { at, minutes, spent, running, until, shift } };
  } catch {
    return undefined;
  }
}

const whole = (value: unknown, highest: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highest ? value : undefined;

const moment = (value: unknown) => whole(value, 86_400 * 3);

function numbers(value: unknown, length: number, highest: number): number[] | undefined {
  if (!Array.isArray(value) || value.length !== length) return undefined;
  const read = value.flatMap((each: unknown) => whole(each, highest) ?? []);
  return read.length === length ? read : undefined;
}
