import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, vi } from 'vitest';
import { defined } from '../../src/defined.ts';
import { actAsBrowser, ChosenData, formLike, lend, storeOf } from './as-browser.ts';
import { changeOf } from './changes.ts';
import { withDocument } from './document.ts';
import { attributesOf, linesOf } from './drawn.ts';

/** Who does things on a page whose scripts run in a test, and what they get by it. */
export interface Reader {
  document: Document;
  /** What this browser keeps, by name. */
  kept: Map<string, string>;
  /** From here on this browser keeps nothing more. */
  fillUp(): void;
  /** Answers the next question of the page with no. */
  decline(): void;
  /** From here on this browser refuses all that one may: its stores, the clipboard, sound, to stay awake, and files of the host. */
  refuse(): void;
  /** Writes down what the page shows and does after this; the first time all of it, then what came (+) and what went (-). */
  step(what: string, act?: () => unknown): Promise<void>;
  /** Presses the button, the link or the summary that is called so. */
  press(name: string): void;
  /** Fills in the field whose label begins so, or chooses it. */
  fill(label: string, value: string): void;
  /** Presses a key where the focus is, or on `at`. */
  key(key: string, pressed?: Partial<KeyboardEvent>, at?: Element): void;
  /** Lets something happen to the window, or to an element. */
  happen(type: string, fields?: object, at?: EventTarget): void;
  /** Goes back to where this window was before. */
  back(): void;
  /** Waits until the page says something that begins so: for what takes longer than a moment. */
  hear(words: string): Promise<void>;
  /** Writes down that the page did something that its elements don't show. */
  did(what: string): void;
  /** All that was written down since the last time. */
  story(): string;
}

/** The address at which a page stands, and what the browser kept before. */
interface Start {
  address?: string;
  kept?: Record<string, string>;
}

/**
 * Gives the scripts of a test file a page of this HTML in a browser, and somebody who reads it. Time stands still but for fake timers;
 * an element stands as far from the top as its `data-top` says, in pixels.
 */
export function withReader(html: string, { address = 'https://gids.example/', kept: before = {} }: Start = {}): Reader {
  const { document } = withDocument(html);
  const [kept, inTab] = [new Map(Object.entries(before)), new Map<string, string>()];
  const { Event, EventTarget } = parseHTML('');
  const outside = new EventTarget();
  let deeds: string[] = [];
  const waits = new Set<number>();
  let isFull = false;
  let agrees = true;
  const did = (what: string) => void deeds.push(what);
  let focused: Element = document.body;

  const location = Object.assign(new URL(address), {
    assign: (to: string) => did(`goes to ${to}`),
    replace: (to: string) => did(`goes to ${to} instead`),
    reload: () => did('loads anew'),
  });
  /** The pages of this window until here, with what scripts keep of each. */
  const way: { state: unknown; address: string }[] = [];
  let state: unknown = null;
  const history = {
    scrollRestoration: 'auto',
    get state() {
      return state;
    },
    replaceState(next: unknown, _title: string, to: string = location.href) {
      state = next;
      location.href = new URL(to, location.href).href;
    },
    pushState(next: unknown, title: string, to: string) {
      way.push({ state, address: location.href });
      did(`goes on to ${to}`);
      history.replaceState(next, title, to);
    },
    back() {
      const before = defined(way.pop(), 'A page before this one');
      history.replaceState(before.state, '', before.address);
      happen('popstate');
    },
  };
  const takeFocus = (element: HTMLElement) => {
    if (!element.closest('[hidden]') && !element.hasAttribute('disabled')) focused = element;
  };
  // What happens to an element happens to the window too.
  Object.assign(document, { _getParent: () => outside });
  Object.defineProperty(document, 'activeElement', { get: () => (document.contains(focused) ? focused : document.body) });
  lend(HTMLElement.prototype, {
    focus(this: HTMLElement) {
      takeFocus(this);
    },
    scrollIntoView(this: HTMLElement) {
      did(`brings into view: ${nameOf(this)}`);
    },
    click(this: HTMLElement) {
      if (this.hasAttribute('download')) did(`gives the file ${this.getAttribute('download') ?? ''}, ${this.getAttribute('href') ?? ''}`);
      else happen('click', {}, this);
    },
    getBoundingClientRect(this: HTMLElement) {
      return { top: Number(this.getAttribute('data-top') ?? 0) - window.scrollY, height: 0 };
    },
  });
  actAsBrowser();
  const globals = {
    location,
    history,
    localStorage: storeOf(kept, () => isFull),
    sessionStorage: storeOf(inTab, () => isFull),
    navigator: {
      clipboard: {
        writeText: (text: string) =>
          text === '' ? Promise.reject(new Error('nothing')) : Promise.resolve(did(`copies: ${text.replaceAll('\n', ' ⏎ ')}`)),
      },
    },
    confirm: (question: string) => {
      const answer = agrees;
      did(`asks: ${question} ${answer ? 'Yes' : 'No'}`);
      agrees = true;
      return answer;
    },
    print: () => did('prints'),
    scrollTo: (...to: unknown[]) => did(`scrolls to ${JSON.stringify(to)}`),
    matchMedia: () => ({ matches: false }),
    requestAnimationFrame: (act: () => void) => void setTimeout(act),
    FormData: ChosenData,
    HTMLFormElement: formLike,
    innerHeight: 800,
    scrollY: 0,
    Event,
    removeEventListener: outside.removeEventListener.bind(outside),
    addEventListener: (type: string, act: (event: Event) => void, options: AddEventListenerOptions = {}) => {
      outside.addEventListener(type, act, options);
      options.signal?.addEventListener('abort', () => outside.removeEventListener(type, act));
    },
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.stubGlobal('window', globalThis);
  beforeAll(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'],
      now: new Date('2027-01-02T12:03:04Z'),
    });
    const { setTimeout: wait } = globalThis;
    const setTimeout = (act: () => void, time = 0) => {
      if (time > 1) waits.add(time);
      return wait(act, time);
    };
    Object.assign(globalThis, { setTimeout });
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${file instanceof Blob ? file.type : ''}`);
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const happen = (type: string, fields: object = {}, at: EventTarget = outside) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), fields);
    at.dispatchEvent(event);
    if (event.defaultPrevented) did(`keeps ${type} from doing what it does by itself`);
  };
  const named = (selector: string, name: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (each) => !each.closest('[hidden]') && nameOf(each).startsWith(name),
    );
    const exact = found.find((each) => nameOf(each) === name) ?? found[0];
    if (!exact) throw new Error(`Nothing to use is called ${name}.`);
    return exact;
  };

  let shown: string[] = [];
  const parts: string[] = [];
  const seen = () => [
    ...linesOf(document.body),
    `focus: ${document.activeElement === document.body ? 'nothing' : nameOf(document.activeElement ?? document.body)}`,
    `address: ${location.href.slice(location.origin.length)}${state === null ? '' : ` ${JSON.stringify(state)}`}`,
    `page: ${attributesOf(document.documentElement)}`,
    ...(history.scrollRestoration === 'auto' ? [] : ['going back: the page scrolls by itself']),
    ...(vi.getTimerCount() > 0 ? [`timers: ${vi.getTimerCount()}`] : []),
    ...[...kept].map(([name, value]) => `kept: ${name} = ${value}`),
    ...[...inTab].map(([name, value]) => `kept in the tab: ${name} = ${value}`),
  ];

  return {
    document,
    kept,
    fillUp: () => void (isFull = true),
    decline: () => void (agrees = false),
    refuse() {
      const refused = new DOMException('refused', 'SecurityError');
      for (const name of ['localStorage', 'sessionStorage', 'AudioContext'])
        Object.defineProperty(globalThis, name, {
          configurable: true,
          get() {
            throw refused;
          },
        });
      const refuses = () => Promise.reject(refused);
      Object.assign(navigator, { clipboard: { writeText: refuses }, wakeLock: { request: refuses } });
      Object.assign(document.documentElement, { requestFullscreen: refuses });
      vi.stubGlobal('fetch', refuses);
    },
    did,
    back: history.back,
    happen,
    press(name) {
      const button = named('button, a, summary', name);
      button.focus();
      happen('click', {}, button);
    },
    fill(label, value) {
      const field = named('input, select, textarea', label);
      field.focus();
      if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) field.checked = value !== '';
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
      happen('input', {}, field);
      happen('change', {}, field);
    },
    async hear(words) {
      const says = () => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent?.startsWith(words));
      while (!says()) await moment();
    },
    key(key, pressed = {}, at = document.activeElement ?? document.body) {
      happen('keydown', { key, ...pressed }, at);
    },
    async step(what, act = () => undefined) {
      await act();
      await vi.dynamicImportSettled();
      for (let turn = 0; turn < 20; turn += 1) await moment();
      const next = seen();
      const change = parts.length === 0 ? next : changeOf(shown, next);
      const waited = waits.size > 0 ? [`waits: ${[...waits].join(', ')} ms`] : [];
      parts.push([`## ${what}`, ...[...deeds, ...waited].map((deed) => `! ${deed}`), ...change].join('\n'));
      [shown, deeds] = [next, []];
      waits.clear();
    },
    story: () => `${parts.splice(0).join('\n\n')}\n`,
  };
}

/** What an element is called: by its label, by what it is labelled with, or by its words. */
function nameOf(of: Element): string {
  const label = of.closest('label') ?? (of.id && document.querySelector(`label[for="${of.id}"]`));
  const words = of.getAttribute('aria-label') ?? ((label && label.textContent) || of.textContent || of.getAttribute('name'));
  return (words ?? '').replace(/\s+/g, ' ').trim() || of.tagName.toLowerCase();
}

/** Lets the page do what waits, and a millisecond go by. */
async function moment() {
  await new Promise(setImmediate);
  await vi.advanceTimersByTimeAsync(1);
}
