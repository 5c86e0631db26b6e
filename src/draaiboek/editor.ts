import { element } from '../components/element.ts';
import { serialisePlan } from './address.ts';
import { parsePlan } from './read-address.ts';
import { clockTime, readClock } from './clock.ts';
import type { Actions } from './editor-controls.ts';
import { drawPlan } from './editor-view.ts';
import { begin, change, undo, type History } from './history.ts';
import { morph } from './morph.ts';
import {
  addBlock,
  moveBlock,
  most,
  removeBlock,
  setBlock,
  setMinutes,
  setPlan,
  wholeWerkvorm,
  type Block,
  type Plan,
  type PlanWerkvorm,
  type Werkvormen,
} from './plan.ts';
import { schedule } from './schedule.ts';
import { cleanText } from './text.ts';
import { blockTitle } from './words.ts';

/** Opens the plan in the address, in the parts of `PlanEditor.astro`. */
export async function openEditor(root: HTMLElement, text: string): Promise<void> {
  const [area, status] = [root.querySelector('[data-part="plan"]'), root.querySelector('[role="status"]')];
  if (!area || !status) return;
  const werkvormen = await loadWerkvormen(root.dataset['werkvormen'] ?? '');
  if (werkvormen === undefined) {
    status.textContent = 'Dit draaiboek is nu niet te openen. Kijk of je verbinding hebt en laad de bladzijde opnieuw.';
    return;
  }
  const { plan, dropped } = parsePlan(text, werkvormen);
  area.before(...dropped.map((sentence) => element('p', { class: 'mt-2 font-semibold' }, sentence)));
  if (plan === undefined) return;
  document.querySelectorAll<HTMLElement>('[data-presets], #tekst').forEach((part) => (part.hidden = true));
  edit(area, status, begin(plan), werkvormen);
}

async function loadWerkvormen(address: string): Promise<Werkvormen | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const entries: [string, PlanWerkvorm][] = await response.json();
    return new Map(entries);
  } catch {
    return undefined;
  }
}

/** How long what changed is told, in milliseconds. */
const stay = 6000;

/** Draws the plan anew after each change, keeps it in the address, and says what changed. */
function edit(area: Element, status: Element, first: History, werkvormen: Werkvormen) {
  let history = first;
  let clear: ReturnType<typeof setTimeout> | undefined;

  function say(words: string) {
    status.textContent = words;
    clearTimeout(clear);
    clear = setTimeout(() => (status.textContent = ''), stay);
  }

  /** `key`: the control that gets the focus; without it, it stays where it is. */
  function draw(key?: string) {
    morph(area, element('div', {}, ...drawPlan(history.plan, werkvormen, history.past.length > 0, actions)));
    if (key !== undefined) area.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
  }

  /** The plan stands behind the #, so that names and places never go to the host. */
  function keep() {
    const hash = new URLSearchParams({ plan: serialisePlan(history.plan) }).toString();
    window.history.replaceState(null, '', `${location.pathname}#${hash}`);
  }

  function show(next: History, words: string, key?: string) {
    history = next;
    keep();
    draw(key);
    say(`${words} Het is klaar om ${clockTime(schedule(history.plan, werkvormen).end)} uur.`);
  }

  const apply = (next: Plan, words: string, key?: string) => show(change(history, next), words, key);
  const nameOf = (at: number) => {
    const block = history.plan.blocks[at];
    return block === undefined ? '' : blockTitle(block, werkvormen);
  };

  const actions: Actions = {
    setText: (field, value) => apply(setPlan(history.plan, { [field]: cleanText(value, most.title) }), 'Bewaard.'),
    setStart(value) {
      const start = readClock(value);
      if (start === undefined) draw();
      else apply(setPlan(history.plan, { start }), `Het begint om ${clockTime(start)} uur.`);
    },
    setEnd: (value) => apply(setPlan(history.plan, { end: readClock(value) }), 'De eindtijd is veranderd.'),
    setLeader: (at, value) =>
      apply(
        setBlock(history.plan, at, (block) => ({ ...block, leader: cleanText(value, most.title) || undefined })),
        'Bewaard.',
      ),
    setFixed: (at, value) =>
      apply(
        setBlock(history.plan, at, (block) => ({ ...block, fixed: readClock(value) })),
        `${nameOf(at)} is veranderd.`,
      ),
    setCount(field, value) {
      const { people, organisations } = history.plan;
      const count = whole(value, 0, field === 'organisations' ? most.organisations : most.people);
      if (count === undefined) draw();
      else if (field === 'organisations')
        apply(setPlan(history.plan, { organisations: count }), `${count} organisaties, eerst ${organisations}.`);
      else apply(setPlan(history.plan, { people: { ...people, [field]: count } }), 'Het aantal mensen is veranderd.');
    },
    setMinutes(at, step, value) {
      const minutes = whole(value, 1, most.minutes);
      if (minutes === undefined) return draw();
      apply(setMinutes(history.plan, at, minutes, step), `${nameOf(at)} is veranderd.`);
    },
    setOwn(at, field, value) {
      const text = cleanText(value, most[field]);
      if (field === 'title' && text === '') return draw();
      apply(
        setBlock(history.plan, at, (block) => (block.kind === 'eigen' ? { ...block, [field]: text } : block)),
        'Bewaard.',
      );
    },
    move(at, by) {
      const to = at + by;
      const edge = to === 0 || to === history.plan.blocks.length - 1;
      const key = `${by < 0 === !edge ? 'up' : 'down'}-${to}`;
      apply(moveBlock(history.plan, at, to), `${nameOf(at)} staat nu op plek ${to + 1}.`, key);
    },
    remove: (at) => apply(removeBlock(history.plan, at), `${nameOf(at)} is weg. Met ‘Maak ongedaan’ komt het terug.`, 'undo'),
    add(kind) {
      const block = newBlock(kind, werkvormen);
      const { blocks } = history.plan;
      if (block === undefined) return;
      // What is added comes before the agreements, which are for the end.
      const at = blocks.length - (blocks.at(-1)?.kind === 'afspraken' ? 1 : 0);
      apply(
        addBlock(history.plan, block, at),
        `${blockTitle(block, werkvormen)} staat op plek ${at + 1}.`,
        block.kind === 'eigen' ? `title-${at}` : 'add',
      );
    },
    undo: () => show(undo(history), 'De laatste verandering is ongedaan gemaakt.', history.past.length > 1 ? 'undo' : 'kind'),
    copy: () =>
      void navigator.clipboard.writeText(location.href).then(
        () => say('De link is gekopieerd.'),
        () => say('Kopiëren lukt hier niet. De link staat in de adresbalk.'),
      ),
  };
  draw();
  // A link to a place on the page takes the plan's place in the address; another plan in it is to be opened.
  window.addEventListener('hashchange', () => (location.hash.startsWith('#plan=') ? location.reload() : keep()));
}

/** A block to begin with; undefined for what isn't a kind of block, nor a werkvorm. */
function newBlock(kind: string, werkvormen: Werkvormen): Block | undefined {
  if (kind === 'pauze' || kind === 'welkom' || kind === 'afspraken') return { kind, minutes: kind === 'pauze' ? 15 : 20 };
  if (kind === 'eigen') return { kind, minutes: 15, title: 'Eigen blok', note: '' };
  const werkvorm = werkvormen.get(kind);
  return werkvorm && wholeWerkvorm(kind, werkvorm);
}

/** A whole number that somebody typed, between its limits; undefined for anything else. */
function whole(text: string, least: number, highest: number): number | undefined {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? undefined : Math.min(highest, Math.max(least, Math.round(number)));
}
