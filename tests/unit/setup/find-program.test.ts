import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../../src/setup/find-program.mjs';

const root = mkdtempSync(join(tmpdir(), 'mijn gids é '));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function install(name: string, description: object): void {
  mkdirSync(join(root, 'node_modules', name), { recursive: true });
  writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify(description));
}

describe('findProgram', () => {
  install('one', { bin: './bin/one.js' });
  install('several', { bin: { other: 'other.js', several: './bin/several.mjs' } });
  install('none', {});
  install('others', { bin: { other: 'other.js' } });

  test('finds the program of a package, whichever way the package says it', () => {
    expect(findProgram(root, 'one')).toBe(join(root, 'node_modules/one/bin/one.js'));
    expect(findProgram(root, 'several')).toBe(join(root, 'node_modules/several/bin/several.mjs'));
  });

  test.each(['tests/setup/check-links.ts', 'a.mjs', '/Mijn gids é/b.js'])('leaves %s as it is: a script', (path) => {
    expect(findProgram(root, path)).toBe(path);
  });

  test.each(['missing', ''])('says to run npm ci if there is no package “%s”', (name) => {
    expect(() => findProgram(root, name)).toThrow(`There is no program "${name}" in node_modules. Run "npm ci" first.`);
  });

  test.each(['one', 'src/redactie/cli.ts'])('says in two languages to run npm ci where nothing is installed, as for %s', (name) => {
    expect(() => findProgram(join(root, 'leeg'), name)).toThrow(
      'Nothing is installed yet. Run "npm ci" first.\nEr is nog niets geïnstalleerd. Typ eerst: npm ci',
    );
  });

  test.each(['none', 'others'])('says so if the package “%s” has no program of its name', (name) => {
    expect(() => findProgram(root, name)).toThrow(`The package "${name}" has no program of that name.`);
  });
});
