import { setTimeout as wait } from 'node:timers/promises';

/** A connection to the internet and the device behind it. */
export interface Line {
  name: string;
  /** Milliseconds between a request and the first byte of its answer. */
  latency: number;
  /** Bits a second; `Infinity` for no limit. */
  down: number;
  up: number;
  /** How many times slower the processor is made. */
  slowdown: number;
}

/** This computer, unhindered. */
export const loopback: Line = { name: 'loopback', latency: 0, down: Infinity, up: Infinity, slowdown: 1 };

/** A telephone of some years ago on a poor connection. */
export const slowLine: Line = { name: 'slow', latency: 150, down: 1_600_000, up: 750_000, slowdown: 4 };

/** What the headers of a request or an answer weigh, about. */
const headers = 300;

/** The bytes that go at a time; answers that are under way at once take turns. */
const turn = 2048;

/** One line that all requests share, so that what is sent for one holds up the others. */
export class SharedLine {
  readonly #line: Line;
  #upFree = 0;
  #downFree = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Waits as long as a request is under way. */
  async arrive(): Promise<void> {
    const { latency, up } = this.#line;
    if (latency === 0) return;
    this.#upFree = Math.max(performance.now(), this.#upFree) + millis(headers, up);
    await until(this.#upFree + latency);
  }

  /** Sends `body` piece by piece through `write`, no faster than the line can carry it. */
  async send(body: Uint8Array, write: (piece: Uint8Array) => void): Promise<void> {
    const { down } = this.#line;
    if (down === Infinity) {
      write(body);
      return;
    }
    for (let at = 0; at < Math.max(1, body.length); at += turn) {
      const piece = body.subarray(at, at + turn);
      this.#downFree = Math.max(performance.now(), this.#downFree) + millis(piece.length + (at === 0 ? headers : 0), down);
      await until(this.#downFree);
      write(piece);
    }
  }
}

const millis = (bytes: number, bitsPerSecond: number) => (bytes * 8000) / bitsPerSecond;

const until = (time: number) => wait(Math.max(0, time - performance.now()));
