import type { Page } from 'playwright-core';
import { contrast, grown, lookFrom, luminance, luminanceAt, type Area, type WindowPicture } from './pixels.ts';
import { loosen, restyle } from './restyle.ts';

/** A text and where it stands on the page. */
interface DrawnText {
  html: string;
  isLarge: boolean;
  /** Its colour: red, green and blue, from 0 to 255. */
  ink: number[];
  area: Area;
}

/**
 * Which of some texts (selectors) stand out too little from what is drawn behind them, seen pixel by pixel: less than 4.5 to 1,
 * or 3 to 1 for large letters (WCAG 1.4.3). What is in `seen` is left out: texts that were judged before; those that are judged
 * now are added. For texts of which the background is more than one colour, so that axe leaves them undecided.
 */
export async function weakTexts(page: Page, selectors: string[], seen: Set<string>): Promise<string[]> {
  const texts = (await page.evaluate(describeTexts, selectors)).filter(({ html }) => !seen.has(html));
  texts.forEach(({ html }) => seen.add(html));
  const tops = windowsOver(texts, page.viewportSize()?.height ?? 0);
  const fasten = await loosen(page);
  const withTexts = await lookAll(page, tops);
  const undo = await restyle(page, `${selectors.join(', ')} { color: transparent !important; fill: transparent !important }`);
  const without = await lookAll(page, tops);
  await undo();
  await fasten();
  return texts.flatMap((text) => {
    const found = worstContrast(text, withTexts, without);
    return found < (text.isLarge ? 3 : 4.5) ? [`${text.html}: ${found.toFixed(2)}`] : [];
  });
}

/** From where to look through a window of some height to see all texts. */
function windowsOver(texts: DrawnText[], height: number): number[] {
  const tops: number[] = [];
  let seenTo = 0;
  for (const { y, height: own } of texts.map(({ area }) => grown(area)).sort((a, b) => a.y - b.y)) {
    while (y + own > seenTo) {
      const top = Math.max(y, seenTo);
      tops.push(top);
      seenTo = top + height;
    }
  }
  return tops;
}

async function lookAll(page: Page, tops: number[]): Promise<WindowPicture[]> {
  const pictures: WindowPicture[] = [];
  for (const top of tops) pictures.push(await lookFrom(page, top));
  return pictures;
}

/** The least contrast between the letters of a text and what is behind them; the worst twentieth is left to the soft edges of shapes. */
function worstContrast(
  { ink: [red = 0, green = 0, blue = 0], area }: DrawnText,
  withTexts: WindowPicture[],
  without: WindowPicture[],
): number {
  const own = luminance(red, green, blue);
  const { x, y, width, height } = grown(area);
  const contrasts = withTexts.flatMap((picture, index) => {
    const ground = without[index];
    if (!ground) return [];
    const [drawn, bare] = [picture.data, ground.data];
    const isLetter = (at: number) =>
      drawn[at * 4] !== bare[at * 4] || drawn[at * 4 + 1] !== bare[at * 4 + 1] || drawn[at * 4 + 2] !== bare[at * 4 + 2];
    const found: number[] = [];
    for (let row = Math.max(0, y - picture.top); row < Math.min(y + height - picture.top, picture.height); row++) {
      for (let at = row * picture.width + x; at < row * picture.width + Math.min(x + width, picture.width); at++) {
        if (isLetter(at)) found.push(contrast(own, luminanceAt(ground, at)));
      }
    }
    return found;
  });
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
    };
  });
}
