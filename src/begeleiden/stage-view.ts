import { element } from '../scripts/element.ts';
import { unbroken } from '../unbroken.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { hide, write } from './page.ts';
import type { Part } from './parts.ts';
import { minutesLate, secondsLeft, type Moment, type Run } from './run.ts';
import { winBack } from './win-back.ts';
import { clockOf, costWords, endWords, savingWords, leftWords, nextWords, placeWords, stopwatch } from './words.ts';
import { item } from '../defined.ts';

/** Draws an evening in the parts of `Stage.astro`. */
export interface StageView {
  /** All of it: another part, or another view. */
  draw(run: Run, now: Moment, view: string): void;
  /** What changes from second to second. */
  tick(run: Run, now: Moment): void;
}

/** Draws an evening in the stage in `root`. */
export function stageView(root: HTMLElement, parts: readonly Part[]): StageView {
  const segments = parts.map(segmentOf);
  root.querySelector('.stage-progress')?.append(...segments);
  function tick(run: Run, now: Moment) {
    drawClock(root, run, parts, now);
    drawLate(root, run, parts, now);
  }
  function draw(run: Run, now: Moment, view: string) {
    segments.forEach((each, at) => (each.dataset['state'] = at < run.at ? 'done' : at === run.at ? 'now' : ''));
    drawPart(root, run, parts, view);
    drawControls(root, run, parts);
    tick(run, now);
  }
  return { draw, tick };
}

function segmentOf({ minutes }: Part): HTMLElement {
  const segment = element('li');
  segment.style.flexGrow = String(minutes);
  return segment;
}

const isDone = (run: Run, parts: readonly Part[]) => run.at >= parts.length;

function drawClock(root: HTMLElement, run: Run, parts: readonly Part[], now: Moment) {
  const left = secondsLeft(run, now);
  write(root, 'end', isDone(run, parts) ? '' : endWords(run, parts, now));
  write(root, 'timer', left < 0 ? `${stopwatch(left)} over de tijd` : stopwatch(left));
  write(root, 'over', left < 0 ? 'over de tijd' : '');
  drawDial(root.querySelector<HTMLElement>('.stage-clock'), left, (run.minutes[run.at] ?? 0) * 60);
}

/** How late it is, and where time can be won back; not at the end, when nothing can. */
function drawLate(root: HTMLElement, run: Run, parts: readonly Part[], now: Moment) {
  const { savings, left } = winBack(run, parts, now);
  const late = minutesLate(run, parts, now);
  hide(root, '[data-part="late"]', isDone(run, parts) || (late < 1 && savings.length === 0));
  if (isDone(run, parts)) return;
  write(root, 'late', late < 1 ? 'Het kan krap worden' : `Het loopt ${spokenTime(late)} uit`);
  write(root, 'cost', costWords(run, parts, now));
  write(root, 'left', leftWords(left, savings.length));
  hide(root, '[data-act="win"]', savings.length === 0);
  const list = root.querySelector<HTMLElement>('[data-show="savings"]');
  const words = savings.map(savingWords);
  if (list && list.innerText !== words.join('\n')) list.replaceChildren(...words.map((each) => element('li', {}, each)));
}

function drawPart(root: HTMLElement, run: Run, parts: readonly Part[], view: string) {
  const part = parts[run.at];
  root.querySelector('.stage')?.toggleAttribute('data-done', part === undefined);
  root.querySelector('[data-part="part"]')?.replaceChildren(part ? partNode(part, item(run.minutes, run.at), view) : lastNode(run));
  write(root, 'place', placeWords(parts, run.at));
  write(root, 'next', nextWords(run, parts));
}

function drawControls(root: HTMLElement, run: Run, parts: readonly Part[]) {
  const done = isDone(run, parts);
  hide(root, '[data-part="clock"], [data-act="toggle"], [data-act="minute"], [data-act="next"]', done);
  hide(root, '[data-part="until"]', done || run.until === undefined);
  const until = root.querySelector<HTMLInputElement>('[data-set="until"]');
  if (until && run.until !== undefined && until !== document.activeElement) until.value = clockOf(run.until).replace('.', ':');
  write(root, 'toggle', run.running === undefined ? 'Start' : 'Pauze', 'act');
}

/** A part as it stands on the page, with the minutes that it has now; one of the reader's own is made. */
function partNode(part: Part, minutes: number, view: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`.parts [data-key="${part.key}"]`);
  const made = found ? document.importNode(found, true) : ownNode(part);
  const heading = made.querySelector('h2');
  heading?.removeAttribute('id');
  // On the stage there is nothing above it.
  heading?.setAttribute('aria-level', '1');
  made.querySelector('[data-minutes]')?.replaceChildren(unbroken(spokenTime(minutes)));
  // What was won back is first of all the extra.
  if (minutes < part.minutes) made.querySelector('[data-extra]')?.remove();
  if (view === 'gespreksleider') made.querySelector('details')?.setAttribute('open', '');
  if (part.werkvorm) addTurns(made.querySelector('dl'), part.werkvorm.slug);
  return made;
}

/** Puts what helps in any step of the werkvorm below the words of this one, but for what it says itself. */
function addTurns(words: Element | null, slug: string) {
  if (!words) return;
  const said = [...words.querySelectorAll<HTMLElement>('[data-soort]')].map(({ dataset }) => dataset['soort']);
  const general = [...document.querySelectorAll<HTMLElement>(`.parts [data-turns="${slug}"] [data-soort]`)];
  words.append(...general.filter(({ dataset }) => !said.includes(dataset['soort'])).map((each) => document.importNode(each, true)));
}

const ownNode = ({ title, note }: Part): HTMLElement =>
  madeNode(title, note, element('p', { class: 'part-how' }, element('span', { 'data-minutes': '' })));

function lastNode({ spent }: Run): HTMLElement {
  const minutes = Math.round(spent.reduce((sum, each) => sum + each, 0) / 60);
  const took = minutes === 0 ? '' : `Samen waren jullie ${spokenTime(minutes)} bezig. `;
  return madeNode('Klaar!', `${took}Schrijf op wat jullie afspreken en wat jullie nu weten.`);
}

/** A part that doesn't stand on the page; `how` goes between its title and its words. */
const madeNode = (title: string, words: string, how?: HTMLElement): HTMLElement =>
  element(
    'section',
    { class: 'part' },
    element('h2', { tabindex: '-1', 'aria-level': '1' }, title),
    how,
    element('div', { class: 'part-body' }, element('p', {}, words)),
  );

/** The dial: a wedge of what is left, and all of it in another colour once the time is over. */
function drawDial(clock: HTMLElement | null, left: number, whole: number) {
  if (!clock) return;
  clock.dataset['state'] = left <= 0 ? 'over' : left <= 60 ? 'last' : '';
  const share = whole === 0 ? 0 : Math.min(0.9999, Math.max(0, left / whole));
  const angle = 2 * Math.PI * share;
  const [x, y] = [50 + 48 * Math.sin(angle), 50 - 48 * Math.cos(angle)].map((each) => each.toFixed(2));
  clock.querySelector('path')?.setAttribute('d', `M50 50V2A48 48 0 ${share > 0.5 ? '1' : '0'} 1 ${x} ${y}Z`);
  const text = clock.querySelector('text');
  if (text) text.textContent = stopwatch(left);
}
