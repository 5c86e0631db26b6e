import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import * as disk from '../../../src/content-check/folder.ts';
import { defined } from '../../../src/defined.ts';
import { signsOnPaper } from '../../../src/paper/signs-on-paper.ts';
import * as adapted from '../../../src/redactie/form/adapted-cms.ts';
import { backendFrom, formPolicy } from '../../../src/redactie/form/backend.ts';
import { pageFor } from '../../../src/redactie/form/bundle.ts';
import { contentFile } from '../../../src/redactie/form/content-file.ts';
import { components } from '../../../src/redactie/form/components.ts';
import { formConfig } from '../../../src/redactie/form/config.ts';
import { fileAsRead, templateMark } from '../../../src/redactie/form/hidden-fields.ts';
import * as standIn from '../../../src/redactie/form/folder.ts';
import type { Folder } from '../../../src/redactie/form/folder.ts';
import { linesFromFile, linesToFile } from '../../../src/redactie/form/lists.ts';
import { fromFile, toFile } from '../../../src/redactie/form/file.ts';
import { settingsOfEditor } from '../../../src/redactie/form/settings.ts';
import { isOfAnother } from '../../../src/redactie/form/dialogs.ts';
import { plainWords, withPlainWords, type Words } from '../../../src/redactie/form/words.ts';
import { schemas } from '../../../src/schemas/index.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';
import { sourceFiles } from '../../content/real-content.ts';
import { fieldsOf } from '../../schema-fields.ts';

const cmsFile = createRequire(import.meta.url).resolve('@sveltia/cms');
const cms = readFileSync(cmsFile, 'utf8');

const shownField = z.looseObject({
  name: z.string(),
  label: z.string().optional(),
  hint: z.string().optional(),
  get field() {
    return shownField.omit({ name: true }).optional();
  },
  get fields() {
    return z.array(shownField).optional();
  },
});
type ShownField = z.infer<typeof shownField>;

/** The path of every field on the form; the items of a list stand for themselves. */
const pathsOf = (fields: ShownField[], path: string[] = []): { path: string; field: ShownField }[] =>
  fields.flatMap((field) => [{ path: [...path, field.name].join('.'), field }, ...pathsOf(field.fields ?? [], [...path, field.name])]);

const { collections = [], singletons = [] } = formConfig({ name: 'folder' });
const shown = collections.map((each) => z.object({ name: z.string(), fields: z.array(shownField) }).parse(each));

describe.each(collectionNames)('the form for %s', (name) => {
  const fields = pathsOf(shown.find((each) => each.name === name)?.fields ?? []).filter(
    ({ path }) => !['body', templateMark, fileAsRead].includes(path),
  );

  test('has every field of the schema, and no other', () => {
    const known = fieldsOf(schemas[name]).flatMap(({ path }) =>
      path.at(-1) === '[]' ? [] : [path.filter((part) => part !== '[]').join('.')],
    );
    expect(fields.map(({ path }) => path).sort()).toEqual(known.sort());
  });

  test('asks for a text where readers get one, as the check does', () => {
    const text = shown.find((each) => each.name === name)?.fields.find((field) => field.name === 'body');
    expect(text?.['required']).toBe(name === 'begrippen' ? undefined : true);
  });

  test('says what each is for, and nothing of how a file is written', () => {
    expect(
      fields.filter(({ field }) => !field.label || !field.hint || /bestandsna|\.mdx|\btrue\b|aanhalingstekens:/.test(field.hint)),
    ).toEqual([]);
  });
});

test('shows each field as its schema has it: what it is for, what may be left out, and how much goes in', async () => {
  const lines = [...collections, ...singletons].flatMap((collection) => {
    const { fields, ...own } = z.looseObject({ fields: z.array(shownField) }).parse(collection);
    const settings = (field: object) =>
      JSON.stringify(Object.fromEntries(Object.entries(field).filter(([name]) => !/^(?:name|fields?)$/.test(name))));
    return ['', settings(own), ...pathsOf(fields).map(({ path, field }) => `${path}: ${settings(field)}`)];
  });
  await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot('form-fields.txt');
});

test('writes every entry as it was, and with a change only that line; templates are marked', () => {
  for (const { file, collection } of sourceFiles) {
    // The CMS reads the line ends of Windows as these too.
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    const read = fromFile(text);
    expect(toFile(collection, read), file).toBe(text);
    const changed = toFile(collection, { ...read, titel: 'Iets anders' }).split('\n');
    expect(changed.flatMap((row, at) => (row === text.split('\n')[at] ? [] : [row]))).toEqual(['titel: "Iets anders"']);
    const [fields] = /^[^]*?\n---[ \t]*\n/.exec(text) ?? [];
    expect(toFile(collection, { ...read, body: 'Nieuw.' })).toBe(`${fields}\nNieuw.\n`);
  }
  for (const collection of collectionNames)
    expect(fromFile(readFileSync(`content/${collection}/_template.mdx`, 'utf8'))).toMatchObject({ [templateMark]: true });
});

test.each([
  ['blank lines at its ends', '---\ntitel: "A"\n---\n\n\nTekst.\n\n'],
  ['no line end after its text', '---\ntitel: "A"\n---\nTekst.'],
  ['no text', '---\ntitel: "A"\n---'],
  ['spaces after the lines of ---', '---\ntitel: "A"\n---  \n\nTekst.\n'],
])('leaves a file as it was that has %s', (_, text) => {
  expect(toFile('tips', fromFile(text))).toBe(text);
  expect(toFile('tips', { ...fromFile(text), titel: 'B' })).toBe(text.replace('"A"', '"B"'));
});

test('gives a file without fields the fields that were filled in, above its text', () => {
  expect(toFile('tips', { ...fromFile('Tekst.\n'), titel: 'A' })).toBe('---\ntitel: "A"\n---\n\nTekst.\n');
});

test.each([
  ['#/collections/tips/entries/een', false],
  ['#/collections/tips', false],
  ['#/collections/tips/entries/twee', true],
  ['#/collections/werkvormen/entries/een', true],
  ['#/collections/tips/new', true],
])('what was said of a tip that was saved goes where another is opened: %s', (hash, goes) => {
  expect(isOfAnother(hash, 'content/tips/een.mdx')).toBe(goes);
});

test('writes a new entry without the marks that the CMS gives what was added to a list', () => {
  const mark = { __sc_item_id: '1' };
  const deelnemers = [{ ...mark, id: 'buurtpunt', naam: 'Buurtpunt' }];
  const written = toFile('cases', { titel: 'Nieuw', deelnemers, bijeenkomsten: [{ ...mark }], body: '' });
  expect(written).toBe(['---', 'titel: "Nieuw"', 'deelnemers:', '  - id: buurtpunt', '    naam: "Buurtpunt"', '---', ''].join('\n'));
});

test('the form’s check has every file of the content, the site’s names and the signs of paper', () => {
  const { files, namesOfSite, signs }: Folder = JSON.parse(String(contentFile('.').content));
  const paths = globSync('content/**').filter((path) => statSync(path).isFile());
  expect(files).toEqual(Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])));
  expect(namesOfSite).toEqual(expect.arrayContaining(['zoeken', 'icon.svg']));
  expect(signs).toContain('é');
});

test('the form’s check gets from that what a disk would give it', () => {
  const folders = ['content', ...collectionNames.map((name) => `content/${name}`), 'content/tip'];
  standIn.openFolder(JSON.parse(String(contentFile('.').content)));
  const told = ({
    namesIn,
    kindOf,
    textIn,
    bytesIn,
    namesOfSite,
  }: Pick<typeof disk, Exclude<keyof typeof standIn, 'openFolder' | 'signsOnPaper'>>) => ({
    names: folders.map((folder) => namesIn('.', folder).toSorted()),
    files: sourceFiles.map(({ file }) => [file, kindOf('.', file), textIn('.', file), [...bytesIn('.', file)].length]),
    site: namesOfSite(),
  });
  expect(told(standIn)).toEqual(told(disk));
  expect(standIn.signsOnPaper()).toEqual(signsOnPaper());
});

test('a list is read and written as it stands', () => {
  for (const file of ['content/woordenlijst.txt', 'content/synoniemen.txt', 'content/feiten.tsv', 'content/verhuisd.tsv']) {
    const text = readFileSync(file, 'utf8');
    expect(linesToFile(linesFromFile(text))).toBe(text);
  }
  expect(linesFromFile('TIP-1\tFeit\tbron\n')).toEqual({ regels: 'TIP-1 > Feit > bron', [fileAsRead]: 'TIP-1\tFeit\tbron\n' });
  expect(linesToFile({ regels: 'TIP-1 > Feit>bron\n\n ' })).toBe('TIP-1\tFeit\tbron\n');
});

test('the parts of a text are read as they are written, and written by these names', async () => {
  const filled = { titel: 'Wat is "dit"? ', tekst: ' Uitleg.\n\nNog een alinea.\n' };
  const told = components.map(({ pattern, fromBlock, toBlock, ...shown }) => {
    const made = toBlock(filled);
    const read = pattern.exec(`Tekst.\n\n${made}\n\nTekst.`);
    expect(read && toBlock({ ...(fromBlock ? fromBlock(read) : read.groups) })).toBe(made);
    return { ...shown, made, read: read?.groups, emptied: toBlock({}) };
  });
  await expect(`${JSON.stringify(told, undefined, 2)}\n`).toMatchFileSnapshot('form-parts.txt');
});

describe('where the form reads and writes', () => {
  test('comes from the environment', () => {
    expect(backendFrom({})).toBeUndefined();
    expect(backendFrom({ REDACTIE: 'map' })).toEqual({ name: 'folder' });
    expect(backendFrom({ REDACTIE: 'github:lsa/gids' })).toMatchObject({ name: 'github', repo: 'lsa/gids', host: 'https://github.com' });
    expect(() => backendFrom({ REDACTIE: 'dropbox:gids' })).toThrow('REDACTIE is “dropbox:gids”');
    expect(backendFrom({ REDACTIE: 'gitlab:lsa/zorg/gids' })).toMatchObject({ name: 'gitlab', repo: 'lsa/zorg/gids' });
    expect(() => backendFrom({ REDACTIE: 'github:lsa/zorg/gids' })).toThrow('Kies map, github:eigenaar/naam');
    expect(() => backendFrom({ REDACTIE: 'gitlab:lsa/gids', REDACTIE_HOST: 'git.example' })).toThrow('REDACTIE_HOST is “git.example”');
    expect(() => backendFrom({ REDACTIE: 'gitlab:lsa/gids', REDACTIE_LOGIN: 'https://login.example' })).toThrow(
      'REDACTIE_LOGIN werkt niet bij gitlab. Haal die weg. Inloggen met een venster gaat hier met REDACTIE_APP.',
    );
    expect(() => backendFrom({ REDACTIE: 'github:lsa/gids', REDACTIE_APP: 'abc' })).toThrow('REDACTIE_APP werkt niet bij github.');
  });

  test('decides what the form is told, and whether what is saved is a proposal', async () => {
    const own = { REDACTIE_HOST: 'https://git.example', REDACTIE_BRANCH: 'teksten' };
    const asked = [
      { REDACTIE: 'map' },
      { REDACTIE: 'github:lsa/gids' },
      { REDACTIE: 'github:lsa/gids', REDACTIE_LOGIN: 'https://login.example', ...own },
      { REDACTIE: 'gitlab:lsa/gids' },
      { REDACTIE: 'gitlab:lsa/gids', REDACTIE_APP: 'abc', ...own },
    ];
    const told = asked.map((settings) => {
      const backend = backendFrom(settings);
      return {
        settings,
        config: backend && { ...formConfig(backend), collections: undefined, singletons: undefined },
        policy: backend && formPolicy(backend).split('; '),
        page: backend && pageFor(backend).split('\n'),
      };
    });
    await expect(`${JSON.stringify(told, undefined, 2)}\n`).toMatchFileSnapshot('form-backends.txt');
  });

  test('is the only host that its page may ask', () => {
    const policy = (REDACTIE: string, REDACTIE_HOST?: string) => {
      const backend = backendFrom({ REDACTIE, REDACTIE_HOST });
      return backend && /connect-src [^;]+/.exec(formPolicy(backend))?.[0];
    };
    expect(policy('map')).toBe("connect-src 'self' data: blob:");
    expect(policy('github:lsa/gids')).toBe("connect-src 'self' data: blob: https://api.github.com https://github.com");
    expect(policy('gitlab:lsa/gids', 'https://git.example.nl')).toBe("connect-src 'self' data: blob: https://git.example.nl");
  });

  test('has typefaces of its own, and the folder of texts as its mark', () => {
    const faces = ['source-sans-3-latin-wght-normal-1', 'noto-mono-latin-400-normal-1', 'material-symbols-outlined-latin-wght-normal-1'];
    const own = adapted.withOwnTypefaces(
      cms,
      faces.map((name) => ({ path: `assets/${name}.woff2`, content: '' })),
    );
    expect(own).not.toContain('cdn.jsdelivr.net');
    expect(own).toContain('url(assets/source-sans-3-latin-wght-normal-1.woff2)');
    expect(() => adapted.withOwnTypefaces(cms, [])).toThrow('no typeface of its own');
    expect(adapted.withProjectFolder(cms)).toContain('.getDirectoryHandle(`content`)');
  });

  test('asks which proposals there are before it saves to one', () => {
    const [, load] = /([\w$]+)=async\(e=[\w$]+\(\)\)=>\{if\(e\)try\{let\{entries:t,assets:n\}=await/.exec(cms) ?? [];
    const fresh = adapted.withFreshProposals(cms);
    expect(fresh).toContain(`slug:o,originalEntry:s})=>{await ${load}();e=e.map(asItStands);let `);
    expect(fresh).toMatch(/^import\{asItStands\}from"[^"]+\/stored\.ts";/);
  });

  test('says in Dutch of each proposal where it comes from', () => {
    const [github, gitlab, ...others] = adapted.withDutchProposals(cms).match(/\w+:`Gemaakt met het formulier van de redactie\.`/g) ?? [];
    expect([github, gitlab, others.length]).toEqual([expect.stringMatching(/^body/), expect.stringMatching(/^description/), 0]);
  });

  test('leaves what is typed for a number until it is one', () => {
    const [, show, read] =
      /let e=String\(r\(\)\?\?``\);\w+\(\(\)=>\{(.{1,60}?)\}\)\}\),\w+\(\(\)=>\{(.{1,40}?)\}\)/.exec(adapted.withTypedNumbers(cms)) ?? [];
    const parse = defined(/r\(([\w$]+)\(/.exec(`${read}`)?.[1], 'what makes a number of a text');
    const [get, set] = [/^([\w$]+)\(/, /&&([\w$]+)\([\w$]+,e,/].map((name) => defined(name.exec(`${show}`)?.[1], 'a name'));
    /** What the field shows by each letter that is typed. */
    const typed = (letters: string): string =>
      runInNewContext(
        `let value = 7, h = '7', kept = 7;
         const ${parse} = (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text));
         const r = (...given) => (given.length > 0 ? (value = given[0]) : value), ${get} = (state) => state, ${set} = (_, text) => { h = text; };
         h = '';
         for (const letter of ${JSON.stringify(letters)}) {
           h += letter;
           ${read};
           if (value !== kept) { const e = String(r() ?? ''); ${show}; kept = value; ${read}; }
         }
         h`,
      );
    expect(['1,5', '-4', '12', '3a'].map(typed)).toEqual(['1,5', '-4', '12', '3a']);
  });

  test('speaks Dutch from the start', () => {
    expect(adapted.withDutchFirst(cms)).toMatch(/([\w$]+)\(([\w$]+),\{\.\.\.[\w$]+,_sui:[\w$]+\}\),\1\(\2,dutchWords\),/);
  });

  test('tells what its parts are', () => {
    const told = adapted.withRoles(cms);
    expect(told).toContain('<div role="main" class="wrapper content-editor');
    expect(told).toMatch(/;n\.setAttribute\(`role`,`listitem`\);L\([^;]+`workflow\.no_entries`/);
    expect(told).toContain('<div role="banner" class="toolbar-wrapper');
    expect(told).toMatch(/`editorial_workflow`\)\);\w+\(\w+,\{role:`main`,get"aria-label"/);
    // Field by field, and column by column.
    expect(told.match(/<h[2-4] role="none"/)).toBeNull();
    expect(told.match(/<h4(?= |>)/g)?.length).toBeGreaterThan(1);
  });

  test('tells of each line and part of a list which one it is', () => {
    const told = adapted.withNumberedItems(cms);
    for (const word of ['list_item_value', 'remove']) expect(told).toMatch(new RegExp(`\\(\`${word}\`\\)\\+\` \`\\+\\(R\\(n\\)\\+1\\)\\)`));
    expect(told).toContain('(`reorder_item`)+` `+(t.index+1));');
    expect(told).toMatch(/q\(y,`aria-label`,`\$\{t\.fieldConfig\.label_singular\?\?``\} \$\{R\(i\)\+1\}`\),q\(\w,`id`,`list-/);
  });

  test('says in Dutch why it couldn’t sign in, read or save, whatever went wrong', () => {
    const told = adapted.withDutchFaults(cms);
    expect(told).toMatch(/^import\{whyItFailed\}from"[^"]+\/unanswered\.ts";/);
    expect(told).toMatch(/=\(e,t=`authentication`\)=>\{let n=whyItFailed\(e\.cause\?\?e\);/);
    expect(told).toMatch(/`saving_failed`\?\(\w\(h,!0\),\w\(g,whyItFailed\(t\.cause\),!0\)\):\(\w\(h,!0\),\w\(g,whyItFailed\(t\)\),/);
    // Nor is there another place where it shows what a fault says of itself.
    expect(told.match(/\.cause\?\.message(?:\?\?\w+\.message|\|\|\w+\(`)/g)).toBeNull();
  });

  test('says why somebody who was signed in isn’t any more', () => {
    const told = adapted.withWhySignedOut(cms);
    const tell = defined(/([\w$]+)=\(e,t=`authentication`\)=>/.exec(cms)?.[1], 'what tells of faults');
    expect(told).toContain(`auto:!0})}catch(fault){fault.cause&&${tell}(fault);n=void 0,`);
    expect(told).toMatch(/\[401,403,404\]\.includes\(e\.cause\?\.status\)&&\([\w$]+\.unauthenticated=!0\),[\w$]+\(e,`dataFetch`\),await/);
  });

  test('names the files that it can’t read', async () => {
    const told = adapted.withUnreadFiles(cms);
    expect(told).toMatch(/\(`entry_parse_errors`,\{values:\{count:(\w+\.current)\.length,files:\1\.join\(`, `\)\}\}\)/);
    const [, read] = /=(async\(e,t\)=>\{try\{return await [\w$]+\(e\)\}catch\(fault\)\{.*?\}\})/.exec(told) ?? [];
    const named: string[] = [];
    const open: (file: { path: string }, named: string[]) => Promise<unknown> = runInNewContext(
      `(${defined(read, 'what reads a file').replace(/await [\w$]+\(e\)/, 'await JSON.parse("{")')})`,
      { console: { error: () => undefined } },
    );
    await open({ path: 'content/tips/a.mdx' }, named);
    expect(named).toEqual(['content/tips/a.mdx']);
  });

  test('can be made larger with two fingers', () => {
    expect(adapted.withZoom(cms)).toContain('[`width=device-width`,`initial-scale=1`,`interactive-widget');
  });

  test.each(adapted.changesOfCms)('is not made of a CMS that is written in another way: %o', (change) => {
    expect(() => change('')).toThrow('in another way');
  });

  test('takes an entry for changed only if it was', () => {
    const [looks] = /\(e,t\)=>!\w+\.test\(t\)&&e\[t\]!==void 0[^,]*/.exec(adapted.withEmptyLists(cms)) ?? [];
    const isLookedAt: (values: object, key: string) => boolean = runInNewContext(
      `(${defined(looks, 'it').replace(/\w+\.test/, '/^_/.test')})`,
    );
    const values = { zoekwoorden: [], 'zoekwoorden.0': 'buurt', leeg: '', _eigen: 1 };
    expect(['zoekwoorden', 'zoekwoorden.0', 'leeg', 'geen', '_eigen'].filter((key) => isLookedAt(values, key))).toEqual([
      'zoekwoorden.0',
      'leeg',
    ]);
  });
});

test.each<[what: string, kept: string | null, settings: object]>([
  ['nothing was kept', null, { locale: 'nl', closeWithEscape: false }],
  ['other settings were', '{"locale":"auto","theme":"dark"}', { locale: 'nl', theme: 'dark', closeWithEscape: false }],
  ['the editor chose', '{"locale":"en","closeWithEscape":true}', { locale: 'en', closeWithEscape: true }],
  ['what was kept is broken', '{"loc', { locale: 'nl', closeWithEscape: false }],
])('the form speaks Dutch and Escape loses nothing where %s, unless chosen otherwise', (_what, kept, settings) => {
  expect(JSON.parse(settingsOfEditor(kept))).toEqual(settings);
});

describe('the words of the form', () => {
  const own: Words = JSON.parse(readFileSync(cmsFile.replace('npm/index.js', 'locales/nl.json'), 'utf8'));
  const namesOf = (words: Words, path = ''): string[] =>
    Object.entries(words).flatMap(([name, word]) => (typeof word === 'string' ? [`${path}${name}`] : namesOf(word, `${path}${name}.`)));

  test('are ours only for what the CMS says, and lack none of its own', () => {
    const ours = namesOf(plainWords);
    expect(ours.filter((name) => !cms.includes(`${name.split('.').at(-1) ?? ''}:\``))).toEqual([]);
    expect(withPlainWords(own)).toMatchObject(plainWords);
    expect(namesOf(withPlainWords(own)).sort()).toEqual([...new Set([...namesOf(own), ...ours])].sort());
  });

  test('are those by which its styles hide what there is no choice in, and what would be asked of another host', () => {
    const styles = readFileSync('src/redactie/form/form.css', 'utf8');
    const hidden = [...styles.matchAll(/([^{}]+)\{\s*display: none/g)].flatMap(
      ([, selector = '']) => selector.match(/(?<=label=')[^']+/g) ?? [],
    );
    expect(hidden).toEqual([
      'Inloggen met een toegangstoken',
      'Open de map op deze computer',
      'Open de map op deze computer',
      'Media',
      'Media tonen',
      'Geselecteerde items verwijderen',
      'Alles selecteren',
      'Accountmenu tonen',
    ]);
    const words = JSON.stringify(withPlainWords(own));
    expect(hidden.filter((name) => !words.includes(name))).toEqual([]);
  });

  test('are these', async () => {
    const lines = (words: Words, path = ''): string[] =>
      Object.entries(words).flatMap(([name, word]) =>
        typeof word === 'string' ? `${path}${name}: ${word}` : lines(word, `${path}${name}.`),
      );
    await expect(`${lines(plainWords).join('\n')}\n`).toMatchFileSnapshot('form-words.txt');
  });
});
