import { element } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { serialisePlan } from './address.ts';
import { spokenWeekday } from './day.ts';
import { button, part } from './editor-controls.ts';
import { morph } from './morph.ts';
import { openParts, type Opened } from './open-parts.ts';
import { copyOf, keepPlan, putBack, readOwnPlans, removePlan, type OwnPlan, type OwnPlans } from './own-plans.ts';
import { planHash } from './plan-link.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { schedule } from './schedule.ts';
import { browserStorage } from './plan-storage.ts';
import { teller } from './tell.ts';
import { planName } from './words.ts';

/** Shows the plans that this browser keeps, in the parts of `PlanEditor.astro`: to open, copy and take away. */
export async function showOwnPlans(root: HTMLElement): Promise<void> {
  const opened = await openParts(root);
  if (opened) list(opened);
}

function list({ area, status, werkvormen }: Opened) {
  const storage = browserStorage();
  /** What was taken away since the page opened, to put back. */
  let gone: { id: string; raw: string; name: string }[] = [];

  const say = teller(status);
  const noStore = 'Dat lukt nu niet: deze browser kan niets bewaren.';

  function draw(key?: string) {
    morph(area, element('div', {}, ...ownPlans(readOwnPlans(storage, werkvormen), gone, werkvormen, actions)));
    if (key !== undefined) area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  /** What is kept under an id now: another tab may have changed it since its buttons were drawn. */
  function find(id: string) {
    const { plans, damaged } = readOwnPlans(storage, werkvormen);
    const own = plans.find((each) => each.id === id);
    const raw = own?.raw ?? damaged.find((each) => each.id === id)?.raw;
    return { plan: own?.plan, raw, name: own === undefined ? 'Het beschadigde draaiboek' : planName(own.plan, werkvormen) };
  }

  const actions: OwnActions = {
    copy(id) {
      const { plan, name } = find(id);
      if (plan === undefined) return;
      const result = keepPlan(storage, copyOf(plan, werkvormen), Date.now(), undefined);
      draw(result.done ? `copy-${result.own.id}` : undefined);
      say(result.done ? `${name} staat er nu twee keer.` : noStore);
    },
    remove(id) {
      const { raw, name } = find(id);
      if (raw === undefined) return;
      if (!removePlan(storage, id)) return void say(noStore);
      gone = [{ id, raw, name }, ...gone];
      draw(`back-${id}`);
      say(`${name} is weg. Met ‘Zet terug’ komt het terug.`);
    },
    putBack(id) {
      const { raw, name } = gone.find((each) => each.id === id) ?? {};
      if (raw === undefined) return;
      if (!putBack(storage, id, raw)) return void say(noStore);
      gone = gone.filter((each) => each.id !== id);
      draw(`remove-${id}`);
      say(`${name} is terug.`);
    },
    copyRaw: (id) =>
      void navigator.clipboard.writeText(find(id).raw ?? '').then(
        () => say('Wat er stond, is gekopieerd. Plak het in een bericht of een document.'),
        () => say('Kopiëren lukt hier niet.'),
      ),
  };
  draw();
  // Another tab kept or took something away.
  window.addEventListener('storage', () => draw());
}

/** What can be done with what is kept under an id. */
interface OwnActions {
  copy(id: string): void;
  remove(id: string): void;
  putBack(id: string): void;
  copyRaw(id: string): void;
}

function ownPlans(
  { plans, damaged }: OwnPlans,
  gone: { id: string; raw: string; name: string }[],
  werkvormen: Werkvormen,
  actions: OwnActions,
) {
  const items = [
    ...gone.map(({ id, name }) =>
      element(
        'li',
        { class: 'flex flex-wrap items-center gap-4', 'data-key': `gone-${id}` },
        element('p', {}, `‘${name}’ is weg.`),
        button(`back-${id}`, 'Zet terug', () => actions.putBack(id), name),
      ),
    ),
    ...plans.map((own) => planItem(own, werkvormen, actions)),
    ...damaged.map(({ id }) => damagedItem(id, actions)),
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
  const { id, plan, changed, dropped } = own;
  const name = planName(plan, werkvormen);
  const { start, end } = schedule(plan, werkvormen);
  return element(
    'li',
    { class: 'gap-x-6 md:grid md:grid-cols-[minmax(0,1fr)_auto]', 'data-key': `plan-${id}` },
    element(
      'div',
      {},
      element('h3', {}, element('a', { class: 'tap-title', href: `${href(paths.draaiboek)}${planHash(serialisePlan(plan))}` }, name)),
      element('p', {}, [plan.date && spokenWeekday(plan.date), spokenTime(end - start)].filter(Boolean).join(', ')),
      changed > 0 && element('p', { class: 'small' }, `Veranderd op ${moment.format(changed)}`),
      dropped.length > 0 &&
        element('p', { class: 'font-semibold' }, 'Niet alles van dit draaiboek was te lezen. Wat nog goed is, kun je openen.'),
    ),
    element(
      'div',
      { class: 'mt-3 flex flex-wrap items-start gap-3 md:mt-0' },
      button(`copy-${id}`, 'Maak een kopie', () => actions.copy(id), name),
      button(`remove-${id}`, 'Haal weg', () => actions.remove(id), name),
    ),
  );
}

const moment = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeStyle: 'short' });

const damagedItem = (id: string, actions: OwnActions): HTMLElement =>
  element(
    'li',
    { 'data-key': `damaged-${id}` },
    element('p', { class: 'font-semibold' }, 'Een bewaard draaiboek is beschadigd. We kunnen het niet lezen.'),
    element('p', {}, 'We laten het staan. Kopieer wat er staat, dan kan iemand er misschien nog iets uit halen.'),
    element(
      'div',
      { class: 'mt-3 flex flex-wrap gap-3' },
      button(`raw-${id}`, 'Kopieer wat er staat', () => actions.copyRaw(id)),
      button(`remove-${id}`, 'Haal weg', () => actions.remove(id), 'beschadigd draaiboek'),
    ),
  );
