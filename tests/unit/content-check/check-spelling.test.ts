import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkSpelling, spelledText } from '../../../src/content-check/check-spelling.ts';
import { speller } from '../../../src/content-check/speller.ts';
import { entryFrom } from './entry-from.ts';

/** What the check says of a source with these fields and this text, and these words of its own. */
function check(text: string, { fields = 'titel: Goed', own = [] }: { fields?: string; own?: string[] } = {}) {
  const list = own.map((word, at) => ({ word, line: at + 1 }));
  const { problems, hints } = checkSpelling([spelledText(entryFrom('bronnen', fields, text))], list, speller);
  return { problems, hints, words: problems.map(({ message }) => /“([^”]+)”/.exec(message)?.[1]) };
}

describe('checkSpelling', () => {
  // Hunspell stops looking for other words after a fixed time, on a busy machine before it has found one.
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  test.each(['samenwerkig', 'gemeentte', 'intiatief', 'vrijwiligers', 'ideeen', 'financien'])(
    'finds %s and asks what was meant',
    (word) => {
      const { problems, words } = check(`Goed.\n\nEen regel\nmet ${word} erin.`);
      expect(words).toEqual([word]);
      expect(problems[0]).toMatchObject({ file: 'content/bronnen/a.mdx', line: 8, field: 'de tekst' });
      expect(problems[0]?.message).toMatch(/Bedoel je \p{L}+/u);
    },
  );

  test('asks whether a word of the guide was meant where the dictionary, which looks for a short time, finds none', () => {
    const text = (words: string) => spelledText(entryFrom('bronnen', 'titel: Goed', words));
    const { problems } = checkSpelling([text('Een bewonersinitatief.')], [], { ...speller, suggest: () => [] }, () => [
      text('Een bewonersinitiatief, geen bewonersinitatie.'),
    ]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('Bedoel je bewonersinitiatief?')]);
    const named = checkSpelling([text('Bij Movizie.')], [{ word: 'Movisie', line: 1 }], { ...speller, suggest: () => [] });
    expect(named.problems.map(({ message }) => message)).toEqual([expect.stringContaining('Bedoel je Movisie?')]);
    const without = checkSpelling([text('Een bewonersinitatief.')], [], { ...speller, suggest: () => [] });
    expect(without.problems.map(({ message }) => message)).toEqual([expect.stringContaining('Kijk of het klopt.')]);
  });

  test('knows compounds, forms, accents and what belongs together', () => {
    const text = 'Wijkverpleegkundigen en zorgcoöperaties, ’s avonds: boven- en onderstroom. Eén foto’s-map? Op 7 mei, ideeën!';
    expect(check(text, { own: ['foto’s-map', 'Eén'] }).words).toEqual([]);
    expect(check('Met abcdefg- en zorgvraag, ook hijklmn-').words).toEqual([]);
  });

  test.each([
    '[hier](/tips/abcdefg/)',
    '`npm run xyzzy`',
    'www.abcdefg.nl',
    'https://abcdefg.nl/hijklmn',
    'abcdefg@hijklmn.nl',
    '/tips/abcdefg/',
  ])('leaves %s alone', (text) => {
    expect(check(`Ga ${text} in.`).words).toEqual([]);
  });

  test('reads a word through signs in it that nobody sees', () => {
    expect(check('Een woo\u200Brd, een samen\u00ADwerking, een \uFEFFbuurt en \u200B een dorps\u2060-netwerk.').words).toEqual([]);
  });

  test('names the line of a word after addresses', () => {
    const addresses = ['https://abcdefg.nl/hijklmn', 'abcdefg@hijklmn.nl', '/tips/abcdefg/'].join(' ');
    const lines = (text: string) => check(text).problems.map(({ line }) => line);
    expect(lines(`Ga hierheen: ${addresses}\nfouut.`)).toEqual(lines('Ga hierheen.\nfouut.'));
  });

  test('reads fields, but no names, no search words and no title of a document', () => {
    const fields =
      'titel: Feed Forwardd\nsamenvatting: Een fouut.\nmakers: [Brieuc Taluut]\nzoekwoorden: [buurthuiss hier]\nkanttekeningen: [Nog een fouut.]';
    expect(check('', { fields }).problems.map(({ line, field }) => `${line} ${field}`)).toEqual(['3 samenvatting', '6 kanttekeningen › 1']);
  });

  test('takes the words of the list, at the start of a sentence too, and tells which have no use', () => {
    const { words, hints } = check('Rolkaarten en movisie bij Movisie.', { own: ['Movisie', 'rolkaarten', 'Verian'] });
    expect(words).toEqual(['movisie']);
    expect(hints.map(({ file, line, message }) => [file, line, message.includes('Verian')])).toEqual([
      ['content/woordenlijst.txt', 3, true],
    ]);
  });
});
