import { missingSign } from '../paper/signs.ts';
import { partsOf } from './body.ts';
import { fieldName } from './check-entry.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { textsIn } from './texts-in.ts';

/** Fields that stand on no paper: words to search by may be in any script. */
const notOnPaper = ['zoekwoorden'];

/** Says of each text which sign no paper can show: our typefaces lack it, and the whole guide gets printed. */
export const checkSigns = (source: SourceFile): Problem[] => [...fieldProblems(source), ...textProblems(source)];

function fieldProblems(source: SourceFile): Problem[] {
  return textsIn(source.data, []).flatMap(({ path, text }) => {
    const sign = notOnPaper.includes(String(path[0])) ? undefined : missingSign(text);
    return sign === undefined ? [] : [{ file: source.file, line: source.lineOf(path), field: fieldName(path), message: messageFor(sign) }];
  });
}

function textProblems(source: SourceFile): Problem[] {
  const parts = partsOf(source);
  if ('message' in parts) return [];
  return parts.flatMap(({ node, line }) => {
    const sign = missingSign(node.value ?? '');
    return sign === undefined ? [] : [{ file: source.file, line, field: 'de tekst', message: messageFor(sign) }];
  });
}

function messageFor(sign: string): string {
  const codes = [...sign].map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `heeft het teken ${sign} (${codes.join(' ')}), en dat heeft ons lettertype voor papier niet. Gebruik een ander teken of schrijf het in woorden.`;
}
