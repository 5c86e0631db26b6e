import type { Remark } from './check.ts';
import { factsFile } from '../../content-check/facts-table.ts';
import { wordListFile } from '../../content-check/word-list.ts';
import { synonymsFile } from '../../schemas/synoniemen.ts';
import { movedFile } from '../../schemas/verhuisd.ts';
import { fileAsRead, hidden } from './hidden-fields.ts';

/** The format of the lists: lines, as they stand in the file. */
export const linesFormat = 'regels';

/** What the CMS calls the collection of the lists. */
export const listsCollection = '_singletons';

/** The lists of words, facts and addresses that editors keep, which the check's sentences send them to. */
export const lists = [
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
  {
    name: 'feiten',
    file: factsFile,
    hint: 'Wat de bron zegt en dus op de site hoort. Op een regel staan: id > feit > bron > adres > kern. Zoek een feit met Ctrl+F en zijn id. Verandert een woord of getal? Schrijf hier eerst oud|nieuw, sla op, en pas dan de tekst aan. Verhuist een feit? Zet het eerst op de nieuwe plek, pas dan hier het adres aan, en haal het daarna pas weg van de oude plek.',
  },
  {
    name: 'verhuisd',
    file: movedFile,
    hint: 'Adressen die verhuisd zijn. Op een regel staat eerst het oude adres, en na > het nieuwe. Zet een nieuwe regel bovenaan, onder de uitleg. Verander eerst de bladzijde, en sla daarna hier op.',
  },
].map(({ name, file, hint }) => ({
  name,
  file,
  label: name.replace(/^./, (letter) => letter.toUpperCase()),
  format: linesFormat,
  fields: [{ name: linesFormat, label: 'Regels', hint, widget: 'text' as const }, hidden(fileAsRead)],
}));

/** Whether a file is one of the lists. */
export const isList = (path: string): boolean => lists.some(({ file }) => file === path);

/** A list as the form holds it: with a sign between columns that one can type there, which no list has in it. */
export const linesFromFile = (text: string) => ({ [linesFormat]: withColumns(text.trimEnd()), [fileAsRead]: text });

/** Lines of a list as the form shows them. */
export const withColumns = (lines: string): string => lines.replaceAll('\t', ' > ');

/** The list as its file has it. */
export const linesToFile = ({ [linesFormat]: lines }: Record<string, unknown>): string =>
  `${String(lines).trimEnd().replaceAll(/ *> */g, '\t')}\n`;

/** How many of the lines that a change takes away are named. */
const mostNamed = 5;

/** Warns of lines of a list, as it was read, that would be gone from it as it is now: many go as easily as one, and nobody would see it. */
export function linesLost(read: string, own: string): Remark[] {
  const [before, after] = [namesIn(read), namesIn(own)];
  const lost = before.filter((name) => !after.includes(name));
  if (before.length <= after.length || lost.length === 0) return [];
  const others = lost.length > mostNamed ? ` en nog ${lost.length - mostNamed}` : '';
  const what = lost.length === 1 ? 'een regel' : `${lost.length} regels`;
  return [
    { sentence: `Je haalt ${what} weg: ${lost.slice(0, mostNamed).join(', ')}${others}. Klopt dat? Sla dan nog eens op.`, at: undefined },
  ];
}

/** The first word of each line that isn't for editors: the word itself, the id of a fact, the address that moved. */
const namesIn = (lines: string): string[] =>
  lines.split('\n').flatMap((line) => (line.startsWith('#') ? [] : (/^[^\t, ]+/.exec(line.trim()) ?? [])));
