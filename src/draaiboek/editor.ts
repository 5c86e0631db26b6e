import { element } from '../scripts/element.ts';
import { tellUse } from '../scripts/using-guide.ts';
import { href, paths } from '../paths.ts';
import { serialisePlan } from './address.ts';
import { clockTime } from './clock.ts';
import { planActions } from './editor-actions.ts';
import type { dragBlocks } from './drag-blocks.ts';
import type { Actions } from './editor-controls.ts';
import { drawPlan, type EditorView } from './editor-view.ts';
import { begin, change, undo, type History } from './history.ts';
import { loadWerkvormen, noWerkvormen } from './load-werkvormen.ts';
import { morph } from './morph.ts';
import { keepPlan, newId, ownPlanFor, readOwnPlans, type OwnPlan } from './own-plans.ts';
import type { Plan, Werkvormen } from './plan.ts';
import { parsePlan } from './read-address.ts';
import { schedule } from './schedule.ts';
import { sheetsOf } from './sheets.ts';
import { browserShelf } from './shelf.ts';
import { copyWords, download, type TakeAlong } from './take-along.ts';
import { teller } from './tell.ts';
import { planName } from './words.ts';

/** Opens the plan in the address, in the parts of `PlanEditor.astro`. */
export async function openEditor(root: HTMLElement, text: string): Promise<void> {
  const [area, status] = [root.querySelector('[data-part="plan"]'), root.querySelector('[role="status"]')];
  if (!area || !status) return;
  const werkvormen = await loadWerkvormen(root.dataset['werkvormen'] ?? '');
  if (werkvormen === undefined) return void (status.textContent = noWerkvormen);
  const { plan, dropped } = parsePlan(text, werkvormen);
  area.before(...dropped.map((sentence) => element('p', { class: 'mt-2 font-semibold' }, sentence)));
  if (plan === undefined) return;
  document.querySelectorAll<HTMLElement>('[data-presets], #tekst, #titel .lead').forEach((part) => (part.hidden = true));
  document.querySelectorAll('.contents-switch, .contents-list').forEach((part) => part.remove());
  // What was listed there is hidden now, so the plan has its room.
  document.querySelector('.reading')?.classList.remove('reading');
  const own = ownPlanFor(plan, readOwnPlans(browserShelf(), werkvormen));
  edit(area, status, own?.plan ?? plan, own, werkvormen, serialisePlan(plan) !== serialisePlan(plan, true));
}

/** Draws the plan anew after each change, keeps it in the address and in the browser, and says what changed. */
function edit(area: Element, status: Element, first: Plan, kept: OwnPlan | undefined, werkvormen: Werkvormen, memos: boolean) {
  let history: History = begin(first);
  let own = kept;
  let view: EditorView = { canUndo: false, saved: own === undefined ? 'not' : 'kept', memos, duplex: false, paper: 'gespreksleider' };
  const id = newId();

  let endDragging = () => {};
  // Dragging is extra, so it comes after what is there to see.
  let drag: typeof dragBlocks | undefined;
  const letDrag = () => {
    endDragging();
    const blocks = area.querySelector('[data-part="blocks"]');
    if (blocks && drag) endDragging = drag(blocks, actions.place);
  };
  const say = teller(status);

  /** `key`: the control that gets the focus; without it, it stays where it is. */
  function draw(key?: string) {
    view = { ...view, canUndo: history.past.length > 0 };
    morph(area, element('div', {}, ...drawPlan(history.plan, werkvormen, view, actions)));
    letDrag();
    const heading = document.querySelector('#titel h1');
    if (heading) heading.textContent = planName(history.plan, werkvormen);
    if (key !== undefined) area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  /** The plan stands behind the #, so that names and places never go to the host. */
  function address() {
    const hash = new URLSearchParams({ plan: serialisePlan(history.plan, view.memos) }).toString();
    window.history.replaceState(null, '', `${location.pathname}#${hash}`);
  }

  /** Gives what is to be told of it. */
  function keep(): string {
    const result = keepPlan(browserShelf(), history.plan, Date.now(), own);
    view = { ...view, saved: result.done ? 'kept' : 'failed' };
    if (!result.done) return '';
    own = result.own;
    tellUse(sheetsOf(history.plan, werkvormen).map(({ slug, file }) => href(paths.sheet(slug, file))));
    return result.apart ? ' In een ander tabblad is dit draaiboek ook veranderd. Allebei blijven bewaard.' : '';
  }

  function show(next: History, words: string, key?: string) {
    history = next;
    address();
    const more = keep();
    draw(key);
    say(`${words} Het is klaar om ${clockTime(schedule(history.plan, werkvormen).end)} uur.${more}`);
  }

  function refuse(words: string) {
    draw();
    say(words);
  }

  const takeAlong = (): TakeAlong => ({ plan: history.plan, werkvormen, duplex: view.duplex, id: own?.id ?? id, address: location.href });

  const actions: Actions = {
    ...planActions(
      {
        plan: () => history.plan,
        apply: (next, words, key) => show(change(history, next), words, key),
        refuse,
      },
      werkvormen,
    ),
    undo: () => show(undo(history), 'De laatste verandering is ongedaan gemaakt.', history.past.length > 1 ? 'undo' : 'kind'),
    print(version) {
      view = { ...view, paper: version };
      draw();
      window.print();
      // Some browsers go on here while they still print. What the reader does next, such as the browser's own command, is for who leads.
      const next = new AbortController();
      for (const doing of ['keydown', 'pointerdown'] as const) {
        window.addEventListener(
          doing,
          () => {
            next.abort();
            view = { ...view, paper: 'gespreksleider' };
            draw();
          },
          { signal: next.signal },
        );
      }
    },
    shareMemos(share) {
      view = { ...view, memos: share };
      address();
      draw();
      say(share ? 'Je notities staan nu in de link.' : 'Je notities staan niet in de link.');
    },
    setDuplex(duplex) {
      view = { ...view, duplex };
      draw();
    },
    copy(what) {
      const { text, done } = copyWords(what, takeAlong());
      navigator.clipboard.writeText(text).then(
        () => say(done),
        () =>
          say(
            what === 'link'
              ? 'Kopiëren lukt hier niet. De link staat in de adresbalk.'
              : 'Kopiëren lukt hier niet. Selecteer de tekst zelf.',
          ),
      );
    },
    async download(what) {
      say('Een ogenblik. We maken het bestand.', false);
      say(await download(what, takeAlong()));
    },
  };
  draw();
  void import('./drag-blocks.ts').then((library) => {
    drag = library.dragBlocks;
    letDrag();
  });
  // A link to a place on the page takes the plan's place in the address.
  window.addEventListener('hashchange', () => {
    if (location.hash !== '' && !location.hash.startsWith('#plan=')) address();
  });
}
