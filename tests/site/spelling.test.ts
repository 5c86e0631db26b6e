import { expect, test } from 'vitest';
import { checkSpelling } from '../../src/content-check/check-spelling.ts';
import { speller } from '../../src/content-check/speller.ts';
import { readWordList } from '../../src/content-check/word-list.ts';
import { readSite, type BuiltPage } from '../built-site.ts';
import { catalog } from '../content/real-content.ts';

/** Words of the site's own that no dictionary has. */
const own = ['A0', 'antwoordvel', 'csv', 'json'];

/** What stands on documents as it stands there, in any language: the content check doesn't read it either. */
const asOnDocuments = catalog.bronnen
  .flatMap(({ data: { titel, ondertitel = '', makers, uitgever = '', licentie } }) => [titel, ondertitel, ...makers, uitgever, licentie])
  .flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []);

const named = ['aria-label', 'alt', 'title', 'placeholder'];

/** Every text of a page, and the names of what is only heard; not what is code, an address, or a number with a letter. */
const textsOf = ({ $ }: BuiltPage): string[] =>
  [
    ...$('body *:not(script, style, code, pre)')
      .contents()
      .toArray()
      .flatMap((node) => (node.type === 'text' ? node.data : [])),
    ...named.flatMap((name) =>
      $(`[${name}]`)
        .toArray()
        .flatMap((element) => $(element).attr(name) ?? []),
    ),
  ].filter((text) => /\p{L}{2}/u.test(text));

test('every word that the pages show is spelled well', async () => {
  const seen = new Set<string>();
  const texts = readSite().pages.map((page) => ({
    file: page.address,
    passages: textsOf(page)
      .filter((text) => !seen.has(text) && seen.add(text))
      .map((text) => ({ text, line: 1, field: '', name: '' })),
  }));
  const words = [...readWordList('.').words, ...[...own, ...asOnDocuments].map((word) => ({ word, line: 0 }))];
  const { problems } = checkSpelling(texts, words, speller);
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([]);
});
