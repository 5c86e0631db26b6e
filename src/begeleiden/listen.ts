import { fitLetters } from './fit-letters.ts';

/** Handlers for what happens on the stage. */
export interface Handlers {
  isOpen(): boolean;
  /** A button was pressed, or chosen by keys: its `data-act`. */
  press(act: string): void;
  /** A key or a presenter leads on (1) or back (-1). */
  move(by: number): void;
  /** Somebody chose when it has to be over, as a field for times gives it. */
  until(text: string): void;
  /** Another window kept something under this name. */
  elsewhere(key: string | null): void;
  /** A moment went by. */
  beat(): void;
}

/** How often a moment goes by, in milliseconds. */
const beat = 250;

/** Keys that lead on and back: arrows, and what a presenter sends. */
const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Calls the handlers for what happens on the stage in `root`. */
export function listen(root: HTMLElement, { isOpen, press, move, until, elsewhere, beat: pass }: Handlers): void {
  root.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    if (act !== undefined) press(act);
  });

  root.querySelector<HTMLInputElement>('[data-set="until"]')?.addEventListener('change', ({ currentTarget }) => {
    if (currentTarget instanceof HTMLInputElement) until(currentTarget.value);
  });

  document.addEventListener('keydown', (event) => {
    const by = steps[event.key];
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (!isOpen() || by === undefined || typing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key.startsWith('Page') && canScroll(by)) return;
    event.preventDefault();
    move(by);
  });

  const late = root.querySelector('.stage-late');
  late?.addEventListener('toggle', () => {
    fitLetters(root);
    late.scrollIntoView({ block: 'nearest' });
  });
  // In a low window it opens below what is in sight.
  const more = root.querySelector('.stage-more');
  more?.addEventListener('toggle', () => more.scrollIntoView({ block: 'nearest' }));

  const screen = root.querySelector<HTMLElement>('[data-act="screen"]');
  if (screen) screen.hidden = !document.fullscreenEnabled;
  document.addEventListener('fullscreenchange', () => screen?.setAttribute('aria-pressed', String(document.fullscreenElement !== null)));

  window.addEventListener('resize', () => isOpen() && fitLetters(root));
  window.addEventListener('storage', ({ key }) => elsewhere(key));
  setInterval(() => isOpen() && pass(), beat);
}

/** Whether there is more of the page to see in this direction: a page key goes there first. */
const canScroll = (by: number): boolean =>
  by < 0 ? window.scrollY > 4 : window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 4;
