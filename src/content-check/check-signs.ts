import { missingSign } from '../paper/signs.ts';
import { codeOf, lookAlike } from '../schemas/characters.ts';
import { readableParts } from './body.ts';
import { fieldName } from './check-entry.ts';
import { memoised } from '../memoise.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** Fields that stand on no paper: words to search by may be in any script. */
const notOnPaper = ['zoekwoorden'];

/** Says of each text which sign no paper can show: our typefaces lack it, and the whole guide gets printed. */
export const checkSigns = memoised((source: SourceFile): Problem[] => [...fieldProblems(source), ...textProblems(source)]);

function fieldProblems(source: SourceFile): Problem[] {
  return textsIn(source.data, []).flatMap(({ path, text }) => {
    const sign = notOnPaper.includes(String(path[0])) ? undefined : missingSign(text);
    return sign === undefined ? [] : [{ file: source.file, line: source.lineOf(path), field: fieldName(path), message: messageFor(sign) }];
  });
}

const textProblems = (source: SourceFile): Problem[] =>
  readableParts(source).flatMap(({ node, line }) => {
    const sign = missingSign(node.value ?? '');
    return sign === undefined ? [] : [{ file: source.file, line, field: 'de tekst', message: messageFor(sign) }];
  });

function messageFor(sign: string): string {
  const foreign = lookAlike(sign);
  if (foreign) return foreign;
  return `heeft het teken ${sign} (${[...sign].map(codeOf).join(' ')}), en dat heeft ons lettertype voor papier niet. Gebruik een ander teken of schrijf het in woorden.`;
}
