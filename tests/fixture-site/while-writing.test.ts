import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { plainEnvironment } from '../benchmark/program.ts';
import { changeFile, copyTestSite, sharedCache } from './build.ts';
import { pageText } from './page-text.ts';

let folder: string;
let server: ChildProcess;
let home = '';
let terminal = '';

const file = (name: string) => join(folder, 'content/tips', `${name}.mdx`);
const read = (name: string) => readFileSync(file(name), 'utf8');
/** For a machine on which everything else is tested at the same time. */
const polling = { timeout: 60_000, interval: 100 };

/** How many items may stand in a list, and from how many letters there is a jump to each. */
const limit = /\bconst (?:most\w*|jumpFrom) = (?:\d+|\{[^}]*\})/g;

/** Which limits there are, and what they are in the site. */
const limits: string[] = [];

/** Makes a list of two items a long one in the copy: a guide of hundreds of entries shows lists in ways that no small one does. */
function lowerLimits(): void {
  for (const name of globSync('src/{components,entry,pages,search,werkvorm}/**/*.{ts,astro}', { cwd: folder }).sort()) {
    const path = join(folder, name);
    const source = readFileSync(path, 'utf8');
    const found = source.match(limit) ?? [];
    limits.push(...found.map((each) => `${name}: ${each.replace('const ', '')}`));
    if (found.length > 0)
      writeFileSync(
        path,
        source.replaceAll(limit, (each) => each.replaceAll(/\d+/g, '1')),
      );
  }
}

beforeAll(async () => {
  folder = await copyTestSite();
  lowerLimits();
  // One word is one too, with what it means in each logica.
  for (const name of ['bronslogica', 'kobalt', 'koperlogica'])
    changeFile(folder, `content/logicas/${name}.mdx`, /^ {2}- woord: goud\n.*\n/m, '');
  // Nor does any case tell what it brought.
  for (const name of ['iepstad', 'vlierdorp']) changeFile(folder, `content/cases/${name}.mdx`, /^opbrengst:\n(?: {2}- .*\n)+/m, '');
  // Long lists come by kind: here one kind has nothing to list.
  changeFile(folder, 'content/partijen/aanbieder.mdx', /^kanttekeningen:\n(?: {2}- .*\n)+/m, '');
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
async function open(address: string): Promise<{ status: number; html: string; text: string }> {
  const response = await fetch(new URL(address, home), { headers: { accept: 'text/html' } });
  const html = await response.text();
  return { status: response.status, html, text: html.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign) };
}

const statusOf = async (address: string) => (await open(address)).status;

const lists = [
  '/',
  ...['cases', 'themas', 'werkvormen', 'tips', 'logicas', 'wegwijzer', 'over', 'draaiboek', 'zoeken', 'afdrukken'].map(
    (name) => `/${name}/`,
  ),
];
const entries = ['/themas/kobalt/', '/cases/vlierdorp/', '/werkvormen/reigerronde/', '/partijen/aanbieder/', '/logicas/koperlogica/'];

describe('in a guide where every list is long', { timeout: 180_000 }, () => {
  test('it is so by limits that are lower than those of the site', async () => {
    await expect(`${limits.join('\n')}\n`).toMatchFileSnapshot('long-lists/limits.txt');
  });

  test.each([...lists, ...entries])('%s reads as was kept', async (address) => {
    const html = await vi.waitFor(async () => {
      const page = await open(address);
      expect(page.status).toBe(200);
      return page.html;
    }, polling);
    const $ = load(html);
    const within = $('main a[href^="#"]')
      .map((_, link) => $(link).attr('href')?.slice(1))
      .get();
    expect(within.filter((id) => $(`[id="${id}"]`).length !== 1)).toEqual([]);
    const astray = $('[aria-label$="naar een letter"] a')
      .toArray()
      .filter(
        (link) =>
          !$(`[id="${$(link).attr('href')?.slice(1)}"]`)
            .text()
            .trim()
            .startsWith($(link).text().trim()),
      );
    expect(astray.map((link) => $(link).attr('href'))).toEqual([]);
    const text = pageText($, 'main', true).replaceAll(/\b\d+ kB/g, '… kB');
    const name = address.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-') || 'begin';
    await expect(`${text}\n`).toMatchFileSnapshot(`long-lists/${name}.txt`);
  });

  test('steps have a number that fits its drawing', async () => {
    const $ = load((await open('/werkvormen/reigerronde/')).html);
    const numbers = $('svg.no-print > text').map((_, { attribs }) => attribs['font-size']);
    expect(numbers.get()).toMatchInlineSnapshot(`
      [
        "56",
        "44",
        "44",
        "44",
        "44",
        "44",
      ]
    `);
  });
});

describe('while an author writes', { timeout: 180_000 }, () => {
  test.each([
    ['a wrong field', 'reeks: samenspel', 'reeks: samenzang'],
    ['fields that can’t be read', 'volgorde: 2', 'volgorde: "2'],
    ['a dead link', 'Tekst over de andijvie.', 'Lees [dit](/tips/bestaat-niet/).'],
    ['a text that can’t be read', 'Tekst over de andijvie.', '<Kader titel="x">\n\nTekst.'],
  ])('%s is said in the words of the check, in the terminal and on every page, until it is mended', async (_, right, wrong) => {
    await expect.poll(() => statusOf('/tips/andijvie/'), polling).toBe(200);
    const before = read('andijvie');
    const broken = before.replace(right, wrong);
    expect(broken).not.toBe(before);
    terminal = '';
    writeFileSync(file('andijvie'), broken);
    const [problem] = checkContent(folder);
    expect(problem?.file).toBe('content/tips/andijvie.mdx');
    await expect.poll(() => terminal, polling).toContain(problem?.message);
    expect(terminal).not.toContain('Failed to reload');
    for (const address of ['/tips/andijvie/', '/']) {
      const { status, text } = await open(address);
      expect(status).toBe(500);
      expect(text).toContain('<h1>Er is 1 fout in de inhoud</h1>');
      expect(text).toContain(problem?.message);
    }
    // Each text has what the one before hasn't: what comes next begins when this is there, and not while it is on its way.
    writeFileSync(file('andijvie'), before.replace('Tekst over de andijvie.', 'Anders.'));
    await expect.poll(async () => (await open('/tips/andijvie/')).text, polling).toContain('Anders.');
    writeFileSync(file('andijvie'), before);
    await expect.poll(async () => (await open('/tips/andijvie/')).text, polling).toContain('Tekst over de andijvie.');
  });

  test('a new file gets a page, and takes it along to another name', async () => {
    const framboos = read('andijvie').replace('Snijd', 'Pluk').replaceAll('andijvie', 'framboos').replace('volgorde: 2', 'volgorde: 5');
    writeFileSync(file('framboos'), framboos);
    await expect.poll(async () => (await open('/tips/framboos/')).text, polling).toContain('Pluk de framboos');
    renameSync(file('framboos'), file('bosbes'));
    await expect.poll(() => statusOf('/tips/bosbes/'), polling).toBe(200);
    await expect.poll(() => statusOf('/tips/framboos/'), polling).toBe(404);
  });
});
