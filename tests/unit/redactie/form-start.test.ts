import { build } from 'esbuild';
import { afterAll, expect, test, vi } from 'vitest';
import { withoutUnused } from '../../../src/redactie/form/plugins.ts';

/** What the form gives the CMS, by the name of the event. */
const handlers = new Map<string, (told: { entry: unknown }) => unknown>();
const checked: unknown[][] = [];

vi.doMock('@sveltia/cms', () => ({
  default: {
    registerCustomFormat: () => undefined,
    registerEditorComponent: () => undefined,
    registerEventListener: ({ name, handler }: { name: string; handler: (told: { entry: unknown }) => unknown }) =>
      handlers.set(name, handler),
    init: async () => undefined,
  },
}));
vi.doMock('../../../src/redactie/form/on-save.ts', () => ({
  checkOnSave: async (...given: unknown[]) => {
    checked.push(given);
    throw new Error('Dit mag zo niet.');
  },
  tellAfterSave: () => 'verteld',
}));
vi.stubGlobal('backend', { name: 'folder' });
vi.stubGlobal('location', new URL('https://gids.example/redactie/'));
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
await import('../../../src/redactie/form/start.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('@sveltia/cms');
  vi.doUnmock('../../../src/redactie/form/on-save.ts');
});

const entryOf = (collection: string, path: string, data: Record<string, unknown>) => ({
  entry: { get: (name: string) => ({ collection, path })[name], toJS: () => ({ data }) },
});

test('what the check refuses is not saved: the CMS hears of it while it still waits', async () => {
  const save = handlers.get('preSave');
  await expect(save?.(entryOf('tips', 'content/tips/praat.mdx', { titel: 'Praat', body: 'Praat.' }))).rejects.toThrow('Dit mag zo niet.');
  await expect(save?.(entryOf('lijsten', 'content/woordenlijst.txt', { regels: 'een\ntwee' }))).rejects.toThrow();
  expect(checked).toMatchInlineSnapshot(`
    [
      [
        "content/tips/praat.mdx",
        "---
    titel: "Praat"
    ---

    Praat.
    ",
      ],
      [
        "content/woordenlijst.txt",
        "een
    twee
    ",
      ],
    ]
  `);
  expect(handlers.get('postSave')?.(entryOf('', '', {}))).toBe('verteld');
});

test('the bundle leaves out what no field needs, and keeps Dutch', async () => {
  const asked = [
    './locales/nl.json',
    './locales/en.json',
    './locales/nl-BE.json',
    './chunks/editor-a.js',
    './chunks/heic-b.js',
    'leaflet',
    'svelte',
  ];
  const { metafile } = await build({
    stdin: { contents: asked.map((path) => `import '${path}';`).join('\n') },
    bundle: true,
    write: false,
    metafile: true,
    plugins: [
      withoutUnused,
      {
        name: 'others',
        setup: ({ onResolve }) => {
          onResolve({ filter: /./ }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  const [made] = Object.values(metafile.outputs);
  expect(made?.imports.map(({ path }) => path)).toEqual(['./locales/nl.json', './chunks/editor-a.js', 'svelte']);
});
