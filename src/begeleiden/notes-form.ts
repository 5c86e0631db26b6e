import { defined } from '../defined.ts';
import { device, writeStored, readStored } from '../scripts/storage.ts';
import { clockTime } from '../draaiboek/clock.ts';
import type { Plan } from '../draaiboek/plan.ts';
import { hasNotes, noNotes, notesAsText, parseNotes, sameNotes, serialiseNotes, tidyNotes, type Notes } from './notes.ts';
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
  /** Whether the form is there; undefined: if something stands in it. */
  #wanted: boolean | undefined;
  /** Whether the reader opened it, which holds where it isn't wanted otherwise. */
  #opened = false;

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
    this.#notes = readKept(storageName) ?? this.#planned;
    this.#rows.fill(this.#notes);
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
    const { storageName } = this.#options;
    if (key !== storageName || this.#form.contains(document.activeElement)) return;
    this.#notes = readKept(storageName) ?? this.#planned;
    this.#rows.fill(this.#notes);
  }

  #draw(): void {
    const isEmpty = this.#photos.photos().length === 0 && sameNotes(this.#notes, this.#planned);
    this.#form.hidden = !(this.#wanted === undefined ? !isEmpty : this.#wanted || this.#opened);
    this.#options.root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(!this.#form.hidden));
  }

  #keep(): void {
    this.#notes = this.#rows.read();
    const text = hasNotes(this.#notes) ? serialiseNotes(tidyNotes(this.#notes)) : undefined;
    const done = writeStored(device, this.#options.storageName, text);
    hide(this.#form, '[data-show="not-kept"]', done);
    this.#rows.goOn();
  }

  #press({ dataset: { act, file } }: HTMLElement): void {
    if (act === 'copy-notes') this.#copy();
    if (act === 'clear-notes' && confirm('Alles wissen wat hier staat, ook de foto’s?')) this.#clear();
    if (file !== undefined) void takeAlong(file, this.#written()).then((words) => words && this.#tell(words));
  }

  #copy(): void {
    void navigator.clipboard.writeText(notesAsText(this.#notes, this.#options.name, this.#today())).then(
      () => this.#tell('De tekst is gekopieerd.'),
      () => this.#tell('Kopiëren lukt hier niet. Bewaar het als tekst.'),
    );
  }

  #clear(): void {
    this.#notes = this.#planned;
    writeStored(device, this.#options.storageName, undefined);
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

function readKept(storageName: string): Notes | undefined {
  const kept = readStored(device, storageName);
  return kept === undefined ? undefined : parseNotes(kept);
}
