import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { freePort } from '../local-server.ts';

/** Width and height of the screen that isn't there, in pixels; no picture is longer. */
const screen = { width: 1600, height: 16_000 };
/** What a window has above its page, and a little more. */
const frame = 60;
/** The name that the protocol has for elements: https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Waits until the page has been painted, in the page. */
const painted = 'return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 400)))';

const answer = z.object({ value: z.unknown() });
const started = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });

/** A window of WebKit, driven by the W3C's WebDriver protocol. */
export interface WebKit {
  version: string;
  goTo(address: string): Promise<void>;
  /** Runs the text of a function's body in the page, or in its first frame, and gives what it returns or promises. */
  run(script: string, where?: 'page' | 'frame'): Promise<unknown>;
  /** A picture of the first element that fits a selector, as PNG, in a window of `height` pixels. */
  photograph(selector: string, height: number): Promise<Buffer>;
  /** What the console said since the last time it was asked. */
  readConsole(): string[];
  close(): Promise<void>;
}

/** Starts Debian's WebKit on a screen that isn't there, in light colours or dark ones. */
export async function launchWebKit(colours: 'light' | 'dark'): Promise<WebKit> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-*/MiniBrowser');
  if (binary === undefined || !existsSync('/usr/bin/xvfb-run')) {
    throw new Error('There is no WebKit here. On Debian: apt install webkit2gtk-driver xvfb gjs gir1.2-webkit2-4.1');
  }
  const port = await freePort();
  const screenSize = `-screen 0 ${String(screen.width)}x${String(screen.height)}x24`;
  const driver = spawn('xvfb-run', ['--auto-servernum', `--server-args=${screenSize}`, 'WebKitWebDriver', `--port=${String(port)}`], {
    detached: true,
    env: { ...process.env, GTK_THEME: colours === 'dark' ? 'Adwaita:dark' : 'Adwaita' },
  });
  const said = consoleOf(driver);
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = answer.parse(await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await untilItWorks(() => ask('GET', '/status'));
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
  const session = started.parse(await ask('POST', '/session', { capabilities }));
  const get = (path: string) => ask('GET', `/session/${session.sessionId}${path}`);
  const post = (path: string, body: object) => ask('POST', `/session/${session.sessionId}${path}`, body);

  return {
    version: session.capabilities.browserVersion,
    goTo: async (url) => void (await post('/url', { url })),
    run: async (script, where = 'page') => {
      await post('/frame', { id: where === 'frame' ? 0 : null });
      return post('/execute/sync', { script, args: [] });
    },
    photograph: async (selector, height) => {
      await post('/frame', { id: null });
      await post('/window/rect', { x: 0, y: 0, width: screen.width, height: Math.min(screen.height, height + frame) });
      // The part of the window that is new is black until it is painted.
      await post('/execute/sync', { script: painted, args: [] });
      const found = await post('/element', { using: 'css selector', value: selector });
      const id = z.object({ [elementKey]: z.string() }).parse(found)[elementKey] ?? '';
      return Buffer.from(z.string().parse(await get(`/element/${id}/screenshot`)), 'base64');
    },
    readConsole: () => said.splice(0),
    close: async () => {
      await ask('DELETE', `/session/${session.sessionId}`);
      // With the screen, which is a child of its own.
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}

/** Prints pages to PDF in WebKit, each address to a file. */
export async function printInWebKit(pages: { address: string; file: string }[]): Promise<void> {
  const program = new URL('print.js', import.meta.url).pathname;
  await promisify(execFile)('xvfb-run', ['--auto-servernum', 'gjs', program, ...pages.flatMap(({ address, file }) => [address, file])]);
}

/** Gathers what pages write to the console. */
function consoleOf({ stdout, stderr }: ChildProcess): string[] {
  const lines: string[] = [];
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (data: Buffer) =>
      lines.push(
        ...data
          .toString()
          .split('\n')
          .filter((line) => line.startsWith('CONSOLE')),
      ),
    );
  }
  return lines;
}

async function untilItWorks(attempt: () => Promise<unknown>, tries = 50): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (tries === 0) throw error;
    await rest(200);
    await untilItWorks(attempt, tries - 1);
  }
}
