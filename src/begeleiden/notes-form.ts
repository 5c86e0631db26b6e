import { defined } from '../defined.ts';
import { element } from '../scripts/element.ts';
import { href, paths } from '../paths.ts';
import { planHash } from '../draaiboek/plan-link.ts';
import { notesNameOf } from './earlier-notes.ts';
import { device, writeStored, readStored } from '../scripts/storage.ts';
import { clockTime } from '../draaiboek/clock.ts';
import type { Plan } from '../draaiboek/plan.ts';
import { hasNotes, mergeNotes, noNotes, notesAsText, parseNotes, sameNotes, serialiseNotes, tidyNotes, type Notes } from './notes.ts';
import { takeAlong, type Written } from './notes-out.ts';
import { notesRows, type NotesRows } from './notes-rows.ts';
import { hide, write } from './page.ts';
import { PhotosForm } from './photos-form.ts';

interface Options {
  root: HTMLElement;
  /** What the notes are of. */
  name: string;
  plan: Plan;
  /** Names the evening for ever. */
  id: string;
  /** Under which name the browser keeps them. */
  storageName: string;
  /** Plans of the same name with which something was written down as well, as their addresses have them. */
  earlier: readonly string[];
  clock: () => number;
  say: (words: string) => void;
}

/** The form for what a group writes down (`Notes.astro`): it keeps each letter in the browser. */
export class NotesForm {
  readonly #options: Options;
  readonly #form: HTMLElement;
  readonly #rows: NotesRows;
  readonly #photos: PhotosForm;
  /** What stands there before somebody writes: the day that the plan has, until the group chooses another. */
  readonly #planned: Notes;
  #notes: Notes;
  /** What this browser kept when that was last read or written here: its text, and what it says. */
  #kept: { text: string | undefined; notes: Notes };
  /** Whether the form is there; undefined: if something stands in it. */
  #wanted: boolean | undefined;
  /** Whether the reader opened it, which holds where it isn't wanted otherwise. */
  #opened = false;
  /** What says that something couldn't be read. */
  #damaged: HTMLElement | undefined;

  constructor(options: Options) {
    const { root, plan, storageName, clock } = options;
    this.#options = options;
    this.#form = defined(root.querySelector<HTMLElement>('[data-part="notes"]'), 'The form for notes');
    this.#rows = notesRows(this.#form);
    this.#photos = new PhotosForm({
      list: defined(this.#form.querySelector<HTMLElement>('[data-list="fotos"]'), 'The list for photographs'),
      field: defined(this.#form.querySelector<HTMLInputElement>('[data-set="fotos"]'), 'The field for photographs'),
      storageName,
      clock,
      say: (words) => this.#tell(words),
      changed: () => this.#draw(),
    });
    this.#planned = { ...noNotes, terugkom: { dag: plan.returnDate, tijd: clockTime(plan.start).replace('.', ':') } };
    this.#notes = this.#planned;
    this.#kept = { text: undefined, notes: this.#planned };
    this.#rows.fill(this.#notes);
    this.#takeIn();
    this.#showDamaged();
    this.#showEarlier();
    this.#form.addEventListener('input', ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-list="fotos"], [data-set="fotos"]'))) this.#keep();
    });
    this.#form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-file]') : null;
      if (button) this.#press(button);
    });
  }

  /** `show(true)` opens the form; `show()` only if something stands in it already. */
  show(wanted?: boolean): void {
    this.#wanted = wanted;
    this.#draw();
  }

  toggle(): void {
    this.#opened = this.#form.hidden !== false;
    this.#wanted = this.#opened;
    this.#draw();
    if (this.#opened) this.#form.querySelector('h2')?.focus();
  }

  /** Another window kept something under this name. */
  elsewhere(key: string | null): void {
    if (key === this.#options.storageName) this.#takeIn();
  }

  /**
   * Takes in what another window kept since this one last looked, beside what was written here.
   * @returns false where what stands there can't be read, nor set aside
   */
  #takeIn(): boolean {
    const { storageName } = this.#options;
    const text = readStored(device, storageName);
    if (text === this.#kept.text) return true;
    const notes = text === undefined ? this.#planned : parseNotes(text);
    if (notes === undefined) return this.#setAside(text);
    this.#notes = mergeNotes(this.#kept.notes, this.#rows.read(), notes);
    this.#kept = { text, notes };
    this.#rows.fill(this.#notes);
    return true;
  }

  /** What can't be read makes room for what comes, and stays beside it; false where that fails. */
  #setAside(text = ''): boolean {
    const name = this.#damagedName();
    const done = writeStored(device, name, [readStored(device, name), text].filter(Boolean).join('\n'));
    if (done) {
      writeStored(device, this.#options.storageName, undefined);
      this.#kept = { ...this.#kept, text: undefined };
    }
    return done;
  }

  #damagedName(): string {
    return `${this.#options.storageName}-beschadigd`;
  }

  /** Says that something couldn't be read, and hands it over letter for letter. */
  #showDamaged(): void {
    const text = readStored(device, this.#damagedName());
    if (text === undefined) return;
    const copy = element('button', { type: 'button', class: 'plain-button' }, 'Kopieer wat er stond');
    copy.addEventListener('click', () => this.#copy(text));
    const words = 'Wat hier eerder stond, is beschadigd. We kunnen het niet lezen. We bewaren het wel, tot je hieronder alles wist.';
    this.#damaged = element(
      'div',
      { class: 'mt-2 grid gap-2' },
      element('p', { class: 'max-w-measure font-semibold' }, words),
      element('p', {}, copy),
    );
    this.#form.querySelector('h2')?.after(this.#damaged);
  }

  /** Leads to what was written down before somebody changed the plan: that stands under the plan as it was. */
  #showEarlier(): void {
    const { earlier } = this.#options;
    if (earlier.length === 0) return;
    const words = 'Bij een andere versie van dit draaiboek schreven jullie ook iets op. Dat staat nog op dit apparaat.';
    const links = earlier.map((text) => {
      const { afspraken, inzichten } = tidyNotes(parseNotes(readStored(device, notesNameOf(text)) ?? '') ?? noNotes);
      const first = afspraken[0]?.wat || inzichten[0] || 'wat jullie opschreven';
      return element('li', {}, element('a', { class: 'tap', href: `${href(paths.avond)}${planHash(text)}` }, `Open ‘${first}’`));
    });
    this.#form
      .querySelector('h2')
      ?.after(
        element('div', { class: 'mt-2' }, element('p', { class: 'max-w-measure font-semibold' }, words), element('ul', {}, ...links)),
      );
  }

  #draw(): void {
    const isEmpty =
      this.#options.earlier.length === 0 &&
      this.#damaged === undefined &&
      this.#photos.photos().length === 0 &&
      sameNotes(this.#notes, this.#planned);
    this.#form.hidden = !(this.#wanted === undefined ? !isEmpty : this.#wanted || this.#opened);
    this.#options.root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(!this.#form.hidden));
  }

  #keep(): void {
    // A page that slept heard nothing of what another window kept. What is gone altogether was taken by the browser, and comes back.
    const isReady = readStored(device, this.#options.storageName) === undefined || this.#takeIn();
    this.#notes = this.#rows.read();
    const text = hasNotes(this.#notes) ? serialiseNotes(tidyNotes(this.#notes)) : undefined;
    const done = isReady && writeStored(device, this.#options.storageName, text);
    if (done) this.#kept = { text, notes: text === undefined ? this.#planned : this.#notes };
    hide(this.#form, '[data-show="not-kept"]', done);
    this.#rows.goOn();
  }

  #press({ dataset: { act, file } }: HTMLElement): void {
    if (act === 'copy-notes') this.#copy(notesAsText(this.#notes, this.#options.name, this.#today()));
    if (act === 'clear-notes' && confirm('Alles wissen wat hier staat, ook de foto’s?')) this.#clear();
    if (file !== undefined) void takeAlong(file, this.#written()).then((words) => words && this.#tell(words));
  }

  #copy(text: string): void {
    void navigator.clipboard.writeText(text).then(
      () => this.#tell('De tekst is gekopieerd.'),
      () => this.#tell('Kopiëren lukt hier niet. Bewaar het als tekst.'),
    );
  }

  #clear(): void {
    this.#notes = this.#planned;
    for (const name of [this.#options.storageName, this.#damagedName()]) writeStored(device, name, undefined);
    this.#kept = { text: undefined, notes: this.#planned };
    this.#damaged?.remove();
    this.#damaged = undefined;
    this.#photos.clear();
    this.#rows.fill(this.#notes);
    this.#tell('Alles is gewist.');
  }

  #written(): Written {
    const { name, plan, id } = this.#options;
    return { notes: this.#notes, photos: this.#photos.photos(), name, day: this.#today(), plan, id };
  }

  #today(): string {
    return new Date(this.#options.clock()).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** Says something, and leaves it in sight beside the buttons. */
  #tell(words: string): void {
    this.#options.say(words);
    write(this.#form, 'notes-said', words);
  }
}
