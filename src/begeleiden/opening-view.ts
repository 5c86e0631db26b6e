import { spokenTime } from '../werkvorm/numbers.ts';
import { hide, write } from './page.ts';
import type { Part } from './parts.ts';
import type { Run } from './run.ts';
import { placeWords } from './words.ts';

/** How the stage stands, besides the run. */
export interface StageState {
  open: boolean;
  /** Whether it shows what is for the gespreksleider, and not for the room. */
  leads: boolean;
  sound: boolean;
  canUndo: boolean;
  /** How many minutes the whole takes. */
  takes: number;
}

/** Shows the stage, or the buttons of `Stage.astro` to begin and go on; and which of the stage's buttons are on. */
export function drawOpening(root: HTMLElement, run: Run, parts: readonly Part[], { open, leads, sound, canUndo, takes }: StageState): void {
  const begun = run.until !== undefined || run.at > 0;
  document.documentElement.toggleAttribute('data-stage', open);
  hide(root, '[data-part="stage"]', !open);
  hide(root, '[data-part="opening"]', open);
  hide(root, '[data-act="anew"]', !begun);
  hide(root, '[data-act="undo"]', !canUndo);
  write(root, 'begin', begun ? 'Ga verder' : 'Begin', 'act');
  write(root, 'about', begun ? `Je was hier: ${placeWords(parts, run.at)}.` : `Samen duurt het ongeveer ${spokenTime(takes)}.`);
  press(root, 'view', leads);
  press(root, 'sound', sound);
}

const press = (root: HTMLElement, act: string, on: boolean) =>
  root.querySelectorAll(`[data-act="${act}"]`).forEach((each) => each.setAttribute('aria-pressed', String(on)));
