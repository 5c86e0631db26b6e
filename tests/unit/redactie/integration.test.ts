import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import redactie from '../../../src/redactie/integration.ts';

const names = ['index.html', 'form.js', 'style.css', 'content.json', 'hunspell.wasm', 'nl.aff', 'assets/letter.woff2', 'licenties.txt'];
let fails = false;
let asked: unknown[] = [];
let now = 0;

vi.doMock('../../../src/redactie/form/bundle.ts', () => ({
  formFiles: async (backend: unknown) => {
    asked.push(backend);
    if (fails) throw new Error('The form can’t be bundled.');
    return names.map((path) => ({ path, content: `${path} of the bundle` }));
  },
}));
vi.doMock('../../../src/redactie/form/content-file.ts', () => ({
  contentFile: () => ({ path: 'content.json', content: `texts, read ${(now += 1)} times` }),
}));
const folder = mkdtempSync(join(tmpdir(), 'redactie-'));
afterAll(() => {
  vi.doUnmock('../../../src/redactie/form/bundle.ts');
  vi.doUnmock('../../../src/redactie/form/content-file.ts');
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const { hooks } = redactie();
const never = () => expect.unreachable();
const setUp = (told: object): unknown => Reflect.apply(hooks['astro:server:setup'] ?? never, undefined, [told]);

test('while somebody writes, the form has its files, each of its kind, and the texts of now', async () => {
  let place = '';
  let answer: (request: object, response: object, next: (fault?: Error) => void) => void = never;
  const use = (where: string, what: typeof answer) => void ([place, answer] = [where, what]);
  const got = async (url: string) =>
    new Promise<string>((done) => {
      let type = '';
      answer(
        { url },
        {
          setHeader: (name: string, value: string) => (type = `${name}: ${value}`),
          end: (content: string) => done(`${url} ${type} | ${content}`),
        },
        (fault) => done(`${url} is for others${fault ? `: ${fault.message}` : ''}`),
      );
    });
  await Reflect.apply(hooks['astro:config:done'] ?? never, undefined, [{ config: { base: '/gids' } }]);
  fails = true;
  await setUp({ server: { middlewares: { use } } });
  expect(await got('/')).toBe('/ is for others: The form can’t be bundled.');
  fails = false;
  await setUp({ server: { middlewares: { use } } });
  expect(place).toBe('/gids/redactie/');
  const told: string[] = [];
  for (const url of ['/', '/?deel=1', ...names.map((name) => `/${name}`), '/content.json?weer', '/niets.js', '/tips/'])
    told.push(await got(url));
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "/ Content-Type: text/html; charset=utf-8 | index.html of the bundle
    /?deel=1 Content-Type: text/html; charset=utf-8 | index.html of the bundle
    /index.html Content-Type: text/html; charset=utf-8 | index.html of the bundle
    /form.js Content-Type: text/javascript | form.js of the bundle
    /style.css Content-Type: text/css | style.css of the bundle
    /content.json Content-Type: application/json | texts, read 1 times
    /hunspell.wasm Content-Type: application/wasm | hunspell.wasm of the bundle
    /nl.aff Content-Type: application/octet-stream | nl.aff of the bundle
    /assets/letter.woff2 Content-Type: font/woff2 | assets/letter.woff2 of the bundle
    /licenties.txt Content-Type: text/plain; charset=utf-8 | licenties.txt of the bundle
    /content.json?weer Content-Type: application/json | texts, read 2 times
    /niets.js is for others
    /tips/ is for others"
  `);
  expect(asked).toEqual([{ name: 'folder' }, { name: 'folder' }]);
});

test('a build has the form only where its environment asks for it, with the host that it names', async () => {
  asked = [];
  const info = vi.fn();
  const build = (): unknown =>
    Reflect.apply(hooks['astro:build:done'] ?? never, undefined, [{ dir: pathToFileURL(`${folder}/`), logger: { info } }]);
  const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) => (each.isFile() ? each.name : []));
  await build();
  expect([asked, files(), info.mock.calls]).toEqual([[], [], []]);
  vi.stubEnv('REDACTIE', 'github:lsa/gids');
  await build();
  expect(asked).toMatchObject([{ name: 'github', repo: 'lsa/gids' }]);
  expect(files().sort()).toEqual(names.map((name) => name.replace(/.*\//, '')).sort());
  expect(readFileSync(join(folder, 'redactie/assets/letter.woff2'), 'utf8')).toBe('assets/letter.woff2 of the bundle');
  expect(info).toHaveBeenCalledOnce();
});
