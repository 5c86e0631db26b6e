import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Answer, Task } from './typst.ts';

interface Job {
  task: Task;
  /** What the document has much in common with: such documents are set by one worker, which remembers those parts. */
  like: string;
  done: (answer: Answer) => void;
  fail: (error: Error) => void;
}

/** A process that runs typst.ts, and the job that it has. */
interface PoolWorker {
  program: ChildProcess;
  job: Job | undefined;
  /** What its last document had in common with others, and the data of that. */
  like: string;
  data: string;
  /** Whether it only tried its last document, which the one who asked will ask for soon. */
  tried: boolean;
  /** How much memory it takes, in bytes. */
  memory: number;
  /** Stops it after a while without a job. */
  idleTimer?: NodeJS.Timeout;
}

/** How many processes there are at most. */
const poolSize = availableParallelism();

/**
 * Memory in bytes. A process with more than the first makes way for a new one, unless a document waits that is like its last; one with more
 * than the second does so in any case.
 */
const mostMemory = 400e6;
const tooMuchMemory = 450e6;

/** How long a process stays without a job, in milliseconds, before it stops and gives back its memory. */
const mostIdle = 2000;

const waiting: Job[] = [];
const pool = new Set<PoolWorker>();

/** Sets a template in a process of the pool. `like` names what it has much in common with. */
export const typeset = (task: Task, like: string): Promise<Answer> =>
  new Promise((done, fail) => {
    waiting.push({ task, like, done, fail });
    assign();
  });

/** Hands waiting jobs to idle processes, each rather one that is like its last: then it has to remember little. */
function assign(): void {
  for (;;) {
    const free = [...pool].filter(({ job }) => job === undefined);
    const known = free.find((worker) => waiting.some((job) => suits(worker, job)));
    const [job] = waiting.splice(known === undefined ? 0 : waiting.findIndex((job) => suits(known, job)), 1);
    if (job === undefined) return;
    const worker = known ?? fresh(free.filter(({ tried }) => !tried)) ?? start();
    if (worker === undefined) {
      waiting.unshift(job);
      return;
    }
    clearTimeout(worker.idleTimer);
    worker.job = job;
    worker.like = job.like;
    worker.data = job.task.data;
    worker.program.ref();
    worker.program.channel?.ref();
    worker.program.send(job.task);
  }
}

/** Whether a job is like the last of a process. The same data takes it little more memory, and a new process would make all of it again. */
const suits = ({ like, data, tried, memory }: PoolWorker, { task, like: sought }: Job): boolean =>
  task.data === data || (!tried && like === sought && memory <= tooMuchMemory);

/** An idle process that may set something else; stops those that have grown too large. */
function fresh(free: PoolWorker[]): PoolWorker | undefined {
  for (const worker of free) if (worker.memory > mostMemory) stop(worker);
  return free.find(({ memory }) => memory <= mostMemory);
}

/** Starts another process; undefined if the pool is full. */
function start(): PoolWorker | undefined {
  if (pool.size >= poolSize) return undefined;
  const program = fork(join(process.cwd(), 'src', 'paper', 'typst.ts'), { serialization: 'advanced', execArgv: [] });
  const worker: PoolWorker = { program, job: undefined, like: '', data: '', tried: false, memory: 0 };
  pool.add(worker);
  program.on('message', (answer: Answer) => {
    const { job } = worker;
    worker.job = undefined;
    worker.memory = answer.memory;
    worker.tried = job?.task.as === 'reports' && !('faults' in answer);
    idle(worker);
    job?.done(answer);
    // Only then, for the one who asked for this may ask for more that is like it.
    setImmediate(assign);
  });
  program.on('exit', (code, signal) => {
    leavePool(worker);
    worker.job?.fail(new Error(`Typst stopped (${signal ?? String(code)}) while it set ${worker.job.task.template}.`));
    assign();
  });
  return worker;
}

/** Keeps a process for a next job, without keeping this program from ending. */
function idle(worker: PoolWorker): void {
  worker.program.unref();
  worker.program.channel?.unref();
  worker.idleTimer = setTimeout(stop, mostIdle, worker).unref();
}

function stop(worker: PoolWorker): void {
  leavePool(worker);
  worker.program.disconnect();
}

/** Takes a process out of the pool at once: it may take a while to end, and must not get a job or be stopped a second time. */
function leavePool(worker: PoolWorker): void {
  clearTimeout(worker.idleTimer);
  pool.delete(worker);
}
