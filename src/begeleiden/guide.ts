import { device, writeStored, readStored, tab } from '../scripts/storage.ts';
import { readClock } from '../draaiboek/clock.ts';
import { lastingId } from '../draaiboek/own-plans.ts';
import type { Plan } from '../draaiboek/plan.ts';
import type { Werkvormen } from '../draaiboek/plan-werkvorm.ts';
import { schedule } from '../draaiboek/schedule.ts';
import { browserShelf } from '../draaiboek/shelf.ts';
import { clockActions, lateActions, type Actions, type Leading } from './actions.ts';
import { keepAwake, softSign, switchScreen } from './device.ts';
import { fitLetters } from './fit-letters.ts';
import { runKeeper } from './kept-run.ts';
import { listen } from './listen.ts';
import { notesForm } from './notes-form.ts';
import { drawOpening } from './opening-view.ts';
import { partsOf } from './parts.ts';
import { forecast, go, momentOf, newRun, opening, pause, secondsLeft, setUntil, type Run } from './run.ts';
import { stageView } from './stage-view.ts';
import { clockOf, placeWords } from './words.ts';

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
  const view = stageView(root, parts);
  const sign = softSign();
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);
  const say = (words: string) => all('[role="status"]').forEach((each) => (each.textContent = words));
  const notes = notesForm({
    root,
    name,
    plan,
    id: lastingId(browserShelf(), plan, werkvormen),
    storageName: `${runName}:notities`,
    clock,
    say,
  });

  const kept = runKeeper(runName, parts, clock);
  const { now } = kept;
  let open = readStored(tab, openName) === text;
  let sound = readStored(device, soundName) !== 'uit';
  let left = 0;
  const awake = keepAwake(() => open && kept.run().at < parts.length);

  const takes = Math.round(forecast(newRun(parts), parts, plan.start * 60).end / 60) - plan.start;

  function draw() {
    const [run, shown] = [kept.run(), root.dataset['view'] ?? ''];
    drawOpening(root, run, parts, { open, leads: shown === 'gespreksleider', sound, canUndo: late.canUndo(), takes });
    notes.show(open ? run.at >= parts.length : undefined);
    view.draw(run, now(), shown);
    if (open) fitLetters(root);
    left = secondsLeft(run, now());
    awake();
  }

  function change(run: Run, words: string) {
    kept.keep(run);
    draw();
    say(words);
  }

  function move(by: number) {
    const run = go(kept.run(), kept.run().at + by, now());
    if (run === kept.run()) return;
    late.settle();
    change(run, `${placeWords(parts, run.at)}. ${parts[run.at]?.title ?? ''}`);
    window.scrollTo(0, 0);
  }

  const focus = (act: string) => root.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();

  function setOpen(next: boolean) {
    open = next;
    writeStored(tab, openName, open ? text : undefined);
    draw();
    if (open) root.querySelector<HTMLElement>('[data-part="part"] h2')?.focus();
    else focus('begin');
  }

  const begin = () => opening(now(), takes, clocked ? { start: plan.start, end: plan.end ?? schedule(plan, werkvormen).end } : undefined);

  const leading: Leading = { parts, run: kept.run, now, change, focus };
  const late = lateActions(leading);
  const actions: Actions = {
    ...clockActions(leading, begin),
    ...late.actions,
    begin: () => setOpen(true),
    anew() {
      kept.clear();
      setOpen(true);
    },
    close() {
      if (document.fullscreenElement) switchScreen();
      change(pause(kept.run(), now()), '');
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
      actions[act]?.();
    },
    move,
    until(text) {
      const time = readClock(text);
      if (time === undefined) return;
      const until = momentOf(time, now());
      change(setUntil(kept.run(), until), `Het moet klaar zijn om ${clockOf(until)}.`);
    },
    elsewhere(key) {
      notes.elsewhere(key);
      if (key !== runName) return;
      kept.reread();
      draw();
    },
    beat() {
      view.tick(kept.run(), now());
      const next = secondsLeft(kept.run(), now());
      if (left > 0 && next <= 0 && kept.run().running !== undefined) {
        say('De tijd voor dit deel is om.');
        if (sound) sign.ring();
      }
      left = next;
    },
  });
  draw();
}
