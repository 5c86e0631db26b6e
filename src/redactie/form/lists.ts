import type { CmsConfig } from '@sveltia/cms';
import { wordListFile } from '../../content-check/word-list.ts';
import { synonymsFile } from '../../schemas/synoniemen.ts';

/** The format of the lists: lines, as they stand in the file. */
export const linesFormat = 'regels';

/** The lists of words that editors keep, which the check's sentences send them to. */
export const lists: NonNullable<CmsConfig['singletons']> = [
  {
    name: 'woordenlijst',
    file: wordListFile,
    hint: 'Namen en woorden die goed zijn, al kent de spellingcontrole ze niet. Zet elk woord op een eigen regel, op alfabet.',
  },
  {
    name: 'synoniemen',
    file: synonymsFile,
    hint: 'Woorden die mensen door elkaar gebruiken. Zet elke groep op een eigen regel, met een komma tussen de woorden.',
  },
].map(({ name, file, hint }) => ({
  name,
  file,
  label: name.replace(/^./, (letter) => letter.toUpperCase()),
  format: linesFormat,
  fields: [{ name: linesFormat, label: 'Regels', hint, widget: 'text' as const }],
}));

/** Reads and writes a list as the form holds it. */
export const linesFromFile = (text: string) => ({ [linesFormat]: text.trimEnd() });
export const linesToFile = ({ [linesFormat]: lines }: Record<string, unknown>): string => `${String(lines).trimEnd()}\n`;
