import { defined } from '../defined.ts';
import { device, writeStored, readStored } from '../scripts/storage.ts';
import { clockTime } from '../draaiboek/clock.ts';
import type { Plan } from '../draaiboek/plan.ts';
import { hasNotes, noNotes, notesAsText, parseNotes, sameNotes, serialiseNotes, tidyNotes, type Notes } from './notes.ts';
import { takeAlong } from './notes-out.ts';
import { notesRows } from './notes-rows.ts';
import { photosForm } from './photos-form.ts';

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

/** The form for what a group writes down. `show(true)` opens it; `show()` only if something stands in it already. */
export interface NotesForm {
  show(wanted?: boolean): void;
  toggle(): void;
  /** Another window kept something under this name. */
  elsewhere(key: string | null): void;
}

/** Fills the form of `Notes.astro` and keeps each letter in the browser. */
export function notesForm({ root, name, plan, id, storageName, clock, say }: Options): NotesForm {
  const form = defined(root.querySelector<HTMLElement>('[data-part="notes"]'), 'The form for notes');
  const list = defined(form.querySelector<HTMLElement>('[data-list="fotos"]'), 'The list for photographs');
  const field = defined(form.querySelector<HTMLInputElement>('[data-set="fotos"]'), 'The field for photographs');
  /** The day that the plan has, until the group chooses another. */
  const planned: Notes = { ...noNotes, terugkom: { dag: plan.returnDate, tijd: clockTime(plan.start).replace('.', ':') } };
  const readKept = () => {
    const kept = readStored(device, storageName);
    return kept === undefined ? planned : parseNotes(kept);
  };
  const day = () => new Date(clock()).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const rows = notesRows(form);
  let notes = readKept();
  let opened = false;

  /** What is said stays in sight beside the buttons. */
  const tell = (words: string) => {
    say(words);
    form.querySelectorAll('[data-show="notes-said"]').forEach((each) => (each.textContent = words));
  };
  const photos = photosForm({ list, field, storageName, clock, say: tell, changed: () => draw() });
  const isEmpty = () => photos.photos().length === 0 && sameNotes(notes, planned);

  /** Undefined: it is there if something stands in it. */
  let wanted: boolean | undefined;
  const draw = () => {
    form.hidden = !(wanted === undefined ? !isEmpty() : wanted || opened);
    root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(!form.hidden));
  };

  form.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('[data-list="fotos"], [data-set="fotos"]')) return;
    notes = rows.read();
    const done = writeStored(device, storageName, hasNotes(notes) ? serialiseNotes(tidyNotes(notes)) : undefined);
    form.querySelectorAll<HTMLElement>('[data-show="not-kept"]').forEach((each) => (each.hidden = done));
    rows.goOn();
  });

  const acts: Record<string, () => void> = {
    'copy-notes': () =>
      void navigator.clipboard.writeText(notesAsText(notes, name, day())).then(
        () => tell('De tekst is gekopieerd.'),
        () => tell('Kopiëren lukt hier niet. Bewaar het als tekst.'),
      ),
    'clear-notes'() {
      if (!confirm('Alles wissen wat hier staat, ook de foto’s?')) return;
      notes = planned;
      writeStored(device, storageName, undefined);
      photos.clear();
      rows.fill(notes);
      tell('Alles is gewist.');
    },
  };

  form.addEventListener('click', ({ target }) => {
    const { act = '', file } = (target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-file]') : null)?.dataset ?? {};
    acts[act]?.();
    if (file === undefined) return;
    void takeAlong(file, { notes, photos: photos.photos(), name, day: day(), plan, id }).then((words) => words && tell(words));
  });

  rows.fill(notes);
  return {
    show(next) {
      wanted = next;
      draw();
    },
    toggle() {
      opened = form.hidden !== false;
      wanted = opened;
      draw();
      if (opened) form.querySelector('h2')?.focus();
    },
    elsewhere(key) {
      if (key !== storageName || form.contains(document.activeElement)) return;
      notes = readKept();
      rows.fill(notes);
    },
  };
}
