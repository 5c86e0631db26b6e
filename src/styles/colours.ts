import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defined } from '../defined.ts';

/** The colours of the site by the names of their tokens, as `#fbf8f0`. */
export type Colours = (token: string) => string;

/**
 * The colours of a part of tokens.css, for what can't use a style sheet: pictures, icons, the bar of a browser.
 * @throws if a colour is asked for that the part doesn't have
 */
export function coloursIn(css: string): Colours {
  const colours = new Map([...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, token = '', colour = '']) => [token, colour]));
  return (token) => defined(colours.get(token), `The colour --${token}`);
}

const tokens = readFileSync(join('src', 'styles', 'tokens.css'), 'utf8');
const [byDay = '', byNight = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');

/** The colours by day, which are those of paper too. */
export const dayColours = coloursIn(byDay);

/** The colours that differ in the dark. */
export const nightColours = coloursIn(byNight);
