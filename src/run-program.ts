import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * Runs a script of the project in a process of its own, beside the build, with the Node that this runs in; resolves with what it writes.
 * @throws with what it told if it fails
 */
export async function runProgram(script: URL, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(script), ...args]);
  return stdout;
}
