import { expect, test } from 'vitest';
import { placeDrawing, smallDrawings, werkvormDrawing, type Drawn } from '../../../src/components/drawings/drawings.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { werkvormModel } from '../../../src/werkvorm/model.ts';
import { posterWords } from '../../../src/werkvorm/poster-words.ts';
import { groep, vraag, werkvormNamed } from '../fixtures.ts';

const partijen = ['gemeenten', 'bewonersinitiatieven', 'aanbieders'];
const groepen = ['Doen', 'Vinden', 'Willen'].map((titel, at) => groep({ id: `groep-${at + 1}`, titel }));
const wordsOf = (poster: string, vragen: object[]) =>
  posterWords(werkvormModel(werkvormNamed('een-werkvorm', { poster, groepen, vragen }).data, []), partijen);

const linesOf = (name: string, { field, shapes, words }: Drawn) => [
  `${name}, ${field.join(' ')}`,
  ...shapes.split(/(?=<)/).map((shape) => `  ${shape}`),
  ...words.map((word) => `  ${Object.values(word).join(' ')}`),
];

/** The sizes of the words of a drawing where one of them is long, each in turn. */
const sizesWithOneLong = (poster: (typeof posters)[number], labels: string[]) =>
  labels.map((long, at) => {
    const { words } = werkvormDrawing(
      poster,
      labels.map((_, each) => (each === at ? 'bewonersinitiatieven' : 'buurt')),
    );
    return `  ${long} is lang: ${words.map(({ size }) => size).join(' ')}`;
  });

// The guide of the fixture has two werkvormen with a drawing of their own. This has each that may be chosen, line by line.
test('each drawing that a werkvorm may have, with its words, and that of each place', async () => {
  const drawings = posters.flatMap((poster) => {
    const { labels, description } = wordsOf(poster, [vraag()]);
    const [small, large] = [werkvormDrawing(poster), werkvormDrawing(poster, labels)];
    const told = new Set([description, wordsOf(poster, []).description]);
    return [
      `## ${poster}`,
      ...told,
      ...linesOf(`klein, ${smallDrawings[poster].shows}`, small),
      ...(large.shapes === small.shapes ? [] : [...linesOf('groot', large), ...sizesWithOneLong(poster, labels)]),
    ];
  });
  const places = (['village', 'town', 'flats'] as const).flatMap((place) => linesOf(`## ${place}`, placeDrawing(place)));
  await expect(`${[...drawings, ...places].join('\n')}\n`).toMatchFileSnapshot('texts/drawings.txt');
});
