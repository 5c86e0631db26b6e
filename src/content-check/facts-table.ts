import { bareWords } from './core.ts';
import { faultyList } from './file-text.ts';
import { textIn } from './folder.ts';
import type { Problem } from './source-file.ts';

/** The table of facts, which authors keep beside their texts. */
export const factsFile = 'content/feiten.tsv';

/** A fact of the sources: what it says, where it stands there, where it stands on the site, and what must not get lost of it. */
export interface Fact {
  id: string;
  text: string;
  source: string;
  /** An address of this site with a place, such as `/cases/zeeland/#het-bewonersinitiatief`. */
  address: string;
  /** Numbers, names and terms, each of which must stand at the address. */
  cores: string[];
  /** Its line in the table. */
  line: number;
}

const columns = ['id', 'feit', 'bron', 'adres', 'kern'];
const headMessage = `moet beginnen met een regel met de namen van de kolommen, met een tab ertussen: ${columns.join(', ')}. Zet die regel terug, en sla de tabel op als tekst met tabs.`;

/** The facts below `root`, and what is wrong with their table; none where there is no table. */
export function readFacts(root: string): { facts: Fact[]; problems: Problem[] } {
  const fault = faultyList(root, factsFile);
  if (fault) return { facts: [], problems: [fault] };
  const [head = '', ...below] = textIn(root, factsFile).split(/\r?\n/);
  if (head !== '' && head.trim() !== columns.join('\t'))
    return { facts: [], problems: [{ file: factsFile, line: 1, message: headMessage }] };
  const rows = below
    .map((row, at) => ({ cells: row.split('\t').map((cell) => cell.trim()), line: at + 2 }))
    .filter(({ cells }) => cells.join('') !== '');
  const faults = rows.map(({ cells, line }) => ({ line, message: rowMessage(cells) }));
  const facts = rows.filter((_, at) => faults[at]?.message === undefined).map(({ cells, line }) => factOf(cells, line));
  const problems = [
    ...faults,
    ...repeats(facts),
    ...gaps(rows.map(({ cells: [id = ''], line }) => ({ id: id.replace(/\s.*/, ''), line }))),
  ];
  return { facts, problems: problems.flatMap(({ line, message }) => (message ? [{ file: factsFile, line, message }] : [])) };
}

const factOf = ([id = '', text = '', source = '', address = '', cores = '']: string[], line: number): Fact => {
  return { id, text, source, address, cores: cores.split(';').map((core) => core.trim()), line };
};

function rowMessage(cells: string[]): string | undefined {
  const [id = '', , , address = '', cores = ''] = cells;
  const empty = columns.filter((_, at) => (cells[at] ?? '') === '');
  if (cells.length !== columns.length || empty.length > 0)
    return `moet vijf kolommen hebben met een tab ertussen: ${columns.join(', ')}.${empty.length > 0 ? ` Vul ${empty.join(', ')} in.` : ''}`;
  if (!idParts.test(id)) return `heeft de id ${id}. Maak die als CASE-ZEE-13 of TIP-1b.`;
  if (!/^\/(?:[a-z0-9-]+\/)*#[a-z0-9-]+$/.test(address))
    return `heeft het adres ${address}. Schrijf een adres met een plek, zoals /cases/zeeland/#het-proces.`;
  if (cores.split(/[;|]/).some((core) => bareWords(core).trim() === ''))
    return 'heeft een kern zonder woorden. Zet tussen twee kernen één puntkomma, en tussen twee keuzes één rechte streep.';
  return undefined;
}

const repeats = (facts: Fact[]) =>
  facts
    .filter(({ id }, at) => facts.findIndex((other) => other.id === id) < at)
    .map(({ id, line }) => ({ line, message: `noemt feit ${id} nog een keer. Geef elk feit een eigen id.` }));

/** Takes an id apart: `TIP-1b` is b of number 1 of the family `TIP-`. */
const idParts = /^((?:[A-Z]+-)+[A-Z]?)(\d+)([a-z])?(?:vb)?$/;

/** What must come before the id in its own family: number 12 before 13, 1a before 1b; undefined for a first one. */
function before(id: string): [string, ...string[]] | undefined {
  const [, family = '', number = '', letter] = idParts.exec(id) ?? [];
  if (letter !== undefined && letter !== 'a') return [`${family}${number}${String.fromCharCode(letter.charCodeAt(0) - 1)}`];
  const last = String(Number(number) - 1).padStart(number.startsWith('0') || number === '10' ? 2 : 1, '0');
  return Number(number) > 1 ? [`${family}${last}`, `${family}${Number(last)}`] : undefined;
}

/** A fact that was there doesn't go: numbers run on. */
const gaps = (ids: { id: string; line: number }[]) =>
  ids.flatMap(({ id, line }) => {
    const wanted = before(id);
    const isThere = !wanted || ids.some((other) => wanted.some((each) => other.id === each || other.id.replace(/[a-z]+$/, '') === each));
    return isThere ? [] : [{ line, message: `noemt feit ${id}, maar ${wanted[0]} staat er niet. Zet de regel van dat feit terug.` }];
  });
