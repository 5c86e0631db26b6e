import { element } from '../scripts/element.ts';
import { tellUse } from '../scripts/using-guide.ts';
import { href, paths } from '../paths.ts';
import { serialisePlan } from './address.ts';
import { afterPress } from './after-press.ts';
import { clockTime } from './clock.ts';
import { planActions, type Editing } from './editor-actions.ts';
import { dragLater } from './drag-later.ts';
import type { Actions } from './editor-controls.ts';
import { drawPlan, type EditorView } from './editor-view.ts';
import { begin, change, undo, type History } from './history.ts';
import { morph } from './morph.ts';
import { openParts, type Opened } from './open-parts.ts';
import { keepPlan, newId, ownPlanFor, readOwnPlans, type OwnPlan } from './own-plans.ts';
import { isPlanHash, planHash } from './plan-link.ts';
import type { Plan } from './plan.ts';
import { parsePlan } from './read-address.ts';
import { schedule } from './schedule.ts';
import { sheetsOf } from './sheets.ts';
import { browserStorage } from './plan-storage.ts';
import { copy, download, type TakeAlong } from './take-along.ts';
import { teller } from './tell.ts';
import { planName } from './words.ts';

/** Opens the plan in the address, in the parts of `PlanEditor.astro`. */
export async function openEditor(root: HTMLElement, text: string): Promise<void> {
  const opened = await openParts(root);
  if (opened === undefined) return;
  const { area, werkvormen } = opened;
  const { plan, dropped } = parsePlan(text, werkvormen);
  area.before(...dropped.map((sentence) => element('p', { class: 'mt-2 font-semibold' }, sentence)));
  if (plan === undefined) return;
  document.querySelectorAll<HTMLElement>('[data-presets], [data-changed], #tekst, #titel .lead').forEach((part) => (part.hidden = true));
  document.querySelectorAll('.contents-switch, .contents-list').forEach((part) => part.remove());
  // What was listed there is hidden now, so the plan has its room.
  document.querySelector('.reading')?.classList.remove('reading');
  const own = ownPlanFor(plan, readOwnPlans(browserStorage(), werkvormen));
  edit(opened, own?.plan ?? plan, own, serialisePlan(plan) !== serialisePlan(plan, true));
}

/** Draws the plan anew after each change, keeps it in the address and in the browser, and says what changed. */
function edit({ area, status, werkvormen }: Opened, first: Plan, kept: OwnPlan | undefined, memos: boolean) {
  let history: History = begin(first);
  let own = kept;
  let view: EditorView = { canUndo: false, saved: own === undefined ? 'not' : 'kept', memos, duplex: false, paper: 'gespreksleider' };
  const id = newId();

  const letDrag = dragLater(area, (from, to) => actions.place(from, to));
  const say = teller(status);
  const whenSteady = afterPress();

  /** `key`: the control that gets the focus; without it, it stays where it is. */
  function draw(key?: string) {
    view = { ...view, canUndo: history.past.length > 0 };
    morph(area, element('div', {}, ...drawPlan(history.plan, werkvormen, view, actions)));
    letDrag();
    const heading = document.querySelector('#titel h1');
    if (heading) heading.textContent = planName(history.plan, werkvormen);
    if (key !== undefined) area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  function setView(changes: Partial<EditorView>) {
    view = { ...view, ...changes };
    draw();
  }

  /** The plan stands behind the #, so that names and places never go to the host. */
  function writeAddress() {
    window.history.replaceState(null, '', `${location.pathname}${planHash(serialisePlan(history.plan, view.memos))}`);
  }

  /** Keeps the plan in the browser; returns what else there is to say. */
  function keep(): string {
    const result = keepPlan(browserStorage(), history.plan, Date.now(), own);
    view = { ...view, saved: result.done ? 'kept' : 'failed' };
    if (!result.done) return '';
    own = result.own;
    tellUse(sheetsOf(history.plan, werkvormen).map(({ slug, file }) => href(paths.sheet(slug, file))));
    return result.apart ? ' In een ander tabblad is dit draaiboek ook veranderd. Allebei blijven bewaard.' : '';
  }

  function show(next: History, words: string, key?: string) {
    history = next;
    writeAddress();
    const more = keep();
    whenSteady(() => {
      draw(key);
      say(`${words} Het is klaar om ${clockTime(schedule(history.plan, werkvormen).end)} uur.${more}`);
    });
  }

  const editing: Editing = {
    plan: () => history.plan,
    apply: (next, words, key) => show(change(history, next), words, key),
    refuse: (words) =>
      whenSteady(() => {
        draw();
        say(words);
      }),
  };

  const takeAlong = (): TakeAlong => ({ plan: history.plan, werkvormen, duplex: view.duplex, id: own?.id ?? id, address: location.href });

  const actions: Actions = {
    ...planActions(editing, werkvormen),
    undo: () => show(undo(history), 'De laatste verandering is ongedaan gemaakt.', history.past.length > 1 ? 'undo' : 'kind'),
    print(version) {
      setView({ paper: version });
      window.print();
      // What the reader prints next with the browser's own command is for the gespreksleider.
      whenGoingOn(() => setView({ paper: 'gespreksleider' }));
    },
    shareMemos(share) {
      setView({ memos: share });
      writeAddress();
      say(share ? 'Je notities staan nu in de link.' : 'Je notities staan niet in de link.');
    },
    setDuplex: (duplex) => setView({ duplex }),
    copy: async (what) => say(await copy(what, takeAlong())),
    async download(what) {
      say('Een ogenblik. We maken het bestand.', false);
      say(await download(what, takeAlong()));
    },
  };
  draw();
  leaveFieldWithPage(area);
  // A link to a place on the page takes the plan's place in the address.
  window.addEventListener('hashchange', () => {
    if (location.hash !== '' && !isPlanHash(location.hash)) writeAddress();
  });
}

/** Lets what is typed count too when a reader goes away without leaving its field. */
function leaveFieldWithPage(area: Element) {
  document.addEventListener('visibilitychange', () => {
    const field = document.activeElement;
    if (document.visibilityState !== 'hidden' || !(field instanceof HTMLInputElement) || !area.contains(field)) return;
    if (field.type !== 'checkbox' && field.value !== field.defaultValue) field.dispatchEvent(new Event('change'));
  });
}

/** Waits until the reader does something: some browsers go on while they still print. */
function whenGoingOn(act: () => void) {
  const once = new AbortController();
  for (const doing of ['keydown', 'pointerdown'] as const) {
    window.addEventListener(
      doing,
      () => {
        once.abort();
        act();
      },
      { signal: once.signal },
    );
  }
}
