import { kindShapes, type Kind } from '../components/kind-shapes.ts';
import { displayTypeface } from '../typefaces.ts';

/** What a shared link's picture says below the name of the guide. */
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

/**
 * The picture that goes with a shared link, 1200 by 630 pixels as Open Graph readers expect, as SVG.
 * Letters are outlines, so that it comes out the same on a machine without fonts.
 */
export function ogSvg(kind: Kind): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <style>.g{fill:#5f9fe8}.b{fill:#ff7585}.a{fill:#ffcf40}.g,.b,.a{mix-blend-mode:multiply}.ink{fill:#1e1a2b}</style>
    <rect width="1200" height="630" fill="#fbf8f0"/>
    <g transform="translate(690 96) scale(7.4)" style="isolation:isolate">${kindShapes[kind]}</g>
    ${outlined('Inspiratiewijzer', 70, 190, 66)}
    ${outlined('Lokaal Samenspel', 70, 262, 66)}
    ${outlined(ogTitles[kind], 70, 540, 44)}
  </svg>`;
}

/** `text` as outlines with its baseline starting at `x`, `y`; `size` is the letter size in pixels. */
function outlined(text: string, x: number, y: number, size: number): string {
  const font = displayTypeface();
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  const outlines = glyphs.map((glyph, index) => {
    const outline = `<path transform="translate(${pen} 0)" d="${glyph.path.toSVG()}"/>`;
    pen += positions[index]?.xAdvance ?? 0;
    return outline;
  });
  return `<g class="ink" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`;
}
