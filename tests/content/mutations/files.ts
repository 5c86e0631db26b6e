import type { SourceFile } from '../../../src/content-check/source-file.ts';
import { fileOf, type Halves, type Mutation } from './mutation.ts';
import { badBesideSources, badTexts, goodTexts } from './texts.ts';

/** Lines put above the fields of an entry that are no right fields. */
const badLines: Record<string, string> = {
  'a field in capitals': 'TITEL: hoi',
  'a field of JavaScript': '__proto__: { titel: hoi }',
  'another field of JavaScript': 'constructor: hoi',
  'a third field of JavaScript': 'toString: hoi',
  'an address of its own': 'slug: ergens-anders',
  'an id of its own': 'id: ergens-anders',
  'a layout': 'layout: ../../src/layouts/Page.astro',
  'a draft': 'draft: true',
  'an anchor and its alias': 'kleur: &rood hoi\nmaat: *rood',
  'a tag of JavaScript': "kleur: !!js/function 'function () {}'",
  'lists inside lists without end': `kleur: ${'['.repeat(5000)}${']'.repeat(5000)}`,
  'groups inside groups without end': `kleur: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
  'a billion laughs': 'a: &a [hoi, hoi]\nb: &b [*a, *a]\nc: [*b, *b]',
};

/** The whole file otherwise than it should be. */
const badFiles: Record<string, (text: string, halves: Halves) => string | Buffer> = {
  'only spaces': () => '  \n \n',
  'fields without a text': (_, { front }) => fileOf({ front, body: '\n' }),
  'a list as fields': (_, { body }) => fileOf({ front: '- titel\n- tekst', body }),
  'a word as fields': (_, { body }) => fileOf({ front: 'hoi', body }),
  'empty fields': (_, { body }) => `---\n\n---\n${body}`,
  'two documents of fields': (_, { front, body }) => fileOf({ front: `${front.trimEnd()}\n...\ntitel: hoi`, body }),
  'fields in TOML': (_, { body }) => `+++\ntitel = "hoi"\n+++\n${body}`,
  'UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'a picture': () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'a NUL': (text) => `${text}\u0000`,
};

const goodFiles: Record<string, (text: string) => string | Buffer> = {
  'lines as Windows ends them': (text) => text.replaceAll('\n', '\r\n'),
  'a mark at the start': (text) => `\uFEFF${text}`,
  'spaces behind the lines around the fields': (text) => text.replace(/^---$/gm, '---  ').replace(/^--- {2}/, '---'),
  'no line end at its end': (text) => text.trimEnd(),
  'comments among the fields': (text) => text.replace('---\n', '---\n# Hoi: {[*&!\n'),
  'letters in two parts': (text) => text.normalize('NFD'),
};

/** Changes to whole files: fields that are not right, other encodings, and odd texts; entries take turns. */
export function fileMutations(sources: SourceFile[], halvesOf: (source: SourceFile) => Halves): Mutation[] {
  const mutations: Mutation[] = [];
  const add = (
    kind: string,
    expected: Mutation['expected'],
    all: Record<string, (text: string, halves: Halves) => string | Buffer>,
    own = sources,
  ) => {
    for (const [what, change] of Object.entries(all)) {
      const source = own[mutations.length % own.length];
      if (!source) continue;
      const halves = halvesOf(source);
      mutations.push({ what: `${source.file} with ${what}`, kind, source, content: change(fileOf(halves), halves), expected });
    }
  };
  const withText = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts).map(([what, text]) => [
        what,
        (_: string, { front, body }: Halves) => fileOf({ front, body: `${body.trimEnd()}\n\n${text}\n` }),
      ]),
    );
  const pages = sources.filter(({ collection }) => !['begrippen', 'bronnen', 'samenwerkingsvragen'].includes(collection));
  const lines = Object.entries(badLines).map(([what, line]) => [
    what,
    (_: string, { front, body }: Halves) => fileOf({ front: `${line}\n${front}`, body }),
  ]);
  add('a line that is no right field', 'stops', Object.fromEntries(lines));
  add('a file that cannot be read', 'stops', badFiles);
  add('a file from another computer', 'builds', goodFiles);
  add('a text that would break the page', 'stops', withText(badTexts), pages);
  const tips = sources.filter(({ collection }) => collection === 'tips');
  add('a text that would break the page', 'stops', withText(badBesideSources), tips);
  add('an odd text', 'builds', withText(goodTexts), pages);
  return mutations;
}
