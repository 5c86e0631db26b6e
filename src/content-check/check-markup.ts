import { fieldName } from './check-entry.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** What is a link, emphasis or HTML in the text below the fields. A name such as `__proto__` is none, nor is a sign by itself. */
const markup = /\*\*[^*]+\*\*|\[[^\][]+\]\([^)]*\)|<\/?[a-z][^<>]*>|(?:https?:\/\/|\bwww\.)\S+/i;

/** Hints at signs of markup in fields, which show there as they are typed. */
export const hintAtMarkup = (files: SourceFile[]): Problem[] =>
  files.flatMap((source) =>
    textsIn(source.data, []).flatMap(({ path, text }) => {
      const [found] = (path[0] === 'adres' ? null : markup.exec(text)) ?? [];
      return found === undefined
        ? []
        : [{ file: source.file, line: source.lineOf(path), field: fieldName(path), message: messageFor(found) }];
    }),
  );

const messageFor = (found: string) =>
  `heeft “${found.slice(0, 40)}”. In een veld komt dat er letterlijk zo te staan. Schrijf gewone woorden, en zet een link in de tekst onder de velden.`;
