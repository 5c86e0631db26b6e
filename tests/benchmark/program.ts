import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The environment for a program of its own: without what this one is told as a test, and with its Node first on the path. */
export function plainEnvironment(): Record<string, string | undefined> {
  const path = [join(process.execPath, '..'), process.env['PATH'] ?? ''].join(delimiter);
  // SITE and BASE are for the project's own build: what is measured stands at the root. Vitest's BASE_URL would move it too.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:SITE|BASE|BASE_URL|NODE_ENV|VITEST.*)$/.test(name));
  return { ...Object.fromEntries(inherited), PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a program in a folder and waits for it, with the Node that runs this one first on its path.
 * @throws with the end of its output if it fails or takes longer than `minutes`; `environment` is added to this program's own.
 */
export async function run(
  command: string,
  args: string[],
  folder: string,
  { minutes = 5, environment = {} }: { minutes?: number; environment?: Record<string, string> } = {},
): Promise<void> {
  const child = spawn(command, args, { cwd: folder, env: { ...plainEnvironment(), ...environment }, timeout: minutes * 60_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${output.slice(-2000)}`);
}
