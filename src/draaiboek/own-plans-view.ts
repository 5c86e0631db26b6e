import { element } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { serialisePlan } from './address.ts';
import { spokenWeekday } from './day.ts';
import { button, part } from './editor-controls.ts';
import { morph } from './morph.ts';
import { openParts, type Opened } from './open-parts.ts';
import { copyOf, keepPlan, readOwnPlans, removePlan, restorePlan, type OwnPlan, type OwnPlans } from './own-plans.ts';
import { planHash } from './plan-link.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { schedule } from './schedule.ts';
import { browserStorage, type PlanStorage } from './plan-storage.ts';
import { teller } from './tell.ts';
import { planName } from './words.ts';

/** Shows the plans that this browser keeps, in the parts of `PlanEditor.astro`: to open, copy and take away. */
export async function showOwnPlans(root: HTMLElement): Promise<void> {
  const opened = await openParts(root);
  if (opened) new OwnPlansView(opened).start();
}

/** Draws the plans anew after each change, here or in another tab. */
class OwnPlansView implements OwnActions {
  readonly #area: Element;
  readonly #werkvormen: Werkvormen;
  readonly #storage: PlanStorage | undefined;
  readonly #say: ReturnType<typeof teller>;
  /** What was taken away since the page opened, to put back. */
  #gone: GonePlan[];

  constructor({ area, status, werkvormen }: Opened) {
    this.#area = area;
    this.#werkvormen = werkvormen;
    this.#storage = browserStorage();
    this.#say = teller(status);
    this.#gone = [];
  }

  start(): void {
    this.#draw();
    // Another tab kept or took something away.
    window.addEventListener('storage', () => this.#draw());
  }

  copy(id: string): void {
    const { plan, name } = this.#find(id);
    if (plan === undefined) return;
    const result = keepPlan(this.#storage, copyOf(plan, this.#werkvormen), Date.now(), undefined);
    this.#draw(result.done ? `copy-${result.own.id}` : undefined);
    this.#say(result.done ? `${name} staat er nu twee keer.` : noStore);
  }

  remove(id: string): void {
    const { raw, name } = this.#find(id);
    if (raw === undefined) return;
    if (!removePlan(this.#storage, id)) return this.#say(noStore);
    this.#gone = [{ id, raw, name }, ...this.#gone];
    this.#draw(`back-${id}`);
    this.#say(`${name} is weg. Met ‘Zet terug’ komt het terug.`);
  }

  putBack(id: string): void {
    const { raw, name } = this.#gone.find((each) => each.id === id) ?? {};
    if (raw === undefined) return;
    if (!restorePlan(this.#storage, id, raw)) return this.#say(noStore);
    this.#gone = this.#gone.filter((each) => each.id !== id);
    this.#draw(`remove-${id}`);
    this.#say(`${name} is terug.`);
  }

  copyRaw(id: string): void {
    void navigator.clipboard.writeText(this.#find(id).raw ?? '').then(
      () => this.#say('Wat er stond, is gekopieerd. Plak het in een bericht of een document.'),
      () => this.#say('Kopiëren lukt hier niet.'),
    );
  }

  /** `key`: the control that gets the focus; without it, it stays where it is. */
  #draw(key?: string): void {
    const plans = readOwnPlans(this.#storage, this.#werkvormen);
    morph(this.#area, element('div', {}, ...ownPlans(plans, this.#gone, this.#werkvormen, this)));
    if (key !== undefined) this.#area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  /** What is kept under an id now: another tab may have changed it since its buttons were drawn. */
  #find(id: string): { plan?: Plan | undefined; raw?: string | undefined; name: string } {
    const { plans, damaged } = readOwnPlans(this.#storage, this.#werkvormen);
    const own = plans.find((each) => each.id === id);
    if (own) return { plan: own.plan, raw: own.raw, name: planName(own.plan, this.#werkvormen) };
    return { raw: damaged.find((each) => each.id === id)?.raw, name: 'Het beschadigde draaiboek' };
  }
}

const noStore = 'Dat lukt nu niet: deze browser kan niets bewaren.';

/** A plan that was taken away: what was kept under its id, and what it is called. */
interface GonePlan {
  id: string;
  raw: string;
  name: string;
}

/** What can be done with what is kept under an id. */
interface OwnActions {
  copy(id: string): void;
  remove(id: string): void;
  putBack(id: string): void;
  copyRaw(id: string): void;
}

function ownPlans({ plans, damaged }: OwnPlans, gone: GonePlan[], werkvormen: Werkvormen, actions: OwnActions) {
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
      element('p', {}, [plan.date && spokenWeekday(plan.date), plan.place, spokenTime(end - start)].filter(Boolean).join(', ')),
      changed > 0 && element('p', { class: 'small' }, `Veranderd op ${spokenMoment(changed)}`),
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

/** A moment in words, its time as elsewhere: “2 januari 2027 om 13.00 uur”. */
const spokenMoment = (time: number) => `${moment.format(time).replace(/(\d):(\d\d)$/, '$1.$2')} uur`;

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
