import type { Field } from './fields.ts';
import { lines as fieldLines } from './house-style.ts';

/** What stands above the fields of a new entry, instead of what says that a template is an example. */
const heading = [
  '# Vul dit bestand in. Vervang elke tekst die als voorbeeld bedoeld is door je eigen tekst.',
  '# Staat er een # voor een veld? Dan doet het nog niet mee. Wil je het gebruiken? Haal op elke regel van dat veld de voorste # weg, en de spatie erachter.',
];
const saidOtherwise = /^# (?:Dit is een voorbeeld|De tekst is verzonnen|Staat er ‘mag weg’)/;

/** A field in a template: from its line to the one after its last, and how far it stands from the edge. */
interface Block {
  path: string;
  start: number;
  end: number;
  column: number;
}

/**
 * A new entry, made from the text of its collection's template: the fields in `answers` are filled in, fields that may be left out become
 * comments, so that nothing made up gets on the site, and the rest stays as an example.
 */
export function newEntry(template: string, fields: Field[], answers: Record<string, unknown>): string {
  const rows = template.split('\n');
  const end = rows.indexOf('---', 1);
  const blocks = blocksIn(rows.slice(0, end));
  const answered = fields.filter(({ name }) => name in answers);
  const spare = fields.filter(({ name, required }) => !required && !(name in answers));
  const optional = blocks.filter(({ start, column }) => isOptional(rows, start, column)).map(({ path }) => path);
  const whole = [...answered, ...spare].map(({ name }) => name).concat(optional);
  for (const { path, start, end: after, column } of blocks.filter((block) => !isPartOf(block.path, whole))) {
    const field = answered.find(({ name }) => name === path);
    if (field) fill(rows, start, after, withSpareParts(fieldLines(field, answers[field.name]), spareParts(rows, blocks, path)));
    else if (whole.includes(path)) rows.splice(start, after - start, ...rows.slice(start, after).map((row) => commented(row, column)));
  }
  const front = rows.slice(1, end).filter((row) => !saidOtherwise.test(row) && row !== filled);
  return ['---', ...heading, ...front, ...rows.slice(end)].join('\n');
}

/** The parts of a field's items that may be left out, as the template explains them, as comments. */
function spareParts(rows: string[], blocks: Block[], path: string): string[] {
  const parts = blocks.filter((block) => block.path.startsWith(`${path}.`) && isOptional(rows, block.start, block.column));
  const first = [...new Map(parts.toReversed().map((block) => [block.path, block])).values()].toReversed();
  return first.flatMap(({ start, end, column }) => [
    ...commentAbove(rows, start, column),
    ...rows.slice(start, end).map((row) => commented(row, column)),
  ]);
}

/** Puts `spare` behind the first item of a list. */
function withSpareParts(list: string[], spare: string[]): string[] {
  const second = list.findIndex((row, at) => at > 1 && row.startsWith('  - '));
  const end = second < 0 ? list.length : second;
  return [...list.slice(0, end), ...spare, ...list.slice(end)];
}

const isPartOf = (path: string, wholes: string[]) => wholes.some((whole) => path.startsWith(`${whole}.`));

/** Marks a line that went, so that the places of the others stay. */
const filled = '\0';

function fill(rows: string[], start: number, end: number, lines: string[]) {
  rows.fill(filled, start, end);
  rows[start] = lines.join('\n');
}

const commented = (row: string, column: number) => (row.trim() === '' ? row : `${row.slice(0, column)}# ${row.slice(column)}`);

/** Every field in the frontmatter of a template, by its path without places in lists: `stappen.vragen`. */
function blocksIn(rows: string[]): Block[] {
  const parents: { name: string; column: number }[] = [];
  return rows.flatMap((row, start) => {
    const [, space = '', dash = '', name] = /^( *)(- )?([a-zA-Z]+):/.exec(row) ?? [];
    if (name === undefined) return [];
    const column = space.length + dash.length;
    while ((parents.at(-1)?.column ?? -1) >= column) parents.pop();
    parents.push({ name, column });
    return [{ path: parents.map((each) => each.name).join('.'), start, end: endOf(rows, start, column), column }];
  });
}

/** A field goes on over lines that stand further from the edge than its name. */
function endOf(rows: string[], start: number, column: number): number {
  const next = rows.findIndex((row, at) => at > start && row.search(/\S/) <= column);
  return next < 0 ? rows.length : next;
}

/** Whether the comment above a field says that it may go. */
const isOptional = (rows: string[], start: number, column: number): boolean =>
  commentAbove(rows, start, column).some((row) => row.trim().startsWith('# Mag weg.'));

function commentAbove(rows: string[], start: number, column: number): string[] {
  const above = rows.slice(0, start);
  return above.slice(above.findLastIndex((row) => !row.startsWith(`${' '.repeat(column)}# `)) + 1);
}
