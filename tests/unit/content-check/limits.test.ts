import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkBody } from '../../../src/content-check/check-body.ts';
import { checkHouse } from '../../../src/content-check/check-house.ts';
import { checkPlain } from '../../../src/content-check/check-plain.ts';
import { checkDistinct } from '../../../src/content-check/check-together.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import type { Problem } from '../../../src/content-check/source-file.ts';
import { minimal } from '../fixtures.ts';
import { toldTurns, turnsOf } from '../turns.ts';
import { entryFrom } from './entry-from.ts';

const root = mkdtempSync(join(tmpdir(), 'limits-'));
mkdirSync(join(root, 'content/tips'), { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What is said of something of so many letters or words: with N for that number, and of what is shown of it how much. */
const said = (problems: Problem[], number: number): string =>
  problems
    .map(({ message }) =>
      message
        .replace(`${number}`, 'N')
        .replace(
          /“(.*?)( ?…)?”/,
          (_, shown: string, cut = '') =>
            `“${shown.split(/\s/).length > 1 ? `${shown.split(/\s/).length} words` : shown.length === number ? 'all' : `${shown.length} letters`}${cut}”`,
        ),
    )
    .join(' ') || 'good';
const words = (count: number, word = 'boom') => Array.from({ length: count }, () => word).join(' ');

test('from how many letters or words the check says something', async () => {
  const onSite = { addresses: [], placesAt: () => undefined };
  const named = (length: number) => {
    writeFileSync(join(root, 'content/tips', `${'w'.repeat(length)}.mdx`), '---\ntitel: A\n---\n');
    const { problems } = readContent(root);
    rmSync(join(root, 'content/tips'), { recursive: true });
    mkdirSync(join(root, 'content/tips'));
    return problems;
  };
  const heading = (length: number) => checkBody(entryFrom('cases', 'titel: A', `## ${'w'.repeat(length)}\n\nTekst.`), onSite);
  const quoted = (count: number) => {
    const data = minimal('themas', {
      bron: [{ document: 'boek' }],
      uitspraken: [{ spreker: 'Wie', case: 'x', weergave: 'Ja.', citaat: words(count) }],
    });
    return checkHouse([{ ...entryFrom('themas', 'titel: A', 'Tekst.'), data }]);
  };
  const sentence = (count: number) => {
    const { problems, hints } = checkPlain([entryFrom('tips', 'titel: A', `${words(count)}.`)]);
    return [...problems, ...hints.map((each) => ({ ...each, message: `hint: ${each.message}` }))];
  };
  const hard = (count: number) =>
    checkPlain([
      entryFrom('tips', 'titel: A', `${words(count, 'beleidsdoelstelling').replaceAll(/((?:\S+ ){4})/g, '$1\n\n')}.`),
    ]).problems.slice(0, 1);
  const twice = (length: number) => checkDistinct(['a', 'b'].map((slug) => entryFrom('tips', `titel: "${'w'.repeat(length)}"`, '', slug)));
  const turns = (lowest: number, highest: number, problems: (number: number) => Problem[]) =>
    turnsOf(lowest, highest, (number) => said(problems(number), number));
  await expect(
    toldTurns({
      'a name of a file, of so many letters': turns(75, 85, named),
      'a heading of so many letters': turns(105, 115, heading),
      'a quote of so many words': turns(5, 12, quoted),
      'a sentence of so many words': turns(15, 30, sentence),
      'a hard text of so many words': turns(45, 55, hard),
      'a title that another has too, of so many letters': turns(55, 65, twice),
    }),
  ).toMatchFileSnapshot('texts/limits.txt');
});
