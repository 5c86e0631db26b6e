import { firstThatFits, setColumn, sizes, type PlacedText } from './column.ts';
import type { Measure } from './fit-text.ts';
import { writingLines, type FillPlace, type PosterBase } from './layout.ts';
import { letters, smallestQuestion } from './letters.ts';
import { fieldOf, type Field } from './sheet.ts';
import { groupsOf, questionPieces, type PosterGroup, type PosterSource } from './source.ts';
import { placeTitle } from './title.ts';

/** The poster to draw on, in millimetres: all examples beside an empty frame, or one question of the group's own above a wider one. */
export interface BeeldenLayout extends PosterBase {
  kind: 'beelden';
  title: PlacedText;
  examples: PlacedText[];
  frameBeside: Field;
  frameBelow: Field;
}

const field = fieldOf('liggend');

/**
 * Lays the poster to draw on out. Once a group has typed its question, that takes the place of the examples.
 * @throws {PosterError} if the questions don’t fit.
 */
export function layBeelden({ werkvorm }: PosterSource, measure: Measure): BeeldenLayout {
  const title = placeTitle(werkvorm.titel, field, measure, 190);
  const groups = groupsOf(werkvorm);
  const tries = [188, 196, 204, 214, 228, 244].flatMap((width) =>
    sizes(letters.question, smallestQuestion).map((size) => ({ width, ...setExamples(groups, title.bottom, width, size, measure) })),
  );
  const { width, texts } = firstThatFits(tries, ({ bottom }) => bottom, field.bottom - 1);
  const own = ownQuestion(title.bottom + 3);
  return {
    kind: 'beelden',
    orientation: 'liggend',
    texts: [title.text, ...texts],
    places: [own],
    fields: [
      {
        name: 'startvraag',
        label: 'Jullie startvraag',
        initial: '',
        longest: 200,
        chooses: 'vraag-eigen',
        suggestions: groups.flatMap(({ questions }) => questions.map(({ text }) => text)),
      },
    ],
    title: title.text,
    examples: texts,
    frameBeside: { ...field, left: field.left + width + 8, bottom: field.bottom - 4 },
    frameBelow: { ...field, top: own.y + own.height / 2 + 2, bottom: field.bottom - 4 },
  };
}

function setExamples(groups: PosterGroup[], top: number, width: number, size: number, measure: Measure) {
  const pieces = groups.flatMap(({ questions }) => questionPieces(questions, size));
  return setColumn(pieces, { x: field.left, top, width, hang: size * 0.85 }, measure);
}

function ownQuestion(top: number): FillPlace {
  const [width, height] = [field.right - field.left, 44];
  const [x, y] = [field.left + width / 2, top + height / 2];
  return { name: 'startvraag', x, y, width, height, largest: 22, smallest: 9, lines: writingLines(x, y + 10, width, 2, 20) };
}
