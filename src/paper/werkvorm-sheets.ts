import { posterSheets } from './poster.ts';
import type { Sheet, WerkvormSource } from './sheet.ts';
import { werkblad } from './werkblad.ts';

/** Every sheet of a werkvorm, in the order in which its page offers them. */
export const werkvormSheets = (source: WerkvormSource): Sheet[] => [werkblad(source), ...posterSheets(source)];
