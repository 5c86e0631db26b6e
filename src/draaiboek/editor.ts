import { element } from '../scripts/element.ts';
import { replaceAddress } from '../scripts/replace-address.ts';
import { tellUse } from '../scripts/using-guide.ts';
import { href, paths } from '../paths.ts';
import { serialisePlan } from './address.ts';
import { afterPress } from './after-press.ts';
import { clockTime } from './clock.ts';
import { planActions, type Editing, type PlanActions } from './editor-actions.ts';
import { dragLater } from './drag-later.ts';
import type { Actions } from './editor-controls.ts';
import { drawPlan, type EditorView } from './editor-view.ts';
import { begin, change, undo, type PlanHistory } from './history.ts';
import { morph } from './morph.ts';
import { openParts, type Opened } from './open-parts.ts';
import { keepPlan, newId, ownPlanFor, readOwnPlans, type OwnPlan } from './own-plans.ts';
import { isPlanHash, planHash } from './plan-link.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
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
  area.before(...dropped.map((sentence) => element('p', { class: 'mt-2 mb-5 font-semibold' }, sentence)));
  if (plan === undefined) return;
  document.querySelectorAll<HTMLElement>('[data-presets], [data-changed], #tekst, #titel .lead').forEach((part) => (part.hidden = true));
  document.querySelectorAll('.contents-switch, .contents-list').forEach((part) => part.remove());
  // What was listed there is hidden now, so the plan has its room.
  document.querySelector('.reading')?.classList.remove('reading');
  const own = ownPlanFor(plan, readOwnPlans(browserStorage(), werkvormen));
  new EditorController(opened, own?.plan ?? plan, own, serialisePlan(plan) !== serialisePlan(plan, true)).start();
}

/** Draws the plan anew after each change, keeps it in the address and in the browser, and says what changed. */
class EditorController {
  readonly #area: Element;
  readonly #werkvormen: Werkvormen;
  readonly #actions: Actions;
  readonly #letDrag: () => void;
  readonly #say: ReturnType<typeof teller>;
  readonly #whenSteady: (work: () => void) => void;
  /** Names the plan where this browser doesn't keep it. */
  readonly #newId: string;
  #history: PlanHistory;
  #own: OwnPlan | undefined;
  #view: EditorView;

  constructor({ area, status, werkvormen }: Opened, plan: Plan, own: OwnPlan | undefined, memos: boolean) {
    this.#area = area;
    this.#werkvormen = werkvormen;
    this.#say = teller(status);
    this.#whenSteady = afterPress();
    this.#newId = newId();
    this.#history = begin(plan);
    this.#own = own;
    this.#view = { canUndo: false, saved: own === undefined ? 'not' : 'kept', memos, duplex: false, paper: 'gespreksleider' };
    this.#actions = { ...planActions(this.#editing(), werkvormen), ...this.#pageActions() };
    this.#letDrag = dragLater(area, (from, to) => this.#actions.place(from, to));
  }

  start(): void {
    this.#draw();
    // Also by a reader who only opens the link of another, and leads the evening from it where there is no connection.
    this.#tellUse();
    leaveFieldWithPage(this.#area);
    // A link to a place on the page takes the plan's place in the address.
    window.addEventListener('hashchange', () => {
      if (location.hash !== '' && !isPlanHash(location.hash)) this.#writeAddress();
    });
  }

  #editing(): Editing {
    return {
      plan: () => this.#history.plan,
      apply: (next, words, key) => this.#show(change(this.#history, next), words, key),
      refuse: (words) =>
        this.#whenSteady(() => {
          this.#draw();
          this.#say(words);
        }),
    };
  }

  /** The actions that don't change the plan by themselves. */
  #pageActions(): Omit<Actions, keyof PlanActions> {
    return {
      undo: () =>
        this.#show(undo(this.#history), 'De laatste verandering is ongedaan gemaakt.', this.#history.past.length > 1 ? 'undo' : 'kind'),
      print: (version) => {
        this.#setView({ paper: version });
        window.print();
        // What the reader prints next with the browser's own command is for the gespreksleider.
        whenGoingOn(() => this.#setView({ paper: 'gespreksleider' }));
      },
      shareMemos: (share) => {
        this.#setView({ memos: share });
        this.#writeAddress();
        this.#say(share ? 'Je notities staan nu in de link.' : 'Je notities staan niet in de link.');
      },
      setDuplex: (duplex) => this.#setView({ duplex }),
      copy: async (what) => this.#say(await copy(what, this.#takeAlong())),
      download: async (what) => {
        this.#say('Een ogenblik. We maken het bestand.', false);
        this.#say(await download(what, this.#takeAlong()));
      },
    };
  }

  #show(next: PlanHistory, words: string, key?: string): void {
    this.#history = next;
    this.#writeAddress();
    const more = this.#keep();
    const { end } = schedule(next.plan, this.#werkvormen);
    this.#whenSteady(() => {
      this.#draw(key);
      this.#say(`${words} Het is klaar om ${clockTime(end)} uur.${more}`);
    });
  }

  /** `key`: the control that gets the focus; without it, it stays where it is. */
  #draw(key?: string): void {
    const { plan, past } = this.#history;
    this.#view = { ...this.#view, canUndo: past.length > 0 };
    morph(this.#area, element('div', {}, ...drawPlan(plan, this.#werkvormen, this.#view, this.#actions)));
    this.#letDrag();
    const heading = document.querySelector('#titel h1');
    if (heading) heading.textContent = planName(plan, this.#werkvormen);
    if (key !== undefined) this.#area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  #setView(changes: Partial<EditorView>): void {
    this.#view = { ...this.#view, ...changes };
    this.#draw();
  }

  /** The plan stands behind the #, so that names and places never go to the host. */
  #writeAddress(): void {
    replaceAddress(`${location.pathname}${planHash(serialisePlan(this.#history.plan, this.#view.memos))}`);
  }

  /** Keeps the plan in the browser; returns what else there is to say. */
  #keep(): string {
    const { plan } = this.#history;
    const result = keepPlan(browserStorage(), plan, Date.now(), this.#own);
    this.#view = { ...this.#view, saved: result.done ? 'kept' : 'failed' };
    if (!result.done) return '';
    this.#own = result.own;
    this.#tellUse();
    return result.apart ? ' In een ander tabblad is dit draaiboek ook veranderd. Allebei blijven bewaard.' : '';
  }

  /** Tells that this plan will be used, and which sheets it takes. */
  #tellUse(): void {
    tellUse(sheetsOf(this.#history.plan, this.#werkvormen).map(({ slug, file }) => href(paths.sheet(slug, file))));
  }

  #takeAlong(): TakeAlong {
    const { duplex } = this.#view;
    return {
      plan: this.#history.plan,
      werkvormen: this.#werkvormen,
      duplex,
      id: this.#own?.id ?? this.#newId,
      address: location.href,
    };
  }
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
