import { element } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { serialisePlan } from './address.ts';
import { spokenWeekday } from './day.ts';
import { button, part } from './editor-controls.ts';
import { loadWerkvormen, noWerkvormen } from './load-werkvormen.ts';
import { morph } from './morph.ts';
import { copyOf, keepPlan, putBack, readOwnPlans, removePlan, type OwnPlan, type OwnPlans } from './own-plans.ts';
import type { Werkvormen } from './plan.ts';
import { schedule } from './schedule.ts';
import { browserShelf } from './shelf.ts';
import { teller } from './tell.ts';
import { planName } from './words.ts';

/** Shows the plans that this browser keeps, in the parts of `PlanEditor.astro`: to open, copy and take away. */
export async function showOwnPlans(root: HTMLElement): Promise<void> {
  const [area, status] = [root.querySelector('[data-part="plan"]'), root.querySelector('[role="status"]')];
  if (!area || !status) return;
  const werkvormen = await loadWerkvormen(root.dataset['werkvormen'] ?? '');
  if (werkvormen === undefined) return void (status.textContent = noWerkvormen);
  list(area, status, werkvormen);
}

function list(area: Element, status: Element, werkvormen: Werkvormen) {
  const shelf = browserShelf();
  /** What was taken away since the page opened, to put back. */
  let gone: { id: string; raw: string; name: string }[] = [];

  const say = teller(status);
  const noStore = 'Dat lukt nu niet: deze browser kan niets bewaren.';

  function draw(key?: string) {
    morph(area, element('div', {}, ...ownPlans(readOwnPlans(shelf, werkvormen), gone, werkvormen, actions)));
    if (key !== undefined) area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  const actions: OwnActions = {
    copy({ plan }, name) {
      const result = keepPlan(shelf, copyOf(plan, werkvormen), Date.now(), undefined);
      draw(result.done ? `copy-${result.own.id}` : undefined);
      say(result.done ? `${name} staat er nu twee keer.` : noStore);
    },
    remove(id, raw, name) {
      if (!removePlan(shelf, id)) return void say(noStore);
      gone = [{ id, raw, name }, ...gone];
      draw(`back-${id}`);
      say(`${name} is weg. Met ‘Zet terug’ komt het terug.`);
    },
    putBack(id, raw, name) {
      if (!putBack(shelf, id, raw)) return void say(noStore);
      gone = gone.filter((each) => each.id !== id);
      draw(`remove-${id}`);
      say(`${name} is terug.`);
    },
    copyRaw: (raw) =>
      void navigator.clipboard.writeText(raw).then(
        () => say('Wat er stond, is gekopieerd. Plak het in een bericht of een document.'),
        () => say('Kopiëren lukt hier niet.'),
      ),
  };
  draw();
  // Another tab kept or took something away.
  window.addEventListener('storage', () => draw());
}

interface OwnActions {
  copy(own: OwnPlan, name: string): void;
  remove(id: string, raw: string, name: string): void;
  putBack(id: string, raw: string, name: string): void;
  copyRaw(raw: string): void;
}

function ownPlans(
  { plans, damaged }: OwnPlans,
  gone: { id: string; raw: string; name: string }[],
  werkvormen: Werkvormen,
  actions: OwnActions,
) {
  const items = [
    ...gone.map(({ id, raw, name }) =>
      element(
        'li',
        { class: 'flex flex-wrap items-center gap-4', 'data-key': `gone-${id}` },
        element('p', {}, `‘${name}’ is weg.`),
        button(`back-${id}`, 'Zet terug', `Zet terug: ${name}`, () => actions.putBack(id, raw, name)),
      ),
    ),
    ...plans.map((own) => planItem(own, werkvormen, actions)),
    ...damaged.map(({ id, raw }) => damagedItem(id, raw, actions)),
  ];
  if (items.length === 0) return [];
  return [
    part(
      'Jouw draaiboeken',
      element('ul', { class: 'rows border-b-2 border-line' }, ...items),
      element(
        'p',
        { class: 'small mt-3' },
        'Deze lijst staat alleen in deze browser, op dit apparaat. Kopieer de link van een draaiboek om het ergens anders te openen.',
      ),
    ),
  ];
}

function planItem(own: OwnPlan, werkvormen: Werkvormen, actions: OwnActions): HTMLElement {
  const { id, plan, changed, dropped, raw } = own;
  const name = planName(plan, werkvormen);
  const { start, end } = schedule(plan, werkvormen);
  return element(
    'li',
    { class: 'gap-x-6 md:grid md:grid-cols-[minmax(0,1fr)_auto]', 'data-key': `plan-${id}` },
    element(
      'div',
      {},
      element(
        'h3',
        {},
        element(
          'a',
          { class: 'tap-title', href: `${href(paths.draaiboek)}#${new URLSearchParams({ plan: serialisePlan(plan) }).toString()}` },
          name,
        ),
      ),
      element('p', {}, [plan.date && spokenWeekday(plan.date), spokenTime(end - start)].filter(Boolean).join(', ')),
      ...(changed > 0 ? [element('p', { class: 'small' }, `Veranderd op ${moment.format(changed)}`)] : []),
      ...(dropped.length > 0
        ? [element('p', { class: 'font-semibold' }, 'Niet alles van dit draaiboek was te lezen. Wat nog goed is, kun je openen.')]
        : []),
    ),
    element(
      'div',
      { class: 'mt-3 flex flex-wrap items-start gap-3 md:mt-0' },
      button(`copy-${id}`, 'Maak een kopie', `Maak een kopie: ${name}`, () => actions.copy(own, name)),
      button(`remove-${id}`, 'Haal weg', `Haal weg: ${name}`, () => actions.remove(id, raw, name)),
    ),
  );
}

const moment = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' });

const damagedItem = (id: string, raw: string, actions: OwnActions): HTMLElement =>
  element(
    'li',
    { 'data-key': `damaged-${id}` },
    element('p', { class: 'font-semibold' }, 'Een bewaard draaiboek is beschadigd. We kunnen het niet lezen.'),
    element('p', {}, 'We laten het staan. Kopieer wat er staat, dan kan iemand er misschien nog iets uit halen.'),
    element(
      'div',
      { class: 'mt-3 flex flex-wrap gap-3' },
      button(`raw-${id}`, 'Kopieer wat er staat', '', () => actions.copyRaw(raw)),
      button(`remove-${id}`, 'Haal weg', 'Haal weg: beschadigd draaiboek', () => actions.remove(id, raw, 'Het beschadigde draaiboek')),
    ),
  );
