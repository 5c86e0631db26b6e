import type { Page } from 'playwright-core';
import { contrast, grown, look, luminance, luminanceAt, type Area, type Picture } from './pixels.ts';
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
 * or 3 to 1 for large letters (WCAG 1.4.3). For texts of which the background is more than one colour, so that axe leaves them undecided.
 */
export async function weakTexts(page: Page, selectors: string[]): Promise<string[]> {
  const texts = await page.evaluate(describeTexts, selectors);
  if (texts.length === 0) return [];
  const groups = inOneLook(texts, page.viewportSize() ?? { width: 0, height: 0 });
  const fasten = await loosen(page);
  const drawn = await lookAll(page, groups);
  const undo = await restyle(page, `${selectors.join(', ')} { color: transparent !important; fill: transparent !important }`);
  const bare = await lookAll(page, groups);
  await undo();
  await fasten();
  return groups.flatMap((group, at) =>
    group.texts.flatMap((text) => {
      const found = worstContrast(text, group.area, drawn[at], bare[at]);
      return found < (text.isLarge ? 3 : 4.5) ? [`${text.html}: ${found.toFixed(2)}`] : [];
    }),
  );
}

/** Texts that show in one window, and the part of the page that they take. */
interface Group {
  texts: DrawnText[];
  area: Area;
}

function inOneLook(texts: DrawnText[], window: { width: number; height: number }): Group[] {
  const groups: Group[] = [];
  for (const text of texts.toSorted((a, b) => a.area.y - b.area.y)) {
    const group = groups.at(-1);
    const area = group && around(group.area, grown(text.area));
    if (area && area.height <= window.height) Object.assign(group, { texts: [...group.texts, text], area });
    else groups.push({ texts: [text], area: grown(text.area) });
  }
  return groups;
}

/** The smallest part of a page that holds two others. */
function around(one: Area, other: Area): Area {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const width = Math.max(one.x + one.width, other.x + other.width) - x;
  return { x, y, width, height: Math.max(one.y + one.height, other.y + other.height) - y };
}

async function lookAll(page: Page, groups: Group[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { area } of groups) pictures.push(await look(page, area));
  return pictures;
}

/** The least contrast between the letters of a text and what is behind them; the worst twentieth is left to the soft edges of shapes. */
function worstContrast({ ink: [red = 0, green = 0, blue = 0], area }: DrawnText, looked: Area, drawn?: Picture, bare?: Picture): number {
  if (!drawn || !bare) throw new Error('There are no pictures.');
  const own = luminance(red, green, blue);
  const [letters, ground] = [drawn.data, bare.data];
  const isLetter = (at: number) => letters[at] !== ground[at] || letters[at + 1] !== ground[at + 1] || letters[at + 2] !== ground[at + 2];
  const { x, y, width, height } = grown(area);
  const contrasts: number[] = [];
  for (let row = y - looked.y; row < y - looked.y + height; row++) {
    for (let at = row * drawn.width + x - looked.x; at < row * drawn.width + x - looked.x + width; at++) {
      if (isLetter(at * 4)) contrasts.push(contrast(own, luminanceAt(bare, at)));
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
    };
  });
}
