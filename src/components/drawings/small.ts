import type { posters } from '../../schemas/werkvorm.ts';

/** A werkvorm's drawing: one of those in its frontmatter. */
type Poster = (typeof posters)[number];

/** A word in a drawing: `x` is its middle, `y` its base line, `size` that of its letters; `on` is what it stands on. */
export interface DrawnWord {
  text: string;
  x: number;
  y: number;
  size: number;
  on: 'paper' | 'overlap' | 'ink' | 'a';
}

/** A drawing in a field of 240 by 180: SVG shapes in the classes of base.css, and the words over them. */
export interface SmallDrawing {
  /** What it shows, in a few words. */
  shows: string;
  shapes: string;
  words: DrawnWord[];
}

/**
 * The drawings of the werkvormen as they stand beside a name, on screen and on paper. Shapes and words are apart: on paper no letter may
 * stand in an SVG, for those don't come from our own typefaces.
 */
export const smallDrawings: Record<Poster, SmallDrawing> = {
  ijsberg: {
    shows: 'een ijsberg in zee, met een zon erachter',
    shapes:
      '<circle class="a" cx="158" cy="46" r="38"/><path class="g" d="M0 84h240v96H0z"/>' +
      '<path class="b" d="m116 8 46 76 42 26-26 40-62 28-58-30-26-44 42-20z"/>' +
      '<path class="b" d="m116 8 46 76 42 26-26 40-62 28 26-32 14-34-16-28z"/>',
    words: [],
  },
  cirkels: {
    shows: 'drie cirkels die elkaar raken, met een vraagteken in het midden',
    shapes:
      '<circle class="g" cx="88" cy="62" r="58"/><circle class="b" cx="152" cy="62" r="58"/>' +
      '<circle class="a" cx="120" cy="118" r="58"/><circle class="window" cx="120" cy="82" r="22"/>',
    words: [{ text: '?', x: 120, y: 93, size: 32, on: 'paper' }],
  },
  driehoek: {
    shows: 'drie driehoeken die samen een grote driehoek maken',
    shapes: '<path class="b" d="m120 2 78 126H42z"/><path class="g" d="M10 176h158L88 50z"/><path class="a" d="M230 176H72l80-126z"/>',
    words: [],
  },
  beelden: {
    shows: 'drie vellen papier met een huis, een paraplu en een netwerk',
    shapes:
      '<path class="g" d="m8 34 92-14 18 120-92 14z"/><path class="a" d="m74 12 96 2-2 124-96-2z"/><path class="b" d="m146 32 88 12-16 124-90-12z"/>' +
      '<path class="pen" d="m36 92 22-26 28 19M43 86l6 40 38-6-5-36"/>' +
      '<path class="pen pen-on-a" d="M88 78a34 34 0 0 1 68 0zM122 78v34q0 10-10 8"/>' +
      '<path class="pen" d="m180 84 28 24-30 24zM180 84l-2 48"/>' +
      '<circle class="dot" cx="180" cy="84" r="8"/><circle class="dot" cx="208" cy="108" r="8"/><circle class="dot" cx="178" cy="132" r="8"/>',
    words: [],
  },
  begrippen: {
    shows: 'twee tekstballonnen die elkaar raken in het woord kwaliteit',
    shapes:
      '<path class="b" d="M80 4a74 74 0 1 1-20 145L18 176l10-44A74 74 0 0 1 80 4z"/><path class="g" d="M66 34h170v98h-20l6 40-46-40H66z"/>' +
      '<path class="pen" d="M22 84q12 18 32 14M26 66v2M46 66v2"/>' +
      '<path class="pen" d="m170 62 7 7 12-14M200 62h20M170 100l7 7 12-14M200 100h20"/>',
    words: [{ text: 'kwaliteit', x: 110, y: 90, size: 21, on: 'overlap' }],
  },
  rollen: {
    shows: 'drie maskers, met de letters B, G en A',
    shapes:
      '<circle class="b" cx="60" cy="66" r="58"/><path class="g" d="M86 78h84v98H86z"/><path class="a" d="m184 2 58 106H126z"/>' +
      '<circle class="dot" cx="37" cy="56" r="4.5"/><circle class="dot" cx="75" cy="56" r="4.5"/><path class="pen" d="M42 90q14 11 28 0"/>' +
      '<circle class="dot" cx="113" cy="124" r="4.5"/><circle class="dot" cx="143" cy="124" r="4.5"/><path class="pen" d="M114 158q14 11 28 0"/>' +
      '<circle class="on-a" cx="173" cy="60" r="4.5"/><circle class="on-a" cx="195" cy="60" r="4.5"/><path class="pen pen-on-a" d="M170 94q14 11 28 0"/>',
    words: [
      { text: 'B', x: 56, y: 81, size: 24, on: 'ink' },
      { text: 'G', x: 128, y: 149, size: 24, on: 'ink' },
      { text: 'A', x: 184, y: 85, size: 24, on: 'a' },
    ],
  },
  stappen: {
    shows: 'drie treden die over elkaar heen liggen, met de cijfers 1, 2 en 3',
    shapes: '<path class="g" d="M4 4h160v76H4z"/><path class="b" d="M40 54h160v76H40z"/><path class="a" d="M76 104h160v72H76z"/>',
    words: [
      { text: '1', x: 26, y: 44, size: 40, on: 'ink' },
      { text: '2', x: 62, y: 115, size: 40, on: 'ink' },
      { text: '3', x: 98, y: 166, size: 40, on: 'a' },
    ],
  },
};
