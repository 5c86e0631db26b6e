import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { plainEnvironment } from './program.ts';

/** What a build took: seconds of time, seconds of all processors together, and the most memory it had, in MB. */
export interface Cost {
  wall: number;
  cpu: number;
  memory: number;
}

/**
 * How often a running build is looked at, in milliseconds; its memory at one look in so many, for to add that up takes the build itself some
 * milliseconds. And the clock ticks that Linux counts in a second.
 */
const often = 100;
const seldom = 5;
const ticks = 100;

/**
 * Builds the Astro project in `folder`, by its launcher if it has one, and measures it; processor time and memory as Linux tells them
 * (proc(5)), so elsewhere they are NaN. What processes share, such as Node's own code, is counted once.
 * @throws with the end of its output if the build fails.
 */
export async function measureBuild(folder: string, environment: Record<string, string> = {}): Promise<Cost> {
  const started = performance.now();
  const launcher = 'src/setup/run.mjs';
  const program = existsSync(join(folder, launcher)) ? [launcher, 'astro'] : ['node_modules/astro/bin/astro.mjs'];
  const child = spawn(process.execPath, [...program, 'build', '--force'], {
    cwd: folder,
    env: { ...plainEnvironment(), ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const used = await watch(child);
  if ((await ended) !== 0) throw new Error(`The build in ${folder} failed:\n${output.slice(-3000)}`);
  return { wall: (performance.now() - started) / 1000, ...used };
}

/** What a process and those that it started used: all time, and the most memory that they had together. */
async function watch(child: ChildProcess): Promise<Pick<Cost, 'cpu' | 'memory'>> {
  const cpu = new Map<number, number>();
  let most = Number.NaN;
  for (let look = 0; child.exitCode === null && child.signalCode === null; look++) {
    const running = family(child.pid ?? 0);
    for (const each of running) cpu.set(each.pid, each.cpu);
    if (look % seldom === 0) {
      const memory = running.reduce((sum, { pid }) => sum + memoryOf(pid), 0);
      if (running.length > 0 && !(memory < most)) most = memory;
    }
    await setTimeout(often);
  }
  return { cpu: cpu.size === 0 ? Number.NaN : [...cpu.values()].reduce((sum, each) => sum + each, 0), memory: most };
}

/** What a running process used itself, in seconds. */
interface Used {
  pid: number;
  parent: number;
  cpu: number;
}

/** A process with all that it and those started. */
function family(pid: number): Used[] {
  const all = existsSync('/proc/self/stat') ? readdirSync('/proc').flatMap((name) => usedBy(Number(name)) ?? []) : [];
  const members = new Set([pid]);
  // A set that grows while it is gone through.
  for (const member of members) for (const each of all) if (each.parent === member) members.add(each.pid);
  return all.filter((each) => members.has(each.pid));
}

function usedBy(pid: number): Used | undefined {
  if (Number.isNaN(pid)) return undefined;
  try {
    // From the state on, field 3: the parent is field 4, time in the program and in the system are 14 and 15.
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? [];
    const [parent = 0, user = 0, system = 0] = [1, 11, 12].map((at) => numbers[at]);
    return { pid, parent, cpu: (user + system) / ticks };
  } catch {
    // It ended meanwhile.
    return undefined;
  }
}

/** What a process has, in MB: what it has alone, and its share of what it has with others. */
function memoryOf(pid: number): number {
  try {
    const [, size = '0'] = /^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return (Number(size) * 1024) / 1e6;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
