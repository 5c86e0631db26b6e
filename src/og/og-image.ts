import type { Drawn, DrawnWord } from '../components/drawings/drawings.ts';
import { kindShapes, type Kind } from '../components/kind-shapes.ts';
import { siteName } from '../site-name.ts';
import { dayColours as colour } from '../styles/colours.ts';
import { outlinesOf } from '../typefaces/outlines.ts';

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
const wordColours: Record<DrawnWord['on'], string> = {
  paper: colour('ink'),
  ink: colour('on-ink'),
  a: colour('on-ink-a'),
  overlap: colour('on-overlap'),
};

/** The classes of drawings, as base.css has them. */
const inks = `.g{fill:${colour('ink-g')}}.b{fill:${colour('ink-b')}}.a{fill:${colour('ink-a')}}.deep{fill:${colour('ink-deep')}}.g,.b,.a{mix-blend-mode:multiply}.window{fill:${colour('paper')}}
    .pen{fill:none;stroke:${colour('ink')};stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.dot,.on-a{fill:${colour('ink')}}`;

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
    <style>${inks}</style>
    <rect width="1200" height="630" fill="${colour('paper')}"/>
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
  const { width, perEm } = outlinesOf(text);
  return (width / perEm) * size;
};

/** A word of a drawing, which stands in the middle of its place. */
const outlinedWord = ({ text, x, y, size, on }: DrawnWord, left: number, top: number, scale: number): string =>
  outlined(text, left + x * scale - widthOf(text, size * scale) / 2, top + y * scale, size * scale, wordColours[on]);

/** `text` as outlines with its baseline starting at `x`, `y`; `size` is the letter size in pixels. */
function outlined(text: string, x: number, y: number, size: number, fill = colour('ink')): string {
  const { letters, perEm } = outlinesOf(text);
  const scale = size / perEm;
  const outlines = letters.map(({ path, from }) => `<path transform="translate(${from} 0)" d="${path}"/>`);
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
