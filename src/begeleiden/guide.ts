import { device, readStored, storedNames, tab, writeStored } from '../scripts/storage.ts';
import { tellUse } from '../scripts/using-guide.ts';
import { lastingId } from '../draaiboek/own-plans.ts';
import type { Plan } from '../draaiboek/plan.ts';
import type { Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { schedule } from '../draaiboek/schedule.ts';
import { browserStorage } from '../draaiboek/plan-storage.ts';
import { keepAwake, switchScreen } from './device.ts';
import { earlierPlans, notesNameOf } from './earlier-notes.ts';
import { fitLetters } from './fit-letters.ts';
import { runKeeper, type RunKeeper } from './kept-run.ts';
import { listen } from './listen.ts';
import { NotesForm } from './notes-form.ts';
import { drawOpening } from './opening-view.ts';
import { partsOf, type Part } from './parts.ts';
import { minutesTaken, opening, pause } from './run.ts';
import { endAt, moveBy, partWords, runActions, type Changed, type Led } from './run-actions.ts';
import { stageView, type StageView } from './stage-view.ts';
import { timeSign, type TimeSign } from './time-sign.ts';

/** An evening to lead. */
export interface LedEvening {
  /** The element of `Stage.astro`. */
  root: HTMLElement;
  /** What it is called, for what is written down. */
  name: string;
  /** The plan as text: what is kept belongs to it. */
  text: string;
  plan: Plan;
  werkvormen: Werkvormen;
  /** Whether it begins when its plan says, and not whenever somebody begins. */
  clocked: boolean;
  /** Gives the time in milliseconds since 1970. */
  clock: () => number;
}

const openName = 'begeleiden-open';

/** Lets a group be led through an evening: shows its parts one at a time, and does what buttons and keys say. */
export function guide(evening: LedEvening): void {
  const parts = partsOf(evening.plan, evening.werkvormen);
  if (parts.length > 0) new StageController(evening, parts).start();
}

class StageController {
  readonly #evening: LedEvening;
  readonly #parts: readonly Part[];
  /** Under which name the browser keeps the evening. */
  readonly #runName: string;
  /** How many minutes the whole takes. */
  readonly #takes: number;
  readonly #kept: RunKeeper;
  readonly #view: StageView;
  readonly #notes: NotesForm;
  readonly #sign: TimeSign;
  readonly #updateAwake: () => void;
  /** Whether the stage is there, and not the buttons to begin. */
  #open: boolean;
  #before: Led['before'];

  constructor(evening: LedEvening, parts: readonly Part[]) {
    const { root, name, text, plan, werkvormen, clock } = evening;
    this.#evening = evening;
    this.#parts = parts;
    this.#runName = `begeleiden:${text}`;
    this.#takes = minutesTaken(parts, plan.start);
    this.#kept = runKeeper(this.#runName, parts, clock);
    this.#view = stageView(root, parts);
    this.#notes = new NotesForm({
      root,
      name,
      plan,
      id: lastingId(browserStorage(), plan, werkvormen),
      storageName: notesNameOf(text),
      earlier: earlierPlans(storedNames(device), text, plan, werkvormen),
      clock,
      say: (words) => this.#say(words),
    });
    this.#sign = timeSign((words) => this.#say(words));
    this.#updateAwake = keepAwake(() => this.#open && this.#kept.run().at < parts.length);
    this.#open = readStored(tab, openName) === text;
  }

  start(): void {
    listen(this.#evening.root, {
      isOpen: () => this.#open,
      press: (act) => this.#press(act),
      move: (by) => this.#move(by),
      until: (text) => this.#apply(endAt(text, this.#led())),
      elsewhere: (key) => this.#readAgain(key),
      beat: () => this.#tick(),
    });
    this.#draw();
  }

  #press(act: string): void {
    this.#sign.ready();
    // A choice from the menu closes it, but for one that can be switched back at once.
    if (act !== 'sound') this.#closeMenu();
    const changeRun = runActions[act];
    if (changeRun) this.#apply(changeRun(this.#led()));
    else this.#pressOnPage(act);
  }

  /** Whoever chose from the menu by keys goes on from its button. */
  #closeMenu(): void {
    this.#all('.stage-more').forEach((each) => {
      if (each.contains(document.activeElement)) each.querySelector('summary')?.focus();
      each.removeAttribute('open');
    });
  }

  /** Does what a button of the page says, or one that goes to another part; the others are `runActions`. */
  #pressOnPage(act: string): void {
    switch (act) {
      case 'begin':
        return this.#setOpen(true);
      case 'anew':
        this.#kept.clear();
        this.#before = undefined;
        return this.#setOpen(true);
      case 'close':
        if (document.fullscreenElement) switchScreen();
        this.#apply({ run: pause(this.#kept.run(), this.#kept.now()), before: this.#before, words: 'De klok staat stil.' });
        return this.#setOpen(false);
      case 'back':
        return this.#move(-1);
      case 'next':
        return this.#move(1);
      case 'view':
        return this.#switchView();
      case 'notes':
        return this.#notes.toggle();
      case 'sound':
        this.#sign.toggleSound();
        return this.#draw();
      case 'screen':
        return switchScreen();
    }
  }

  /** Shows what is for the gespreksleider, or what is for the room. */
  #switchView(): void {
    const { dataset } = this.#evening.root;
    dataset['view'] = dataset['view'] === 'gespreksleider' ? 'zaal' : 'gespreksleider';
    this.#draw();
  }

  #move(by: number): void {
    const moved = moveBy(by, this.#led());
    this.#apply(moved);
    if (moved) window.scrollTo(0, 0);
  }

  #apply(changed: Changed | undefined): void {
    if (!changed) return;
    this.#kept.keep(changed.run);
    this.#before = changed.before;
    this.#draw();
    this.#say(changed.words);
    if (changed.focus) this.#focus(`[data-act="${changed.focus}"]`);
  }

  #setOpen(open: boolean): void {
    this.#open = open;
    // Where the evening goes on there may be no connection, and more is needed than this page.
    if (open) tellUse([]);
    writeStored(tab, openName, open ? this.#evening.text : undefined);
    this.#draw();
    this.#focus(open ? '[data-part="part"] h2' : '[data-act="begin"]');
    // A screen reader may say nothing of where the focus went: the button that had it is gone.
    if (open) this.#say(partWords(this.#parts, this.#kept.run().at));
  }

  /** Reads what another window kept under this name. */
  #readAgain(key: string | null): void {
    this.#notes.elsewhere(key);
    if (key !== this.#runName) return;
    this.#kept.reread();
    this.#draw();
  }

  #tick(): void {
    const [run, now] = [this.#kept.run(), this.#kept.now()];
    this.#view.tick(run, now);
    this.#sign.tick(run, now);
  }

  #draw(): void {
    const { root } = this.#evening;
    const held = document.activeElement;
    const [run, now, shown] = [this.#kept.run(), this.#kept.now(), root.dataset['view'] ?? ''];
    drawOpening(root, run, this.#parts, {
      open: this.#open,
      leads: shown === 'gespreksleider',
      sound: this.#sign.hasSound(),
      canUndo: this.#before !== undefined,
      takes: this.#takes,
    });
    this.#notes.show(this.#open ? run.at >= this.#parts.length : undefined);
    this.#view.draw(run, now, shown);
    if (this.#open) fitLetters(root);
    // A button that has no use any longer is gone with the focus on it, as the one that leads on is at the end.
    if (this.#open && held?.closest('[hidden]')) this.#focus('[data-part="part"] h2');
    this.#sign.reset(run, now);
    this.#updateAwake();
  }

  #led(): Led {
    const { plan, werkvormen, clocked } = this.#evening;
    const now = this.#kept.now();
    const planned = clocked ? { start: plan.start, end: plan.end ?? schedule(plan, werkvormen).end } : undefined;
    return { run: this.#kept.run(), before: this.#before, parts: this.#parts, now, begin: opening(now, this.#takes, planned) };
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#evening.root.querySelectorAll(selector);
  }

  #focus(selector: string): void {
    this.#all(selector)[0]?.focus();
  }

  #say(words: string): void {
    this.#all('[role="status"]').forEach((each) => (each.textContent = words));
  }
}
