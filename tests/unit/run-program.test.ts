import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runProgram } from '../../src/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'een map é-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = (text: string) => {
  const file = join(folder, 'script.ts');
  writeFileSync(file, text);
  return pathToFileURL(file);
};

test('a script gets what it is called with, and what it writes comes back', async () => {
  const written = await runProgram(script('process.stdout.write(process.argv.slice(2).join());'), 'een twee', 'drie');
  expect(written).toBe('een twee,drie');
});

test('a script that fails fails the build, with what it told', async () => {
  await expect(runProgram(script('throw new Error("An entry has no page.");'))).rejects.toThrow('An entry has no page.');
});
