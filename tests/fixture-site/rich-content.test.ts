import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textTree, type TextNode } from '../../src/paper/tree.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import {
  fieldsIn,
  inOneOrder,
  isAlwaysSorted,
  isOneSided,
  neverChosen,
  neverLinked,
  neverOneOrMore,
  neverOursAndMixed,
  neverThree,
  repeatsIn,
  withNamesOfTheirOwn,
} from './rich-content.ts';

// What a build of this content doesn't show, nobody sees break. So these hold for each field of each contract, also for one that is new:
// a failing test names what to add to content/.
const fields = fieldsIn(import.meta.dirname);
const { files } = readContent(import.meta.dirname);
const namesOf = (of: typeof fields) => of.map(({ name }) => name);

test('each field is filled in somewhere, and left out somewhere if it may be', () => {
  // All logica's explain the same words, or none does.
  expect(namesOf(fields.filter(isOneSided))).toEqual(['logicas woorden']);
});

test('each list stands somewhere in an order that is not that of its words', () => {
  expect(namesOf(fields.filter(isAlwaysSorted))).toEqual([]);
});

test('the entries of each collection stand in one order by their names, in another by their titles, and in another by their place', () => {
  // Partijen have the name of what they are called.
  expect(inOneOrder(files)).toEqual(['partijen']);
});

test('each collection has an entry with the name of one of another', () => {
  // Paginas have the names that the site knows them by.
  expect(withNamesOfTheirOwn(files)).toEqual(['paginas']);
});

test('each list has one item somewhere, and more somewhere else', () => {
  // A lab of one meeting, a play of one role and a route of one part are none.
  const left = ['bijeenkomsten', 'ervaringen', 'rollen', 'woorden', 'route', 'routeUit', 'verwant.hetzelfde', 'verwant.verschillen'];
  expect(neverOneOrMore(fields)).toEqual(left);
});

test('each list has three items somewhere, so that there is one between the first and the last', () => {
  // No step has three sheets, and all logica's explain the same words.
  expect(neverThree(fields)).toEqual(['werkvormen stappen[].vellen', 'logicas woorden']);
});

test('each list of what may be ours is so as a whole somewhere, and in part somewhere else', () => {
  // Of the only play some roles are ours.
  expect(neverOursAndMixed(fields)).toEqual(['werkvormen rollen']);
});

test('a title is as long as it may be, so that it takes more than a line', () => {
  const titles = fields.filter(({ name }) => name.endsWith(' titel')).flatMap(({ values }) => values.map(String));
  expect(titles.filter((titel) => titel.length > 100)).not.toEqual([]);
});

test('texts lead to each kind of place', () => {
  expect(neverLinked(files)).toEqual([]);
});

test('each choice is made somewhere', () => {
  // The other drawings are set in drawings.ts; a guide of two situaties has most aanleidingen empty, and one bijeenkomst without its werkvorm.
  const left = ['werkvormen poster', 'situaties aanleiding', 'situaties ookBij[]', 'paginas route[].draaiboek'];
  expect(namesOf(fields.filter((field) => neverChosen(field).length > 0)).filter((name) => !left.includes(name))).toEqual([]);
});

test('no text or number stands in two places of a collection', () => {
  expect(repeatsIn(fields)).toEqual([]);
});

test('each kind of part that a text can have stands in one', () => {
  const kindsIn = ({ t, name, c }: TextNode): string[] => [name ?? t, ...c.flatMap(kindsIn)];
  const bodies = globSync('content/**/*.mdx', { cwd: import.meta.dirname }).map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  const there = new Set(bodies.flatMap((body) => kindsIn(textTree(body).root)));
  const known = [...readFileSync('src/paper/text.typ', 'utf8').matchAll(/\bn\.(?:t|name) == "(\w+)"/g)].flatMap(([, kind]) => kind ?? []);
  expect(known.filter((kind) => !there.has(kind) && kind !== 'mdxJsxFlowElement')).toEqual([]);
});
