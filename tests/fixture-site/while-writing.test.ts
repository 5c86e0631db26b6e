import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { plainEnvironment } from '../benchmark/program.ts';
import { copyTestSite, sharedCache } from './build.ts';

let folder: string;
let server: ChildProcess;
let home = '';
let terminal = '';

const file = (name: string) => join(folder, 'content/tips', `${name}.mdx`);
const read = (name: string) => readFileSync(file(name), 'utf8');
/** For a machine on which everything else is tested at the same time. */
const polling = { timeout: 60_000, interval: 100 };

beforeAll(async () => {
  folder = await copyTestSite();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'], {
    cwd: folder,
    env: { ...plainEnvironment(), ...sharedCache(), NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (terminal += text));
  home = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(terminal)?.[0], polling);
}, 90_000);

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What a browser gets at an address. */
async function open(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL(address, home), { headers: { accept: 'text/html' } });
  const text = await response.text();
  return { status: response.status, text: text.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign) };
}

const statusOf = async (address: string) => (await open(address)).status;

describe('while an author writes', { timeout: 180_000 }, () => {
  test.each([
    ['a wrong field', 'reeks: samenspel', 'reeks: samenzang'],
    ['fields that can’t be read', 'volgorde: 1', 'volgorde: "1'],
    ['a dead link', 'Tekst over de andijvie.', 'Lees [dit](/tips/bestaat-niet/).'],
    ['a text that can’t be read', 'Tekst over de andijvie.', '<Kader titel="x">\n\nTekst.'],
  ])('%s is said in the words of the check, in the terminal and on every page, until it is mended', async (_, right, wrong) => {
    await expect.poll(() => statusOf('/tips/andijvie/'), polling).toBe(200);
    const before = read('andijvie');
    terminal = '';
    writeFileSync(file('andijvie'), before.replace(right, wrong));
    const [problem] = checkContent(folder);
    expect(problem?.file).toBe('content/tips/andijvie.mdx');
    await expect.poll(() => terminal, polling).toContain(problem?.message);
    expect(terminal).not.toContain('Failed to reload');
    for (const address of ['/tips/andijvie/', '/']) {
      const { status, text } = await open(address);
      expect(status).toBe(500);
      expect(text).toContain(problem?.message);
    }
    const mended = before.replace('Tekst over de andijvie.', `Anders na ${right}.`);
    writeFileSync(file('andijvie'), mended);
    await expect.poll(async () => (await open('/tips/andijvie/')).text, polling).toContain(`Anders na ${right}.`);
    writeFileSync(file('andijvie'), before);
    await expect.poll(async () => (await open('/tips/andijvie/')).text, polling).toContain('Tekst over de andijvie.');
  });

  test('a new file gets a page, and takes it along to another name', async () => {
    const framboos = read('andijvie').replace('Snijd', 'Pluk').replaceAll('andijvie', 'framboos').replace('volgorde: 1', 'volgorde: 5');
    writeFileSync(file('framboos'), framboos);
    await expect.poll(async () => (await open('/tips/framboos/')).text, polling).toContain('Pluk de framboos');
    renameSync(file('framboos'), file('bosbes'));
    await expect.poll(() => statusOf('/tips/bosbes/'), polling).toBe(200);
    await expect.poll(() => statusOf('/tips/framboos/'), polling).toBe(404);
  });
});
