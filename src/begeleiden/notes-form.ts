import { defined } from '../defined.ts';
import { device, writeStored, readStored } from '../scripts/storage.ts';
import { clockTime } from '../draaiboek/clock.ts';
import type { Plan } from '../draaiboek/plan.ts';
import { hasNotes, noNotes, notesAsText, parseNotes, sameNotes, serialiseNotes, tidyNotes, type Notes } from './notes.ts';
import { takeAlong, type Written } from './notes-out.ts';
import { notesRows } from './notes-rows.ts';
import { hide, write } from './page.ts';
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
  const rows = notesRows(form);
  const photos = photosForm({ list, field, storageName, clock, say: tell, changed: draw });
  /** The day that the plan has, until the group chooses another. */
  const planned: Notes = { ...noNotes, terugkom: { dag: plan.returnDate, tijd: clockTime(plan.start).replace('.', ':') } };
  let notes = readKept(storageName) ?? planned;
  /** Whether the form is there; undefined: if something stands in it. */
  let wanted: boolean | undefined;
  /** Whether the reader opened it, which holds where it isn't wanted otherwise. */
  let opened = false;

  /** Says something, and leaves it in sight beside the buttons. */
  function tell(words: string) {
    say(words);
    write(form, 'notes-said', words);
  }

  function draw() {
    const isEmpty = photos.photos().length === 0 && sameNotes(notes, planned);
    form.hidden = !(wanted === undefined ? !isEmpty : wanted || opened);
    root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(!form.hidden));
  }

  const today = () => new Date(clock()).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const written = (): Written => ({ notes, photos: photos.photos(), name, day: today(), plan, id });

  const acts: Record<string, () => void> = {
    'copy-notes': () =>
      void navigator.clipboard.writeText(notesAsText(notes, name, today())).then(
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

  form.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('[data-list="fotos"], [data-set="fotos"]')) return;
    notes = rows.read();
    const done = writeStored(device, storageName, hasNotes(notes) ? serialiseNotes(tidyNotes(notes)) : undefined);
    hide(form, '[data-show="not-kept"]', done);
    rows.goOn();
  });

  form.addEventListener('click', ({ target }) => {
    const { act = '', file } = (target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-file]') : null)?.dataset ?? {};
    acts[act]?.();
    if (file !== undefined) void takeAlong(file, written()).then((words) => words && tell(words));
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
      notes = readKept(storageName) ?? planned;
      rows.fill(notes);
    },
  };
}

function readKept(storageName: string): Notes | undefined {
  const kept = readStored(device, storageName);
  return kept === undefined ? undefined : parseNotes(kept);
}
