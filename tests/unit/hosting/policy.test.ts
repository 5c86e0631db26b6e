import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import hostingPolicy from '../../../src/hosting/policy.ts';

const page =
  '<html><head><meta charset="utf-8"><style>p{a:b}.gone{a:b}</style></head><body><p>Tekst.</p><script>let one = 1</script></body></html>';
const publisher = { PUBLISHER_NAME: 'De Ekster', PUBLISHER_CONTACT: 'post@ekster.example', SOURCE_DATE_EPOCH: '1804255200' };

/** What a build of one page leaves for its host, by its base and its environment. */
async function built(base: string, environment: Record<string, string>) {
  const dir = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(dir, { recursive: true });
  });
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  writeFileSync(join(dir, 'index.html'), page);
  const warned: string[] = [];
  const root = pathToFileURL(`${dir}/`);
  const { hooks } = hostingPolicy();
  const never = () => expect.unreachable();
  await Reflect.apply(hooks['astro:config:done'] ?? never, undefined, [
    { config: { base, root, site: 'https://gids.example' }, logger: { warn: (text: string) => warned.push(text) } },
  ]);
  await Reflect.apply(hooks['astro:build:done'] ?? never, undefined, [{ dir: root }]);
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const [rest, inPage] = [/; img-src[^"\n]*?trusted-types[^";\n]*/g, read('index.html')];
  return {
    page: inPage.replace(rest, ''),
    headers: read('_headers')
      .replace(rest, '')
      .match(/^(?:\/.*\*| +(?:Content-Security|Cross-Origin-Opener).*)$/gm),
    security: globSync('.well-known/*', { cwd: dir }).map(read),
    warned,
  };
}

test.each([
  ['/', {}],
  ['/', { ...publisher, REDACTIE: '' }],
  ['/gids', { ...publisher, REDACTIE: 'map' }],
  ['/gids', {}],
])('a site in %s with %j', async (base, environment) => {
  expect(await built(base, environment)).toMatchSnapshot();
});
