import { defined } from '../defined.ts';
import type { Drawn, DrawnWord } from '../components/drawings/drawings.ts';
import { kindShapes, type Kind } from '../components/kind-shapes.ts';
import { siteName } from '../site-name.ts';
import { displayTypeface } from '../typefaces/outlines.ts';

/** What a shared link's picture shows: a title, what that is of, and a drawing. */
export interface OgPicture {
  title: string;
  /** Below the title, such as “Werkvorm”. */
  kindName: string;
  drawing: Drawn;
}

/** What the picture of a kind of content says. */
export const ogTitles: Record<Kind, string> = {
  gids: 'Samen zorgen voor je buurt',
  cases: 'Cases uit de praktijk',
  themas: 'Thema’s van het samenspel',
  werkvormen: 'Werkvormen om zelf te doen',
  tips: 'Tips voor het samenspel',
  logicas: 'Logica’s achter het samenspel',
  partijen: 'Drie partijen, één samenspel',
  wegwijzer: 'Herken je dit?',
  zoeken: 'Zoeken in de gids',
};

/** The mark of a kind of content as a drawing. */
export const kindDrawing = (kind: Kind): Drawn => ({ field: [0, 0, 64, 56], shapes: kindShapes[kind], words: [] });

/** Where the drawing goes, and how wide a line of the title may be, in pixels. */
const box = { x: 640, y: 90, width: 500, height: 450 };
const titleWidth = 530;

/** The colours of words by what they stand on. */
const wordColours: Record<DrawnWord['on'], string> = { paper: '#1e1a2b', ink: '#1e1a2b', a: '#1e1a2b', overlap: '#fffaf0' };

/**
 * The picture that goes with a shared link, 1200 by 630 pixels as Open Graph readers expect, as SVG.
 * Letters are outlines, so that it comes out the same on a machine without fonts.
 */
export function ogSvg({ title, kindName, drawing: { field, shapes, words } }: OgPicture): string {
  const [left, top, width, height] = field;
  const scale = Math.min(box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2 - left * scale;
  const y = box.y + (box.height - height * scale) / 2 - top * scale;
  const lines = linesOf(title, 66);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <style>.g{fill:#5f9fe8}.b{fill:#ff7585}.a{fill:#ffcf40}.deep{fill:#1b4fb0}.g,.b,.a{mix-blend-mode:multiply}.window{fill:#fbf8f0}
    .pen{fill:none;stroke:#1e1a2b;stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.dot,.on-a{fill:#1e1a2b}</style>
    <rect width="1200" height="630" fill="#fbf8f0"/>
    <g transform="translate(${x} ${y}) scale(${scale})" style="isolation:isolate">${shapes}</g>
    ${words.map((word) => outlinedWord(word, x, y, scale)).join('')}
    ${outlined(siteName, 70, 120, 32)}
    ${lines.map((line, at) => outlined(line, 70, 345 + (at - lines.length / 2) * 74, 66)).join('')}
    ${outlined(kindName, 70, 550, 38)}
  </svg>`;
}

/** A title in lines that fit beside the drawing; `size` is the letter size in pixels. */
function linesOf(title: string, size: number): string[] {
  return title.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return lines.length > 0 && widthOf(longer, size) <= titleWidth ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

const widthOf = (text: string, size: number): number => {
  const font = displayTypeface();
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
};

/** A word of a drawing, which stands in the middle of its place. */
const outlinedWord = ({ text, x, y, size, on }: DrawnWord, left: number, top: number, scale: number): string =>
  outlined(text, left + x * scale - widthOf(text, size * scale) / 2, top + y * scale, size * scale, wordColours[on]);

/** `text` as outlines with its baseline starting at `x`, `y`; `size` is the letter size in pixels. */
function outlined(text: string, x: number, y: number, size: number, colour = '#1e1a2b'): string {
  const font = displayTypeface();
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  const outlines = glyphs.map((glyph, index) => {
    const outline = `<path transform="translate(${pen} 0)" d="${glyph.path.toSVG()}"/>`;
    pen += defined(positions[index], `The place of a letter of ‘${text}’`).xAdvance;
    return outline;
  });
  return `<g fill="${colour}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
