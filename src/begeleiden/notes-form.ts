import { element } from '../components/element.ts';
import { handFile } from '../components/hand-file.ts';
import { keep, recall } from './device.ts';
import { hasNotes, noNotes, notesAsCsv, notesAsText, parseNotes, serialiseNotes, tidyNotes, type Notes } from './notes.ts';

interface Options {
  root: HTMLElement;
  /** What the notes are of. */
  name: string;
  /** Under which name the browser keeps them. */
  storageName: string;
  clock: () => number;
  say: (words: string) => void;
}

/** The form for what a group writes down. `show(true)` opens it; `show()` only if something stands in it already. */
export interface NotesForm {
  show(wanted?: boolean): void;
  toggle(): void;
}

const device = () => localStorage;
const fields = { afspraken: ['wat', 'wie', 'wanneer'], inzichten: ['inzicht'] } as const;
const labels = { wat: 'Wat spreken jullie af?', wie: 'Wie doet het?', wanneer: 'Wanneer is het klaar?', inzicht: 'Wat weten jullie nu?' };

/** Fills the form of `Notes.astro`: a row for all that was written down and one to go on, kept at each letter. */
export function notesForm({ root, name, storageName, clock, say }: Options): NotesForm {
  const form = root.querySelector<HTMLElement>('[data-part="notes"]');
  let notes = parseNotes(recall(device, storageName) ?? '');
  let opened = false;
  if (!form) return { show: () => undefined, toggle: () => undefined };
  const lists = (['afspraken', 'inzichten'] as const).map((list) => ({ list, place: form.querySelector(`[data-list="${list}"]`) }));

  function read(): Notes {
    const rows = (list: keyof typeof fields) => [...(form?.querySelectorAll(`[data-list="${list}"] > li`) ?? [])];
    const value = (row: Element, field: string) => row.querySelector<HTMLInputElement>(`[data-field="${field}"]`)?.value ?? '';
    return {
      afspraken: rows('afspraken').map((row) => ({ wat: value(row, 'wat'), wie: value(row, 'wie'), wanneer: value(row, 'wanneer') })),
      inzichten: rows('inzichten').map((row) => value(row, 'inzicht')),
    };
  }

  function addRow(list: keyof typeof fields, values: Record<string, string> = {}) {
    const row = element('li', { class: `notes-${list}` });
    for (const field of fields[list]) {
      const input = element('input', {
        class: 'search-input w-full',
        type: 'text',
        maxlength: '300',
        autocomplete: 'off',
        'data-field': field,
      });
      input.value = values[field] ?? '';
      row.append(element('label', {}, element('span', { class: 'small' }, labels[field]), input));
    }
    form?.querySelector(`[data-list="${list}"]`)?.append(row);
  }

  function fill() {
    const tidy = tidyNotes(notes);
    lists.forEach(({ place }) => place?.replaceChildren());
    tidy.afspraken.forEach((each) => addRow('afspraken', { ...each }));
    tidy.inzichten.forEach((inzicht) => addRow('inzichten', { inzicht }));
    lists.forEach(({ list }) => addRow(list));
  }

  const day = () => new Date(clock()).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });

  form.addEventListener('input', () => {
    notes = read();
    keep(device, storageName, hasNotes(notes) ? serialiseNotes(tidyNotes(notes)) : undefined);
    // There is always an empty row to go on in.
    for (const { list, place } of lists) {
      const last = place?.lastElementChild?.querySelectorAll<HTMLInputElement>('input') ?? [];
      if ([...last].some(({ value }) => value !== '')) addRow(list);
    }
  });

  form.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-act], [data-file]') : null;
    if (pressed?.dataset['act'] === 'copy-notes')
      void navigator.clipboard.writeText(notesAsText(notes, name, day())).then(
        () => say('De tekst is gekopieerd.'),
        () => say('Kopiëren lukt hier niet. Bewaar het als tekst.'),
      );
    if (pressed?.dataset['act'] === 'clear-notes' && confirm('Alles wissen wat hier staat?')) {
      notes = noNotes;
      keep(device, storageName, undefined);
      fill();
      say('Alles is gewist.');
    }
    const file = pressed?.dataset['file'];
    if (file === 'txt') save(notesAsText(notes, name, day()), 'text/plain', 'txt');
    if (file === 'csv') save(notesAsCsv(notes), 'text/csv', 'csv');
  });

  fill();
  const show = (wanted?: boolean) => {
    form.hidden = !(wanted === undefined ? hasNotes(notes) : wanted || opened);
    root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(!form.hidden));
  };
  return {
    show,
    toggle() {
      opened = form.hidden !== false;
      form.hidden = !opened;
      root.querySelector('[data-act="notes"]')?.setAttribute('aria-pressed', String(opened));
      if (opened) form.querySelector('h2')?.focus();
    },
  };
}

/** Gives a text as a file to keep. */
const save = (text: string, type: string, extension: string) =>
  handFile(new Blob([text], { type: `${type};charset=utf-8` }), `afspraken.${extension}`);
