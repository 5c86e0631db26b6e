import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nextSteps } from '../../../src/redactie/next-steps.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';

const folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
for (const name of collectionNames) cpSync(`content/${name}/_template.mdx`, join(folder, `content/${name}/_template.mdx`));
writeFileSync(join(folder, 'content/werkvormen/reigerronde.mdx'), '');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm run nieuw` says where nobody can be asked. */
function told(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/redactie/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    // The next one needn't compile the same again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  return `$ ${args.join(' ')}\n${stdout}${stderr}(${status === 0 ? 'goed' : 'fout'})`;
}

const tip = ['tips', '--titel', 'Doe het samen', '--samenvatting', 'Wie iets samen doet, leert elkaar beter kennen.', '--reeks', 'lab'];
const thema = ['themas', '--titel', 'Wie doet wat', '--samenvatting', 'Niemand weet wie welke taak heeft in de wijk.'];

test('what `npm run nieuw` asks, makes and refuses', async () => {
  const lines = [
    told(),
    told('partijen'),
    told(...tip.slice(0, -2)),
    told(...thema, '--werkvorm', 'spechtspel'),
    told(...tip),
    told(...tip.with(4, 'Een ander begin, en dan hetzelfde verhaal.'), '--bestand', 'doe-het-samen'),
    told(...tip.with(4, 'Een ander begin, en dan hetzelfde verhaal.').with(2, 'Doe het sámen')),
    told(...tip.with(2, 'Doe het samen!')),
    told(...tip.with(2, 'Anders')),
    told('begrippen', '--titel', 'Lijst', '--samenvatting', 'Een rij met regels onder elkaar, zoals een lijst met namen.'),
    told('paginas', '--titel', 'Letters', '--samenvatting', 'Een rij met regels onder elkaar, zoals een lijst met namen.'),
  ];
  const made = readFileSync(join(folder, 'content/tips/doe-het-samen.mdx'), 'utf8');
  lines.push(['Het bestand begint met:', ...made.split('\n').slice(0, 3)].join('\n'));
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('cli.txt');
  expect(made).toMatch(/^titel: "?Doe het samen"?$/m);
});

test('what an editor does next with an entry of each kind', async () => {
  const lines = collectionNames.map((name) => `${name}: ${nextSteps(name, 'naam')}`);
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('next-steps.txt');
});
