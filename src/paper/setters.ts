import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Answer, Task } from './typst.ts';

interface Job {
  task: Task;
  /** What has much in common is set by one process, which remembers. */
  like: string;
  done: (answer: Answer) => void;
  fail: (error: Error) => void;
}

/** A process that runs typst.ts, with what it's doing. */
interface Setter {
  program: ChildProcess;
  job: Job | undefined;
  /** What it set last, and from which data. */
  like: string;
  data: string;
  /** It only tried that; whoever asked for it asks for more of it soon. */
  tried: boolean;
  /** What it takes, in bytes. */
  memory: number;
  /** Ends it when it has had nothing to do for a while. */
  leave?: NodeJS.Timeout;
}

/** As many as there are processors. */
const mostSetters = availableParallelism();

/**
 * With more memory than the first, in bytes, one makes way for a new one, once there is nothing more to set that is like its last; with more than
 * the second also if there is.
 */
const mostMemory = 400e6;
const tooMuchMemory = 450e6;

/** How long one waits for something to do, in milliseconds, before it goes and gives back its memory. */
const mostIdle = 2000;

const waiting: Job[] = [];
const setters = new Set<Setter>();

/** Lets one of the processes set a template. `like` names what it has much in common with. */
export const typeset = (task: Task, like: string): Promise<Answer> =>
  new Promise((done, fail) => {
    waiting.push({ task, like, done, fail });
    handOut();
  });

/** Gives what waits to processes that do nothing; each goes on with what is like its last, so that it has to remember little. */
function handOut(): void {
  for (;;) {
    const free = [...setters].filter(({ job }) => job === undefined);
    const known = free.find((setter) => waiting.some((job) => goesOn(setter, job)));
    const [job] = waiting.splice(known === undefined ? 0 : waiting.findIndex((job) => goesOn(known, job)), 1);
    if (job === undefined) return;
    const setter = known ?? fresh(free.filter(({ tried }) => !tried)) ?? start();
    if (setter === undefined) {
      waiting.unshift(job);
      return;
    }
    clearTimeout(setter.leave);
    setter.job = job;
    setter.like = job.like;
    setter.data = job.task.data;
    setter.program.ref();
    setter.program.channel?.ref();
    setter.program.send(job.task);
  }
}

/** The same data in another way takes little more memory, and most of it was made: a new process would make all of it again. */
const goesOn = ({ like, data, tried, memory }: Setter, { task, like: sought }: Job): boolean =>
  task.data === data || (!tried && like === sought && memory <= tooMuchMemory);

/** One of these that may set something else; those that have grown too large make way. */
function fresh(free: Setter[]): Setter | undefined {
  for (const setter of free) if (setter.memory > mostMemory) stop(setter);
  return free.find(({ memory }) => memory <= mostMemory);
}

/** Another process, unless there are enough. */
function start(): Setter | undefined {
  if (setters.size >= mostSetters) return undefined;
  const program = fork(join(process.cwd(), 'src', 'paper', 'typst.ts'), { serialization: 'advanced', execArgv: [] });
  const setter: Setter = { program, job: undefined, like: '', data: '', tried: false, memory: 0 };
  setters.add(setter);
  program.on('message', (answer: Answer) => {
    const { job } = setter;
    setter.job = undefined;
    setter.memory = answer.memory;
    setter.tried = job?.task.as === 'reports' && !('faults' in answer);
    rest(setter);
    job?.done(answer);
    // First whoever asked for this may ask for more that is like it.
    setImmediate(handOut);
  });
  program.on('exit', (code, signal) => {
    leaveOut(setter);
    setter.job?.fail(new Error(`Typst stopped (${signal ?? String(code)}) while it set ${setter.job.task.template}.`));
    handOut();
  });
  return setter;
}

/** Lets this program end when only processes without work are left. */
function rest(setter: Setter): void {
  setter.program.unref();
  setter.program.channel?.unref();
  setter.leave = setTimeout(stop, mostIdle, setter).unref();
}

function stop(setter: Setter): void {
  leaveOut(setter);
  setter.program.disconnect();
}

/** Nobody asks or stops it any more: it may take a while to end, and one that is told twice to go throws. */
function leaveOut(setter: Setter): void {
  clearTimeout(setter.leave);
  setters.delete(setter);
}
