import { missingSigns } from '../paper/signs.ts';
import { codeOf, lookAlike } from '../schemas/characters.ts';
import { readableParts } from './body.ts';
import { fieldName } from './check-entry.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** Fields that stand on no paper: words to search by may be in any script. */
const notOnPaper = ['zoekwoorden'];

/** Says of each text which signs no paper can show: our typefaces lack them, and the whole guide gets printed. */
export const checkSigns = memoised((source: SourceFile): Problem[] => [...fieldProblems(source), ...textProblems(source)]);

function fieldProblems(source: SourceFile): Problem[] {
  return textsIn(source.data, []).flatMap(({ path, text }) =>
    notOnPaper.includes(String(path[0]))
      ? []
      : messagesFor(text).map((message) => ({ file: source.file, line: source.lineOf(path), field: fieldName(path), message })),
  );
}

const textProblems = (source: SourceFile): Problem[] =>
  readableParts(source).flatMap(({ node, line }) =>
    messagesFor(node.value ?? '').map((message) => ({ file: source.file, line, field: 'de tekst', message })),
  );

/** What is wrong with the signs of a text, once for each kind: letters of another script, letters with a mark, other signs. */
function messagesFor(text: string): string[] {
  const signs = missingSigns(text);
  const foreign = signs.map(lookAlike).find((message) => message !== undefined);
  const letters = signs.filter((sign) => plainLetter(sign) !== undefined);
  const others = signs.filter((sign) => lookAlike(sign) === undefined && !letters.includes(sign));
  return [
    ...(foreign === undefined ? [] : [`${foreign} Is het een naam? Schrijf die in onze letters.`]),
    ...(letters.length === 0 ? [] : [lettersMessage(letters)]),
    ...(others.length === 0 ? [] : [signsMessage(others)]),
  ];
}

const lettersMessage = (letters: string[]): string =>
  letters.length === 1
    ? `heeft de letter ${letters.join('')}, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan ${letters.map(plainLetter).join('')}.`
    : `heeft de letters ${listed(letters)}, en die heeft ons lettertype voor papier niet. Schrijf in plaats daarvan ${listed(letters.map((letter) => plainLetter(letter) ?? letter))}.`;

function signsMessage(signs: string[]): string {
  const named = signs.map((sign) => `${sign} (${[...sign].map(codeOf).join(' ')})`);
  return named.length === 1
    ? `heeft het teken ${named.join('')}, en dat heeft ons lettertype voor papier niet. Gebruik een ander teken of schrijf het in woorden.`
    : `heeft de tekens ${listed(named)}, en die heeft ons lettertype voor papier niet. Gebruik andere tekens of schrijf het in woorden.`;
}

const listed = (words: string[]): string => [words.slice(0, -1).join(', '), ...words.slice(-1)].join(' en ');

/** Letters with a stroke or a shape of their own, which have no mark to take away. */
const shaped: Record<string, string | undefined> = {
  Ŧ: 'T',
  ŧ: 't',
  Ĳ: 'IJ',
  ĳ: 'ij',
  ﬁ: 'fi',
  ﬂ: 'fl',
};

/** A letter without its mark, as our alphabet has it: e for ễ. Undefined for what is no such letter. */
function plainLetter(sign: string): string | undefined {
  const letter = shaped[sign] ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letter !== sign && /^[A-Za-z]{1,2}$/.test(letter) ? letter : undefined;
}
