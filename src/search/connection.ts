import { Fault } from './fault.ts';

/** How long an answer may take before a reader is told that it's slow, in milliseconds. */
export const slowAfter = 4000;

/** How long it may take before it's asked for anew when a reader tries again, in milliseconds. */
const retryAfter = 1000;

/** A question that waits for its answer. */
interface Question {
  /** When it was asked last, in milliseconds. */
  since: number;
  /** Asks, and gives up on what was asked before. */
  ask(): void;
}

/** One time that something is asked. */
export interface Attempt {
  /** How often it was asked before, in vain. */
  earlier: number;
  /** Says that nobody waits for the answer any longer. */
  signal: AbortSignal;
}

/** What a connection goes over: the browser's own `fetch`, and whether there is a connection at all. */
export interface Network {
  fetch: typeof fetch;
  isOnline(): boolean;
}

/** The connection to the host. All that search asks goes over it, so that a failure has one kind of reason and a next try is a real one. */
export class Connection {
  readonly #network: Network;
  readonly #waiting = new Set<Question>();
  /** How often each address was asked for in vain. */
  readonly #tries = new Map<string, number>();

  constructor(network: Network) {
    this.#network = network;
  }

  /**
   * Fetches a file; resolves when all of it is here. A next try passes by the browser's cache, which may hold what went wrong.
   * @throws Fault
   */
  fetch(address: string, afresh = false): Promise<Response> {
    return this.ask(address, ({ earlier, signal }) =>
      this.#whole(address, afresh || earlier > 0 ? { signal, cache: 'reload' } : { signal }),
    );
  }

  /**
   * Asks something of the host.
   * @param address what is asked for
   * @param make does the asking
   * @throws what `make` throws
   */
  ask<Answer>(address: string, make: (once: Attempt) => Promise<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let controller = new AbortController();
      const question: Question = {
        since: 0,
        ask: () => {
          controller.abort();
          controller = new AbortController();
          const { signal } = controller;
          const earlier = this.#tries.get(address) ?? 0;
          this.#tries.set(address, earlier + 1);
          question.since = Date.now();
          make({ earlier, signal }).then(
            (answer) => {
              this.#waiting.delete(question);
              this.#tries.delete(address);
              resolve(answer);
            },
            (error: unknown) => {
              if (signal.aborted) return;
              this.#waiting.delete(question);
              reject(error);
            },
          );
        },
      };
      this.#waiting.add(question);
      question.ask();
    });
  }

  /** Asks anew for what is waited for: the old questions are broken off, for they may hold the few connections to a host that hangs. */
  restart(): void {
    for (const question of this.#waiting) if (Date.now() - question.since >= retryAfter) question.ask();
  }

  async #whole(address: string, init: RequestInit): Promise<Response> {
    const answer = await this.#reach(address, () => this.#network.fetch(address, init));
    if (!answer.ok) throw new Fault([404, 410].includes(answer.status) ? 'gone' : 'broken', address);
    // A page instead of a file: from a host that never says no, or from a network that wants its visitors to log in.
    if (answer.headers.get('content-type')?.startsWith('text/html')) throw new Fault('broken', address);
    const body = await this.#reach(address, () => answer.arrayBuffer());
    return new Response(body, { headers: answer.headers });
  }

  /** Browsers give one error for all that goes wrong on the way. */
  async #reach<Answer>(address: string, go: () => Promise<Answer>): Promise<Answer> {
    try {
      return await go();
    } catch {
      throw new Fault(this.#network.isOnline() ? 'unreachable' : 'offline', address);
    }
  }
}
