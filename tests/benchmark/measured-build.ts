import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { plainEnvironment } from './program.ts';

/** What a build took: seconds of time, seconds of all processors together, and the most memory it had, in MB. */
export interface Cost {
  wall: number;
  cpu: number;
  memory: number;
}

/** How often a running build is looked at, in milliseconds, and the clock ticks that Linux counts in a second. */
const often = 100;
const ticks = 100;

/**
 * Builds the Astro project in `folder` and measures it; processor time and memory as Linux tells them (proc(5)), so elsewhere they are NaN.
 * @throws with the end of its output if the build fails.
 */
export async function measureBuild(folder: string, environment: Record<string, string> = {}): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
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

/** What a process had used when it was last seen. */
async function watch(child: ChildProcess): Promise<Pick<Cost, 'cpu' | 'memory'>> {
  let used = { cpu: Number.NaN, memory: Number.NaN };
  while (child.exitCode === null && child.signalCode === null) {
    used = usedBy(child.pid ?? 0) ?? used;
    await setTimeout(often);
  }
  return used;
}

function usedBy(pid: number): Pick<Cost, 'cpu' | 'memory'> | undefined {
  try {
    const numbers = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    // Fields 14 and 15, of which two stand before the bracket: time in the program and in the system.
    return kilobytes === undefined
      ? undefined
      : { cpu: (Number(numbers[11]) + Number(numbers[12])) / ticks, memory: (Number(kilobytes) * 1024) / 1e6 };
  } catch {
    return undefined;
  }
}
