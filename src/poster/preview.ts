import type { FittedText } from './fit-text.ts';
import { inside, type Place } from './places.ts';

const drawingSpace = 'http://www.w3.org/2000/svg';

/** Shows texts on the picture of a poster (`poster.astro`), which is that at address `picture`. */
export function showTexts(picture: string, texts: { place: Place; set: FittedText }[]) {
  const image = document.querySelector<HTMLImageElement>('.poster-picture img');
  const drawing = document.querySelector('.poster-picture svg');
  if (image && image.getAttribute('src') !== picture) image.src = picture;
  drawing?.replaceChildren(
    ...texts.flatMap(({ place, set }) => [
      element('rect', { ...inside(place) }),
      ...set.lines.map(({ text, x, y }) => element('text', { x, y, 'font-size': set.size }, text)),
    ]),
  );
}

function element(name: string, attributes: Record<string, number>, text = ''): SVGElement {
  const made = document.createElementNS(drawingSpace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== '') made.textContent = text;
  return made;
}
