import type { Page } from 'playwright-core';
import { contrast, grown, look, luminance, type Area, type Picture } from './pixels.ts';
import { restyle } from './restyle.ts';

/** A text, where it stands, and the drawing it stands in, as areas of the page. */
interface DrawnText {
  html: string;
  isLarge: boolean;
  /** Its colour: red, green and blue, from 0 to 255. */
  ink: number[];
  area: Area;
  drawing: Area;
}

/**
 * Which of some texts (selectors) stand out too little from what is drawn behind them, seen pixel by pixel: less than 4.5 to 1,
 * or 3 to 1 for large letters (WCAG 1.4.3). What is in `seen` is left out: texts that were judged before; those that are judged
 * now are added. For texts of which the background is more than one colour, so that axe leaves them undecided.
 */
export async function weakTexts(page: Page, selectors: string[], seen: Set<string>): Promise<string[]> {
  const texts = (await page.evaluate(describeTexts, selectors)).filter(({ html }) => !seen.has(html));
  texts.forEach(({ html }) => seen.add(html));
  const weak: string[] = [];
  for (const group of Map.groupBy(texts, ({ drawing }) => JSON.stringify(drawing)).values()) {
    const clip = grown(group[0]?.drawing ?? { x: 0, y: 0, width: 0, height: 0 });
    const withText = await look(page, clip);
    const undo = await restyle(page, `${selectors.join(', ')} { color: transparent !important; fill: transparent !important }`);
    const without = await look(page, clip);
    await undo();
    for (const text of group) {
      const found = worstContrast(text, clip, withText, without);
      if (found < (text.isLarge ? 3 : 4.5)) weak.push(`${text.html}: ${found.toFixed(2)}`);
    }
  }
  return weak;
}

/** The least contrast between the letters of a text and what is behind them; the worst twentieth is left to the soft edges of shapes. */
function worstContrast({ ink, area }: DrawnText, { x: left, y: top }: Area, withText: Picture, without: Picture): number {
  const [red = 0, green = 0, blue = 0] = ink;
  const own = luminance(red, green, blue);
  const { x, y, width, height } = grown({ ...area, x: area.x - left, y: area.y - top });
  const contrasts: number[] = [];
  for (let row = y; row < y + height; row++) {
    for (let at = row * without.width + x; at < row * without.width + Math.min(x + width, without.width); at++) {
      const ground = without.luminances[at];
      if (ground !== undefined && ground !== withText.luminances[at]) contrasts.push(contrast(own, ground));
    }
  }
  contrasts.sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length / 20)] ?? 1;
}

/** In the page: where texts stand, their colours, and whether their letters are large by WCAG: 24 pixels, or 18.66 and bold. */
function describeTexts(selectors: string[]): DrawnText[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const partsOf = (colour: string): number[] => {
    if (!context) return [];
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const areaOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const { fill, color, fontSize, fontWeight } = getComputedStyle(element);
    const isDrawn = element instanceof SVGGraphicsElement;
    const size = Number.parseFloat(fontSize) * (isDrawn ? (element.getScreenCTM()?.a ?? 1) : 1);
    return {
      html: element.outerHTML,
      isLarge: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
      ink: partsOf(isDrawn ? fill : color),
      area: areaOf(element),
      drawing: areaOf(element.closest('svg') ?? element),
    };
  });
}
