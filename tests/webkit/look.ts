/**
 * Takes pictures of a page of each kind in WebKit and prints it, into the folder that is named, and tells what the console said:
 * `npm run look:webkit -- <folder> [<address> …]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { samplePages } from '../browser/sample-pages.ts';
import { serve } from '../serve.ts';
import { launchWebKit, printInWebKit, type WebKit } from './webkit.ts';

const widths = [360, 768, 1440];
/** In pixels, of a window on a page that hasn't been measured. */
const windowHeight = 900;
const measures = z.object({ tooWide: z.number(), height: z.number() });

const [, , folder, ...named] = process.argv;
if (folder === undefined) throw new Error('Name a folder for the pictures: npm run look:webkit -- /tmp/webkit [/cases/ …]');
mkdirSync(folder, { recursive: true });
// Without headers: each page stands in a frame, for a window can't be as narrow as a phone.
const server = await serve({ headers: false });
const addresses = named.length > 0 ? named : [...samplePages(), '/zoeken/?q=vertrouwen'];
const complaints: string[] = [];

for (const colours of ['light', 'dark'] as const) {
  const webkit = await launchWebKit(colours);
  console.log(`WebKit ${webkit.version} in ${colours} colours`);
  // Typefaces come with the first page, and are there for the next.
  await look(webkit, '/', windowHeight);
  for (const address of addresses) {
    for (const width of widths) {
      const { picture, tooWide } = await look(webkit, address, width);
      writeFileSync(fileFor(address, `-${String(width)}-${colours}.png`), picture);
      const said = [...webkit.readConsole(), ...(tooWide > 0 ? [`is ${String(tooWide)} pixels too wide`] : [])];
      complaints.push(...said.map((line) => `${address} at ${String(width)}, ${colours}: ${line}`));
    }
  }
  await webkit.close();
}
await printInWebKit(addresses.map((address) => ({ address: full(address), file: fileFor(address, '.pdf') })));
await server.close();
console.log(complaints.join('\n'));
console.log(`${String(addresses.length)} pages, ${String(complaints.length)} complaints; pictures and prints are in ${folder}.`);
if (complaints.length > 0) process.exitCode = 1;

function full(address: string): string {
  return new URL(`.${address}`, server.home).href;
}

function fileFor(address: string, end: string): string {
  return resolve(join(folder ?? '', `${address.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'home'}${end}`));
}

/** A picture of the whole page in a window of `width` pixels, and how many pixels it is wider than that. */
async function look(webkit: WebKit, address: string, width: number): Promise<{ picture: Buffer; tooWide: number }> {
  await webkit.goTo('about:blank');
  await webkit.run(`
    document.body.style.margin = 0;
    const frame = document.createElement('iframe');
    frame.style = 'border: 0; width: ${String(width)}px; height: ${String(windowHeight)}px';
    frame.src = ${JSON.stringify(full(address))};
    document.body.append(frame);
    return new Promise((done) => frame.addEventListener('load', () => done()));
  `);
  const found = await webkit.run(
    `return document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 300))).then(() => {
      const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
      return { tooWide: scrollWidth - clientWidth, height: scrollHeight };
    });`,
    'frame',
  );
  const { tooWide, height } = measures.parse(found);
  await webkit.run(`document.querySelector('iframe').style.height = '${String(height)}px'`);
  return { picture: await webkit.photograph('iframe', height), tooWide };
}
