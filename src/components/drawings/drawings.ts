import type { posters } from '../../schemas/werkvorm-fields.ts';

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

/**
 * A drawing, for screen and paper: SVG shapes in the classes of base.css, and the words over them. Those are apart, for on paper no letter
 * may stand in an SVG: it wouldn't come from our own typefaces.
 */
export interface Drawn {
  /** Where it stands in its own measure: left, top, width and height. */
  field: [number, number, number, number];
  shapes: string;
  words: DrawnWord[];
}

const word = (text: string, x: number, y: number, size: number, on: DrawnWord['on']): DrawnWord => ({ text, x, y, size, on });

/** A werkvorm's drawing: large with the words of its own data (`labels`), where it is drawn for those, else small. */
export const werkvormDrawing = (poster: Poster, labels?: string[]): Drawn =>
  (labels && large[poster]?.(labels)) ?? { field: [0, 0, 240, 180], ...smallDrawings[poster] };

/** A long name has to fit its circle. */
const inCircle = (label: string) => (label.length > 14 ? 26 : 34);

const large: Partial<Record<Poster, (labels: string[]) => Drawn>> = {
  // The sea has no sides and no bottom: whatever shows it cuts it off (hero.css knows its levels). No browser has to mix colours beyond it.
  ijsberg: ([above = '', below = '', deep = '']) => ({
    field: [0, 0, 640, 940],
    shapes:
      '<circle class="a" cx="468" cy="120" r="108"/><path class="g" d="M-9000 301H9000v319H-9000z"/>' +
      '<path class="deep" d="M-9000 620H9000v9000H-9000z"/>' +
      '<path class="b" d="M316 0 624 396 588 546 530 736 344 932 96 720 16 490 50 370 120 300z"/>' +
      '<path class="b" d="M316 0 624 396 588 546 530 736 344 932 440 720 500 490 455 300z"/>',
    words: [word(above, 318, 262, 44, 'ink'), word(below, 290, 480, 58, 'overlap'), word(deep, 286, 730, 52, 'overlap')],
  }),
  cirkels: ([first = '', second = '', third = '', fourth = '', middle = '']) => ({
    field: [0, 0, 640, 590],
    shapes:
      '<circle class="g" cx="180" cy="185" r="180"/><circle class="b" cx="460" cy="185" r="180"/>' +
      '<circle class="a" cx="180" cy="405" r="180"/><circle class="g" cx="460" cy="405" r="180"/><circle class="window" cx="320" cy="295" r="82"/>',
    words: [
      word(first, 145, 160, inCircle(first), 'ink'),
      word(second, 503, 160, inCircle(second), 'ink'),
      word(third, 145, 450, inCircle(third), 'a'),
      word(fourth, 495, 450, inCircle(fourth), 'ink'),
      word(middle, 320, 305, 30, 'paper'),
    ],
  }),
  driehoek: ([top = '', left = '', right = '']) => ({
    field: [0, -50, 640, 670],
    shapes:
      '<path class="b" d="M320 10 530 350H110z"/><path class="g" d="M20 560h440L240 190z"/><path class="a" d="M620 560H180l220-370z"/>',
    words: [word(top, 320, -12, 38, 'paper'), word(left, 150, 606, 38, 'paper'), word(right, 510, 606, 38, 'paper')],
  }),
};

/** The drawings as they stand beside a name, in a field of 240 by 180. `shows`: what they show, in a few words. */
export const smallDrawings: Record<Poster, Omit<Drawn, 'field'> & { shows: string }> = {
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
    words: [word('?', 120, 93, 32, 'paper')],
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
    words: [word('kwaliteit', 110, 90, 21, 'overlap')],
  },
  rollen: {
    shows: 'drie maskers, met de letters B, G en A',
    shapes:
      '<circle class="b" cx="60" cy="66" r="58"/><path class="g" d="M86 78h84v98H86z"/><path class="a" d="m184 2 58 106H126z"/>' +
      '<circle class="dot" cx="37" cy="56" r="4.5"/><circle class="dot" cx="75" cy="56" r="4.5"/><path class="pen" d="M42 90q14 11 28 0"/>' +
      '<circle class="dot" cx="113" cy="124" r="4.5"/><circle class="dot" cx="143" cy="124" r="4.5"/><path class="pen" d="M114 158q14 11 28 0"/>' +
      '<circle class="on-a" cx="173" cy="60" r="4.5"/><circle class="on-a" cx="195" cy="60" r="4.5"/><path class="pen pen-on-a" d="M170 94q14 11 28 0"/>',
    words: [word('B', 56, 81, 24, 'ink'), word('G', 128, 149, 24, 'ink'), word('A', 184, 85, 24, 'a')],
  },
  stappen: {
    // Without numbers: a werkvorm may have less than three steps.
    shows: 'drie treden die over elkaar heen liggen',
    shapes: '<path class="g" d="M4 4h160v76H4z"/><path class="b" d="M40 54h160v76H40z"/><path class="a" d="M76 104h160v72H76z"/>',
    words: [],
  },
};

const placeShapes = {
  village:
    '<circle class="b" cx="420" cy="150" r="92"/><path class="g" d="M40 130h70v190H40zM190 170h200v150H190z"/>' +
    '<path class="a" d="M75 0 130 150H20zM290 70 420 200H160z"/>' +
    '<path class="window" d="M225 225h46v46h-46zM312 225h44v95h-44zM66 190h18v34H66z"/>' +
    '<path class="pen" d="M440 130v190m0-100 34-34m-34 74-30-30"/>',
  town:
    '<circle class="b" cx="330" cy="92" r="72"/><path class="g" d="M90 40h120v280H90zM180 130h200v190H180z"/>' +
    '<path class="a" d="m420 70 90 250H310zM122 170l64 150H58z"/>' +
    '<path class="window" d="M116 70h26v30h-26zM160 70h26v30h-26zM116 124h26v30h-26zM230 168h30v34h-30zM280 168h30v34h-30zM230 230h30v34h-30z"/>',
  flats:
    '<circle class="a" cx="92" cy="84" r="70"/><path class="g" d="M60 60h130v260H60zM250 20h130v300H250z"/>' +
    '<path class="b" d="M150 120h150v200H150z"/><path class="a" d="m440 120 70 200H370z"/>' +
    '<path class="window" d="M86 90h24v28H86zM124 90h20v28h-20zM86 140h24v28H86zM276 52h28v28h-28zM324 52h28v28h-28zM324 102h28v28h-28zM324 152h28v28h-28zM196 160h24v28h-24zM196 212h24v28h-24z"/>',
};

/** The drawing of the place of a case: a village, a town, or high-rise. */
export const placeDrawing = (place: keyof typeof placeShapes): Drawn => ({
  field: [0, 0, 520, 320],
  shapes: placeShapes[place],
  words: [],
});
