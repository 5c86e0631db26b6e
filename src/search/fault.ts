/**
 * Why something of search isn't there:
 * - `offline`: the browser says that it has no connection
 * - `unreachable`: it has one, and gets no answer over it
 * - `slow`: the answer isn't there after a few seconds, and may still come
 * - `refused`: the browser doesn't run the program that reads the texts, or may not
 * - `gone`: the host no longer has a file, or has it from another release
 * - `broken`: the answer makes no sense, or the fault is ours
 * - `incomplete`: a copy of the guide without a host lacks a part
 */
export type Cause = 'offline' | 'unreachable' | 'slow' | 'refused' | 'gone' | 'broken' | 'incomplete';

/** Something that failed for a reason that can be told to a reader. */
export class Fault extends Error {
  readonly reason: Cause;

  /** Takes the reason, and what failed: the address of a file, for whoever looks into it. */
  constructor(reason: Cause, what: string) {
    super(`${what}: ${reason}`);
    this.reason = reason;
  }
}

/** The reason for an error of any kind; what nobody foresaw is `broken`. */
export const causeOf = (error: unknown): Cause => (error instanceof Fault ? error.reason : 'broken');
