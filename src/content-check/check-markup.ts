import { fieldName } from './check-entry.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** What is a link, emphasis or HTML in the text below the fields. A name such as `__proto__` is none, nor is a sign by itself. */
const markup = /\*\*[^*]+\*\*|\[[^\][]+\]\([^)]*\)|<\/?[a-z][^<>]*>|(?:https?:\/\/|\bwww\.)\S+/i;

/** Lists of which each item is one word or name. */
const listsOfWords = ['zoekwoorden', 'ookBekendAls', 'vormen'];

/** Hints at signs of markup in fields, which show there as they are typed, and at commas between words that each should have their own line. */
export const hintAtMarkup = (files: SourceFile[]): Problem[] =>
  files.flatMap((source) =>
    textsIn(source.data, []).flatMap(({ path, text }) => {
      const message = messageFor(path, text);
      return message === undefined ? [] : [{ file: source.file, line: source.lineOf(path), field: fieldName(path), message }];
    }),
  );

function messageFor([field]: PropertyKey[], text: string): string | undefined {
  if (listsOfWords.includes(String(field)) && /[,;]/.test(text))
    return 'heeft een komma of puntkomma. Zet elk woord op een eigen regel, met een streepje ervoor.';
  const [found] = (field === 'adres' ? null : markup.exec(text)) ?? [];
  return (
    found &&
    `heeft “${found.slice(0, 40)}”. In een veld komt dat er letterlijk zo te staan. Schrijf gewone woorden, en zet een link in de tekst onder de velden.`
  );
}
