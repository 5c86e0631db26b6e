import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';
import { restyle } from './restyle.ts';

/** Part of a page, in pixels of the window. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Pixels = Uint8ClampedArray;

/** How much room round an element belongs to its focus ring, in pixels. */
const ringRoom = 10;

/** The luminance of the pixel that begins at `at`, by WCAG's formula. */
function luminance(pixels: Pixels, at: number): number {
  const [red = 0, green = 0, blue = 0] = [...pixels.subarray(at, at + 3)].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

async function pixelsOf(page: Page, clip: Area): Promise<Pixels> {
  const image = await loadImage(await page.screenshot({ clip, animations: 'disabled', caret: 'hide' }));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

async function areaOf(element: Locator, room: number): Promise<Area> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [Math.max(0, Math.floor(x - room)), Math.max(0, Math.floor(y - room))];
  return { x: left, y: top, width: Math.ceil(x + width + room) - left, height: Math.ceil(y + height + room) - top };
}

/**
 * The least contrast between a text and what is drawn behind its letters, seen pixel by pixel: without the text and with it.
 * The darkest or lightest pixel of the letters is taken as their colour; the worst twentieth of the rest is left to soft edges.
 */
async function textContrast(page: Page, selector: string): Promise<number> {
  const element = page.locator(selector);
  await element.scrollIntoViewIfNeeded();
  const area = await areaOf(element, 0);
  const withText = await pixelsOf(page, area);
  const undo = await restyle(page, `${selector} { color: transparent !important; fill: transparent !important }`);
  const without = await pixelsOf(page, area);
  await undo();
  const letters: { text: number; ground: number }[] = [];
  for (let at = 0; at < withText.length; at += 4) {
    const [text, ground] = [luminance(withText, at), luminance(without, at)];
    if (contrast(text, ground) > 1.2) letters.push({ text, ground });
  }
  const isLight = letters.filter(({ text, ground }) => text > ground).length > letters.length / 2;
  const ink = letters.reduce((most, { text }) => (isLight ? Math.max(most, text) : Math.min(most, text)), isLight ? 0 : 1);
  const contrasts = letters.map(({ ground }) => contrast(ink, ground)).sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length / 20)] ?? 1;
}

/**
 * Which of some texts (selectors) stand out too little from what is drawn behind them: less than 4.5 to 1, or 3 to 1 for large letters
 * (WCAG 1.4.3). What is in `seen` is left out: texts that were judged before; those that are judged now are added.
 */
export async function weakTexts(page: Page, selectors: string[], seen: Set<string>): Promise<string[]> {
  const weak: string[] = [];
  for (const selector of selectors) {
    const { html, isLarge } = await page.locator(selector).evaluate(describeText);
    if (seen.has(html)) continue;
    seen.add(html);
    const found = await textContrast(page, selector);
    if (found < (isLarge ? 3 : 4.5)) weak.push(`${html}: ${found.toFixed(2)}`);
  }
  return weak;
}

/** In the page: a text, and whether its letters are large by WCAG: 24 pixels, or 18.66 and bold. */
function describeText(element: Element): { html: string; isLarge: boolean } {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
  const size = Number.parseFloat(fontSize) * scale;
  return { html: element.outerHTML, isLarge: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) };
}

/** In the page: marks the first element of each look among those that had the focus: how it is styled, and on what ground. */
function markLooks(): string[] {
  const groundOf = (element: Element): string => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const ground = backgroundImage === 'none' ? backgroundColor : backgroundImage;
    return /^rgba\(.*, 0\)$/.test(ground) && element.parentElement ? groundOf(element.parentElement) : ground;
  };
  const looks = new Map<string, Element>();
  for (const element of window.walk?.met ?? []) {
    const look = `${element.tagName}.${element.className} on ${groundOf(element.parentElement ?? element)}`;
    if (!looks.has(look)) looks.set(look, element);
  }
  [...looks.values()].forEach((element, at) => {
    element.setAttribute('data-look', String(at));
  });
  return [...looks.keys()];
}

/**
 * Which of the elements that a walk with Tab met have too faint a focus ring, seen pixel by pixel. What is in `seen` is left out:
 * looks, so styles and grounds, that were judged before; those that are judged now are added.
 */
export async function faintRings(page: Page, seen: Set<string>): Promise<string[]> {
  const faint: string[] = [];
  for (const [at, look] of (await page.evaluate(markLooks)).entries()) {
    if (seen.has(look)) continue;
    seen.add(look);
    const ring = await focusRing(page, page.locator(`[data-look="${String(at)}"]`));
    if (ring < 1) faint.push(`${look}: ${ring.toFixed(2)}`);
  }
  return faint;
}

/**
 * How much of a good focus ring an element shows: 1 or more if at least as many pixels as a line of 2 pixels round it
 * change with a contrast of 3 to 1 (WCAG 2.4.13) when it has the focus.
 */
async function focusRing(page: Page, element: Locator): Promise<number> {
  await element.focus();
  const area = await areaOf(element, ringRoom);
  const focused = await pixelsOf(page, area);
  await element.blur();
  const plain = await pixelsOf(page, area);
  let changed = 0;
  for (let at = 0; at < focused.length; at += 4) if (contrast(luminance(focused, at), luminance(plain, at)) >= 3) changed++;
  const { width, height } = (await element.boundingBox()) ?? { width: Infinity, height: Infinity };
  return changed / (2 * 2 * (width + height));
}
