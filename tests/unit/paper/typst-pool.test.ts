import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Task } from '../../../src/paper/typst.ts';

/** What the processes were told, a line each, since it was last asked. */
let lines: string[] = [];
const told = () => lines.splice(0);

/** A process that sets nothing, and says what is asked of it; whether this program waits for it, by itself and by its channel. */
class FakeWorker extends EventEmitter {
  readonly number = workers.push(this);
  holds = { process: true, channel: true };
  readonly channel = { ref: () => (this.holds.channel = true), unref: () => (this.holds.channel = false) };
  ref = () => (this.holds.process = true);
  unref = () => (this.holds.process = false);
  send = ({ template }: Task) => lines.push(`${this.number} sets ${template}`);
  disconnect = () => {
    lines.push(`${this.number} goes`);
    if (!this.isSlow) queueMicrotask(() => this.emit('exit', 0, null));
  };
  /** Whether it takes long to end once it was told to go. */
  isSlow = false;

  /** Answers, with so many bytes of memory and what else it has to say, and lets others find out. */
  async answers(memory = 0, more: object = { pages: 1 }): Promise<void> {
    const answer: Partial<Answer> = { ...more, memory };
    this.emit('message', answer);
    await setImmediate();
  }
}
let workers: FakeWorker[] = [];
const fork = vi.fn((_program: string, _options: object) => new FakeWorker());
/** The process of a number. */
const worker = (number: number): FakeWorker => workers[number - 1] ?? expect.fail(`There is no process ${number}.`);

/** The room as a program begins has it, on a machine with so many processors: asks for a document, by default with data of its own. */
async function onProcessors(count: number) {
  vi.resetModules();
  vi.doMock('node:os', () => ({ availableParallelism: () => count }));
  vi.doMock('node:child_process', () => ({ fork }));
  const { typeset } = await import('../../../src/paper/typst-pool.ts');
  return (template: string, like = '', data = template, as: Task['as'] = 'pdf') =>
    typeset({ template, data, links: '', choices: undefined, as }, like);
}

vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
beforeEach(() => {
  [lines, workers] = [[], []];
  vi.clearAllTimers();
});
afterAll(() => {
  vi.useRealTimers();
  vi.doUnmock('node:os');
  vi.doUnmock('node:child_process');
  vi.resetModules();
});

describe('which process gets what', () => {
  test('each processor has one, which goes on with what is like its last or has the same data, also where something else waited longer', async () => {
    const ask = await onProcessors(2);
    for (const [template, like, data] of [
      ['a1', 'a'],
      ['b1', 'b', 'B'],
      ['c1', 'c'],
      ['a2', 'a'],
      ['b2', 'x', 'B'],
    ] as const)
      void ask(template, like, data);
    expect(told()).toEqual(['1 sets a1', '2 sets b1']);
    await worker(2).answers();
    await worker(1).answers();
    expect(told()).toEqual(['2 sets b2', '1 sets a2']);
    await worker(1).answers();
    expect(told()).toEqual(['1 sets c1']);
    expect(fork.mock.calls.at(-1)).toEqual([join(process.cwd(), 'src', 'paper', 'typst.ts'), { serialization: 'advanced', execArgv: [] }]);
  });

  test('one that rests is asked before another begins', async () => {
    const ask = await onProcessors(2);
    void ask('a1', 'a');
    await worker(1).answers();
    void ask('b1', 'b');
    expect(told()).toEqual(['1 sets a1', '1 sets b1']);
  });

  test('what is like nothing is set in the order in which it was asked', async () => {
    const ask = await onProcessors(1);
    for (const template of ['a', 'b', 'c']) void ask(template, template);
    for (const _ of [1, 2, 3]) await worker(1).answers();
    expect(told()).toEqual(['1 sets a', '1 sets b', '1 sets c']);
  });

  test('whoever gets an answer may first ask for more that is like it', async () => {
    const ask = await onProcessors(1);
    const first = ask('a1', 'a').then(() => void ask('a2', 'a'));
    void ask('b1', 'b');
    await worker(1).answers();
    await first;
    expect(told()).toEqual(['1 sets a1', '1 sets a2']);
    await worker(1).answers();
    expect(told()).toEqual(['1 sets b1']);
  });

  test.each([
    { memory: 400e6, other: '1 sets b', like: '1 sets b', same: '1 sets b' },
    { memory: 400e6 + 1, other: '1 goes, 2 sets b', like: '1 sets b', same: '1 sets b' },
    { memory: 450e6, other: '1 goes, 2 sets b', like: '1 sets b', same: '1 sets b' },
    { memory: 450e6 + 1, other: '1 goes, 2 sets b', like: '1 goes, 2 sets b', same: '1 sets b' },
  ])(
    'with $memory bytes, one is asked for something else: $other; for what is like its last: $like; from the same data: $same',
    async ({ memory, ...next }) => {
      const seen: Record<string, string> = {};
      for (const [name, like, data] of [
        ['other', 'x', 'X'],
        ['like', 'a', 'X'],
        ['same', 'x', 'A'],
      ] as const) {
        workers = [];
        const ask = await onProcessors(1);
        void ask('a', 'a', 'A');
        await worker(1).answers(memory);
        void ask('b', like, data);
        seen[name] = told().slice(1).join(', ');
      }
      expect(seen).toEqual(next);
    },
  );

  test('all that rest and have grown too large make way', async () => {
    const ask = await onProcessors(2);
    for (const template of ['a', 'b']) void ask(template, template);
    for (const each of [1, 2]) await worker(each).answers(500e6);
    void ask('c', 'c');
    expect(told()).toEqual(['1 sets a', '2 sets b', '1 goes', '2 goes', '3 sets c']);
  });

  test('what was only tried stays for the same data, also where it has grown large, until it is made', async () => {
    const ask = await onProcessors(2);
    void ask('a', 'a', 'A', 'reports');
    await worker(1).answers(420e6);
    for (const [template, like, data] of [
      ['b', 'b', 'B'],
      ['c', 'a', 'C'],
      ['d', 'd', 'A'],
    ] as const)
      void ask(template, like, data);
    expect(told()).toEqual(['1 sets a', '2 sets b', '1 sets d']);
    await worker(1).answers();
    expect(told()).toEqual(['1 sets c']);
  });

  test('what was tried and has a fault is not waited for', async () => {
    const ask = await onProcessors(1);
    void ask('a', 'a', 'A', 'reports');
    void ask('b', 'b');
    await worker(1).answers(0, { faults: [] });
    expect(told()).toEqual(['1 sets a', '1 sets b']);
  });
});

describe('a process that ends', () => {
  test.each([
    [null, 'SIGKILL', 'SIGKILL'],
    [3, null, '3'],
  ])('while it sets something is named with what it set, and what waits goes to another', async (code, signal, named) => {
    const ask = await onProcessors(1);
    const broken = ask('a.typ');
    const next = ask('b.typ');
    worker(1).emit('exit', code, signal);
    await expect(broken).rejects.toThrow(`Typst stopped (${named}) while it set a.typ.`);
    expect(told()).toEqual(['1 sets a.typ', '2 sets b.typ']);
    await worker(2).answers(7);
    expect(await next).toEqual({ pages: 1, memory: 7 });
  });

  test('by itself while it rests is not told to go', async () => {
    const ask = await onProcessors(1);
    void ask('a');
    await worker(1).answers();
    worker(1).emit('exit', null, 'SIGKILL');
    vi.advanceTimersByTime(2000);
    expect(told()).toEqual(['1 sets a']);
  });

  test('late is told to go once', async () => {
    const ask = await onProcessors(1);
    void ask('a');
    await worker(1).answers(420e6);
    worker(1).isSlow = true;
    void ask('b', 'b');
    vi.advanceTimersByTime(2000);
    expect(told()).toEqual(['1 sets a', '1 goes', '2 sets b']);
  });

  test('goes when it has had nothing to do for two seconds', async () => {
    const ask = await onProcessors(1);
    for (const template of ['a', 'b']) {
      void ask(template);
      await worker(1).answers();
      vi.advanceTimersByTime(1999);
    }
    void ask('c');
    vi.advanceTimersByTime(9000);
    expect(told()).toEqual(['1 sets a', '1 sets b', '1 sets c']);
    await worker(1).answers();
    vi.advanceTimersByTime(2000);
    await setImmediate();
    void ask('d');
    expect(told()).toEqual(['1 goes', '2 sets d']);
  });
});

test('this program waits for a process that works, and not for one that rests', async () => {
  const ask = await onProcessors(1);
  for (const template of ['a', 'b']) {
    void ask(template);
    expect(worker(1).holds).toEqual({ process: true, channel: true });
    await worker(1).answers();
    expect(worker(1).holds).toEqual({ process: false, channel: false });
  }
});
