import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkBody } from '../../../src/content-check/check-body.ts';
import { checkFacts } from '../../../src/content-check/check-facts.ts';
import { checkHouse } from '../../../src/content-check/check-house.ts';
import { checkPlain } from '../../../src/content-check/check-plain.ts';
import { checkDistinct, placesIn } from '../../../src/content-check/check-together.ts';
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

/** How much of something of so many letters or words is shown. */
function shownOf(text: string, number: number): string {
  const count = text.split(/\s/).length;
  if (count > 1) return `${count} words`;
  return text.length === number ? 'all' : `${text.length} letters`;
}

/** What is said of it, with N for that number. */
const said = (problems: Problem[], number: number): string =>
  problems
    .map(({ message }) => message.replace(`${number}`, 'N').replace(/(?<=“)[^”…]*?(?= ?…?”)/, (text) => shownOf(text, number)))
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
  const fact = (length: number) => {
    writeFileSync(join(root, 'content/feiten.tsv'), ['\nCASE-AA-1', 'w'.repeat(length), '002 p6', '/cases/a/#kop', 'weg'].join('\t'));
    const sound = [entryFrom('cases', 'titel: A', '## Kop\n\nTekst.')];
    const lost = checkFacts(root, { sound, complete: false }, sound, placesIn(sound));
    return lost.map(({ message, ...problem }) => ({ ...problem, message: message.replace(/“weg” uit feit \S+ (w+…?) .*/, '“$1”') }));
  };
  const turns = (lowest: number, highest: number, problems: (number: number) => Problem[]) =>
    turnsOf(lowest, highest, (number) => said(problems(number), number));
  await expect(
    toldTurns({
      'a name of a file, of so many letters': turns(75, 85, named),
      'a heading of so many letters': turns(105, 115, heading),
      'a quote of so many words': turns(5, 12, quoted),
      'a sentence of so many words': turns(15, 30, sentence),
      'a hard text of so many words': turns(45, 55, hard),
      'a fact that went, of so many letters': turns(85, 95, fact),
      'a title that another has too, of so many letters': turns(55, 65, twice),
    }),
  ).toMatchFileSnapshot('texts/limits.txt');
});
