import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';

/** Part of a page, in CSS pixels from its top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What part of a page looks like: the luminance of each pixel, row by row. */
export interface Picture {
  width: number;
  luminances: number[];
}

/** The luminance of a colour, each part from 0 to 255, by WCAG's formula. */
export function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast between two luminances, from 1 to 21, by WCAG's formula. */
export const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** `area` in whole pixels, with `room` round it. */
export function grown({ x, y, width, height }: Area, room = 0): Area {
  const [left, top] = [Math.max(0, Math.floor(x - room)), Math.max(0, Math.floor(y - room))];
  return { x: left, y: top, width: Math.ceil(x + width + room) - left, height: Math.ceil(y + height + room) - top };
}

/** Looks at part of a page; `clip` is in whole pixels. */
export async function look(page: Page, clip: Area): Promise<Picture> {
  const image = await loadImage(await photograph(page, clip));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const luminances = Array.from({ length: data.length / 4 }, (_, at) =>
    luminance(data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0),
  );
  return { width: image.width, luminances };
}

/** A long page is scrolled: a picture of all of it would take longer than a test may. */
async function photograph(page: Page, clip: Area): Promise<Buffer> {
  if (clip.height > (page.viewportSize()?.height ?? 0)) return page.screenshot({ clip, fullPage: true, caret: 'hide' });
  const top = await page.evaluate((y) => {
    scrollTo({ top: y, behavior: 'instant' });
    return scrollY;
  }, clip.y);
  return page.screenshot({ clip: { ...clip, y: clip.y - top }, caret: 'hide' });
}

/** Where an element stands on its page. */
export const areaOf = (element: Locator): Promise<Area> =>
  element.evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
