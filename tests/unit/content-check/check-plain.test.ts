import { describe, expect, test } from 'vitest';
import { checkPlain } from '../../../src/content-check/check-plain.ts';
import { entryFrom } from './entry-from.ts';

const sentence = (words: number) => `${Array.from({ length: words }, () => 'boom').join(' ')}.`;
const hard = 'Overheidsorganisaties implementeren gemeenschappelijke beleidsdoelstellingen. '.repeat(20);
const plain = 'De boom is groen en het gras ook. '.repeat(20);

describe('checkPlain', () => {
  test('says where a sentence is long, as a hint, and where it is too long', () => {
    const entry = entryFrom('tips', 'titel: Ja\nsamenvatting: Kort.', `Kort.\n\nKort.\n${sentence(21)}\n\n${sentence(26)} ${sentence(20)}`);
    const { problems, hints } = checkPlain([entry]);
    expect(hints.map(({ line, field, message }) => [line, field, /\d+ woorden/.exec(message)?.[0]])).toEqual([
      [9, 'de tekst', '21 woorden'],
    ]);
    expect(problems.map(({ line, message }) => [line, /\d+ woorden/.exec(message)?.[0]])).toEqual([[11, '26 woorden']]);
  });

  test('refuses a file that is hard to read, fields and text together, and names its hardest sentence of more than a cry', () => {
    const { problems } = checkPlain([
      entryFrom(
        'tips',
        `titel: Ja\nsamenvatting: Beleidsdoelstellingencommunicatie prevaleert hier. Dat is zo klaar. ${hard} Wij doen dat nu.`,
      ),
      entryFrom('tips', 'titel: Nee', plain, 'b'),
    ]);
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content/tips/a.mdx",
          "message": "is te moeilijk om te lezen: -239 punten, en dat moeten er minstens 60 zijn. Gebruik kortere woorden en zinnen. Begin bij “Overheidsorganisaties implementeren gemeenschappelijke beleidsdoelstellingen. …”.",
        },
      ]
    `);
  });

  test('refuses content of which the middle file is hard to read, though none is too hard', () => {
    const middling = 'De bewoners organiseren een nieuwe groep met elkaar in de wijk. '.repeat(20);
    const { problems } = checkPlain(['a', 'b', 'c'].map((slug) => entryFrom('tips', 'titel: Ja', slug === 'c' ? plain : middling, slug)));
    expect(problems).toMatchInlineSnapshot(`
      [
        {
          "file": "content",
          "message": "is als geheel te moeilijk om te lezen: het middelste bestand heeft 64 punten, en dat moeten er minstens 70 zijn. Begin bij content/tips/a.mdx, content/tips/b.mdx, content/tips/c.mdx.",
        },
      ]
    `);
  });

  test.each(['zoekwoorden', 'ookBekendAls', 'makers'])('doesn’t read the field %s, for nobody else does', (field) => {
    const { problems, hints } = checkPlain([entryFrom('bronnen', `titel: Ja\n${field}: ["${sentence(30)}"]`)]);
    expect([...problems, ...hints]).toEqual([]);
  });
});
