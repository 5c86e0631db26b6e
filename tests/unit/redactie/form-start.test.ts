import { build } from 'esbuild';
import { afterAll, expect, test, vi } from 'vitest';
import { defined } from '../../../src/defined.ts';
import { formatOf } from '../../../src/redactie/form/config.ts';
import { fileAsRead } from '../../../src/redactie/form/hidden-fields.ts';
import { linesFormat } from '../../../src/redactie/form/lists.ts';
import { withoutUnused } from '../../../src/redactie/form/plugins.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';

/** What the form gives the CMS, by the name of the event. */
const handlers = new Map<string, (told: { entry: unknown }) => unknown>();
/** How files of each format are read and written. */
const formats = new Map<string, { fromFile: (text: string) => object; toFile: (data: object) => string }>();
/** What else it gives, in this order. */
const given: string[] = [];
const checked: unknown[][] = [];
/** What the check lets through; undefined if it refuses all. */
let allowed: string | undefined;
/** Where the file of an entry is asked, and what stands there. */
const storedText = vi.fn<() => Promise<string | undefined>>(async () => 'Op schijf.');

const labelProposals = vi.fn<() => Promise<void>>(async () => undefined);
const whyNotPublished = vi.fn<() => Promise<object | undefined>>();
const showNote = vi.fn();

vi.doMock('@sveltia/cms', () => ({
  default: {
    registerCustomFormat: (name: string, extension: string, how: { fromFile: () => object; toFile: () => string }) => {
      given.push(`${name} for .${extension}`);
      formats.set(name, how);
    },
    registerEditorComponent: (component: object) => given.push(JSON.stringify(component)),
    registerEventListener: ({ name, handler }: { name: string; handler: (told: { entry: unknown }) => unknown }) =>
      handlers.set(name, handler),
    init: async ({ config: { collections, singletons, media_folder, ...config } }: { config: Record<string, unknown> }) =>
      given.push(JSON.stringify(config)),
  },
}));
vi.doMock('../../../src/redactie/form/on-save.ts', () => ({
  checkOnSave: async (...given: unknown[]) => {
    checked.push(given);
    if (allowed === undefined) throw new Error('Dit mag zo niet.');
    return allowed;
  },
  tellAfterSave: () => 'verteld',
}));
vi.doMock('../../../src/redactie/form/stored.ts', () => ({ storedText, proposedTexts: async () => ({}) }));
vi.doMock('../../../src/redactie/form/host.ts', () => ({ labelProposals }));
vi.doMock('../../../src/redactie/form/publishing.ts', () => ({ whyNotPublished }));
vi.doMock('../../../src/redactie/form/dialogs.ts', () => ({ showNote, closeNote: () => 'gesloten' }));
vi.stubGlobal('backend', { name: 'folder' });
vi.stubGlobal('document', { querySelectorAll: () => [] });
vi.stubGlobal('location', new URL('https://gids.example/redactie/'));
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
await import('../../../src/redactie/form/start.ts');
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('@sveltia/cms');
  vi.doUnmock('../../../src/redactie/form/on-save.ts');
  vi.doUnmock('../../../src/redactie/form/stored.ts');
  vi.doUnmock('../../../src/redactie/form/host.ts');
  vi.doUnmock('../../../src/redactie/form/publishing.ts');
  vi.doUnmock('../../../src/redactie/form/dialogs.ts');
});

test('the CMS knows how files are written, which parts a text can have, and how the form is set', () => {
  expect(given.join('\n')).toMatchInlineSnapshot(`
    "cases-frontmatter for .mdx
    themas-frontmatter for .mdx
    werkvormen-frontmatter for .mdx
    tips-frontmatter for .mdx
    logicas-frontmatter for .mdx
    partijen-frontmatter for .mdx
    samenwerkingsvragen-frontmatter for .mdx
    situaties-frontmatter for .mdx
    begrippen-frontmatter for .mdx
    paginas-frontmatter for .mdx
    bronnen-frontmatter for .mdx
    {"id":"kader","label":"Kader: uitleg naast de tekst","icon":"info","fields":[{"name":"titel","label":"Titel","widget":"string"},{"name":"tekst","label":"Tekst","widget":"text"}],"pattern":{}}
    {"id":"voorstel","label":"Voorstel: wat wij zelf bedachten","icon":"lightbulb","fields":[{"name":"tekst","label":"Tekst","widget":"text"}],"pattern":{}}
    {"id":"uitgever","label":"Uitgever: wie de site uitgeeft","fields":[],"pattern":{}}
    {"id":"meldpunt","label":"Meldpunt: waar je een probleem meldt","fields":[],"pattern":{}}
    regels for .txt
    {"app_title":"Redactie van de Inspiratiewijzer","backend":{"name":"gitlab","repo":"map/inspiratiewijzer","base_url":"https://localhost","api_root":"https://localhost","auth_methods":["token"]},"slug":{"encoding":"ascii","clean_accents":true,"maxlength":80},"output":{"omit_empty_optional_fields":true},"editor":{"preview":false},"show_preview_links":false,"logo":{"src":"/icon.svg"},"load_config_file":false}"
  `);
  // Fields in another order than any schema has them.
  const names = [...new Set(collectionNames.flatMap((name) => Object.keys(schemas[name].shape)))].sort();
  for (const name of collectionNames) {
    const fields = Object.keys(schemas[name].shape);
    const text = `---\n${names.map((each) => `${each}: ${fields.includes(each) ? 'x' : ''}\n`).join('')}---\n`;
    const { fromFile, toFile } = defined(formats.get(formatOf(name)), name);
    expect(toFile({ ...fromFile(text), [fileAsRead]: undefined }).match(/^\w+(?=:)/gm)).toEqual(fields);
  }
  const lists = defined(formats.get(linesFormat), linesFormat);
  expect(lists.toFile(lists.fromFile('a\tb\n'))).toBe('a\tb\n');
});

const entryOf = (collection: string, path: string, data: Record<string, unknown>) => ({
  entry: {
    get: (name: string) => ({ collection, slug: 'praat', path })[name],
    set: (...change: unknown[]) => change,
    toJS: () => ({ data }),
  },
});

test('what the check refuses is not saved: the CMS hears of it while it still waits', async () => {
  const save = handlers.get('preSave');
  await expect(save?.(entryOf('tips', 'content/tips/praat.mdx', { titel: 'Praat', body: 'Praat.' }))).rejects.toThrow('Dit mag zo niet.');
  const list = { regels: 'een\ntwee', [fileAsRead]: 'een\n' };
  await expect(save?.(entryOf('_singletons', 'content/woordenlijst.txt', list))).rejects.toThrow();
  expect(checked).toMatchInlineSnapshot(`
    [
      [
        "content/tips/praat.mdx",
        {
          "own": "---
    titel: "Praat"
    ---

    Praat.
    ",
          "read": undefined,
          "stored": "Op schijf.",
        },
        {
          "others": [Function],
          "own": [Function],
        },
        [],
      ],
      [
        "content/woordenlijst.txt",
        {
          "own": "een
    twee
    ",
          "read": "een
    ",
          "stored": "Op schijf.",
        },
        {
          "others": [Function],
          "own": [Function],
        },
        [],
      ],
    ]
  `);
  expect(handlers.get('postSave')?.(entryOf('', '', {}))).toBe('verteld');
});

test.each([
  ['tips', 'content/tips/praat.mdx', '---\ntitel: "Wij"\n---\n\nSamen.\n', { titel: 'Wij', body: 'Samen.' }],
  ['_singletons', 'content/feiten.tsv', 'een\ttwee\n', { regels: 'een > twee' }],
])('what is saved in %s is what the check gives back, with the file as it is then', async (collection, path, text, data) => {
  allowed = text;
  const saved = await handlers.get('preSave')?.(entryOf(collection, path, { titel: 'Ik', regels: 'een' }));
  expect(saved).toEqual(['data', { ...data, [fileAsRead]: text }]);
  expect(storedText).toHaveBeenLastCalledWith({ collection, slug: 'praat', path }, { name: 'folder' });
});

test('where nobody can tell what stands there, it is taken for what was read, and reported', async () => {
  const reportError = vi.fn();
  vi.stubGlobal('reportError', reportError);
  storedText.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  allowed = 'Goed.';
  await handlers.get('preSave')?.(entryOf('tips', 'content/tips/praat.mdx', { [fileAsRead]: 'Was.' }));
  expect(checked.at(-1)?.[1]).toMatchObject({ read: 'Was.', stored: 'Was.' });
  expect(reportError).toHaveBeenCalled();
  expect(checked.at(-1)?.[3]).toEqual([]);
  // In a folder the CMS tells itself what is wrong. At a host it would save, and take away what somebody else wrote.
  vi.stubGlobal('backend', { name: 'github' });
  storedText.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await handlers.get('preSave')?.(entryOf('tips', 'content/tips/praat.mdx', { [fileAsRead]: 'Was.' }));
  expect(checked.at(-1)?.[3]).toMatchObject([{ sentence: expect.stringContaining('Heb je internet?') }]);
});

test('at a host the CMS can find every proposal before it saves, and it saves where they can’t be asked', async () => {
  vi.stubGlobal('reportError', vi.fn());
  allowed = 'Goed.';
  const save = async () => handlers.get('preSave')?.(entryOf('tips', 'content/tips/praat.mdx', {}));
  vi.stubGlobal('backend', { name: 'folder' });
  labelProposals.mockClear();
  await save();
  expect(labelProposals).not.toHaveBeenCalled();
  vi.stubGlobal('backend', { name: 'github' });
  labelProposals.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await save()).toMatchObject(['data', { body: 'Goed.' }]);
  expect(labelProposals).toHaveBeenCalledWith({ name: 'github' });
});

test('why something can’t be published is told while the CMS tries, and no more once it is', async () => {
  const publish = () => handlers.get('prePublish')?.(entryOf('tips', 'content/tips/praat.mdx', {}));
  vi.stubGlobal('backend', { name: 'folder' });
  await publish();
  expect(whyNotPublished).not.toHaveBeenCalled();
  vi.stubGlobal('backend', { name: 'gitlab' });
  whyNotPublished.mockResolvedValueOnce(undefined);
  await publish();
  whyNotPublished.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await publish();
  expect(showNote).not.toHaveBeenCalled();
  whyNotPublished.mockResolvedValueOnce({ sentence: 'Daarom.' });
  await publish();
  expect(showNote).toHaveBeenCalledWith('Nog niet gepubliceerd', [{ sentence: 'Daarom.' }], 'content/tips/praat.mdx');
  expect(handlers.get('postPublish')?.(entryOf('', '', {}))).toBe('gesloten');
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
