import { device, readStored, tab, writeStored } from '../scripts/storage.ts';
import { lastingId } from '../draaiboek/own-plans.ts';
import type { Plan } from '../draaiboek/plan.ts';
import type { Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { schedule } from '../draaiboek/schedule.ts';
import { browserStorage } from '../draaiboek/plan-storage.ts';
import { keepAwake, softSign, switchScreen } from './device.ts';
import { fitLetters } from './fit-letters.ts';
import { runKeeper } from './kept-run.ts';
import { listen } from './listen.ts';
import { notesForm } from './notes-form.ts';
import { drawOpening } from './opening-view.ts';
import { partsOf } from './parts.ts';
import { minutesTaken, opening, pause, secondsLeft } from './run.ts';
import { endAt, moveBy, runActions, type Changed, type Led } from './run-actions.ts';
import { stageView } from './stage-view.ts';

/** An evening to lead. */
export interface Evening {
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
const soundName = 'begeleiden-geluid';

/** Lets a group be led through an evening: shows its parts one at a time, and does what buttons and keys say. */
export function guide({ root, name, text, plan, werkvormen, clocked, clock }: Evening): void {
  const parts = partsOf(plan, werkvormen);
  if (parts.length === 0) return;
  const runName = `begeleiden:${text}`;
  const takes = minutesTaken(parts, plan.start);
  const planned = clocked ? { start: plan.start, end: plan.end ?? schedule(plan, werkvormen).end } : undefined;
  const kept = runKeeper(runName, parts, clock);
  const view = stageView(root, parts);
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);
  const say = (words: string) => all('[role="status"]').forEach((each) => (each.textContent = words));
  const sign = softSign();
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();
  const notes = notesForm({
    root,
    name,
    plan,
    id: lastingId(browserStorage(), plan, werkvormen),
    storageName: `${runName}:notities`,
    clock,
    say,
  });

  let open = readStored(tab, openName) === text;
  let sound = readStored(device, soundName) !== 'uit';
  let before: Led['before'];
  /** The seconds that this part had left when that was last looked at. */
  let left = 0;
  const awake = keepAwake(() => open && kept.run().at < parts.length);

  const led = (): Led => ({ run: kept.run(), before, parts, now: kept.now(), begin: opening(kept.now(), takes, planned) });

  function draw() {
    const [run, now, shown] = [kept.run(), kept.now(), root.dataset['view'] ?? ''];
    drawOpening(root, run, parts, { open, leads: shown === 'gespreksleider', sound, canUndo: !!before, takes });
    notes.show(open ? run.at >= parts.length : undefined);
    view.draw(run, now, shown);
    if (open) fitLetters(root);
    left = secondsLeft(run, now);
    awake();
  }

  function apply(changed: Changed) {
    kept.keep(changed.run);
    before = changed.before;
    draw();
    say(changed.words);
    if (changed.focus) focus(`[data-act="${changed.focus}"]`);
  }

  function move(by: number) {
    const moved = moveBy(by, led());
    if (moved === undefined) return;
    apply(moved);
    window.scrollTo(0, 0);
  }

  function setOpen(next: boolean) {
    open = next;
    writeStored(tab, openName, open ? text : undefined);
    draw();
    focus(open ? '[data-part="part"] h2' : '[data-act="begin"]');
  }

  /** All other buttons: those of the page, and those that go to another part. */
  const pageActions: Record<string, () => void> = {
    begin: () => setOpen(true),
    anew() {
      kept.clear();
      before = undefined;
      setOpen(true);
    },
    close() {
      if (document.fullscreenElement) switchScreen();
      apply({ run: pause(kept.run(), kept.now()), before, words: '' });
      setOpen(false);
    },
    back: () => move(-1),
    next: () => move(1),
    view() {
      root.dataset['view'] = root.dataset['view'] === 'gespreksleider' ? 'zaal' : 'gespreksleider';
      draw();
    },
    notes: () => notes.toggle(),
    sound() {
      sound = !sound;
      writeStored(device, soundName, sound ? undefined : 'uit');
      draw();
    },
    screen: switchScreen,
  };

  listen(root, {
    isOpen: () => open,
    press(act) {
      // Browsers allow sound once somebody pressed something.
      if (sound) sign.ready();
      // A choice from the menu closes it, but for one that can be switched back at once.
      if (act !== 'sound') all('.stage-more').forEach((each) => each.removeAttribute('open'));
      const changeRun = runActions[act];
      if (changeRun) apply(changeRun(led()));
      else pageActions[act]?.();
    },
    move,
    until(text) {
      const changed = endAt(text, led());
      if (changed) apply(changed);
    },
    elsewhere(key) {
      notes.elsewhere(key);
      if (key !== runName) return;
      kept.reread();
      draw();
    },
    beat() {
      view.tick(kept.run(), kept.now());
      const next = secondsLeft(kept.run(), kept.now());
      if (left > 0 && next <= 0 && kept.run().running !== undefined) {
        say('De tijd voor dit deel is om.');
        if (sound) sign.ring();
      }
      left = next;
    },
  });
  draw();
}
