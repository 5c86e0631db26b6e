import { unbroken } from '../unbroken.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import type { Part } from './parts.ts';
import type { Run } from './run.ts';
import { placeWords } from './words.ts';

/** What stands around the stage besides the run. */
export interface Around {
  open: boolean;
  /** Whether it shows what is for the gespreksleider, and not for the room. */
  leads: boolean;
  sound: boolean;
  canUndo: boolean;
  /** How many minutes the whole takes. */
  takes: number;
}

/** Shows the stage, or the buttons of `Stage.astro` to begin and go on; and which of the stage's buttons are on. */
export function drawOpening(root: HTMLElement, run: Run, parts: readonly Part[], { open, leads, sound, canUndo, takes }: Around): void {
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);
  const hide = (selector: string, hidden: boolean) => all(selector).forEach((each) => (each.hidden = hidden));
  const write = (selector: string, words: string) => all(selector).forEach((each) => (each.textContent = unbroken(words)));
  const press = (act: string, on: boolean) => all(`[data-act="${act}"]`).forEach((each) => each.setAttribute('aria-pressed', String(on)));
  const begun = run.until !== undefined || run.at > 0;
  document.documentElement.toggleAttribute('data-stage', open);
  hide('[data-part="stage"]', !open);
  hide('[data-part="opening"]', open);
  hide('[data-act="anew"]', !begun);
  hide('[data-act="undo"]', !canUndo);
  write('[data-act="begin"]', begun ? 'Ga verder' : 'Begin');
  write('[data-show="about"]', begun ? `Je was hier: ${placeWords(parts, run.at)}.` : `Samen duurt het ongeveer ${spokenTime(takes)}.`);
  press('view', leads);
  press('sound', sound);
}
