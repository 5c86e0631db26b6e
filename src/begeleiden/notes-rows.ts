import { item } from '../defined.ts';
import { element } from '../scripts/element.ts';
import { tidyNotes, type Notes } from './notes.ts';

const fields = { afspraken: ['wat', 'wie', 'wanneer'], inzichten: ['inzicht'] } as const;
const labels = { wat: 'Wat spreken jullie af?', wie: 'Wie doet het?', wanneer: 'Wanneer is het klaar?', inzicht: 'Wat weten jullie nu?' };
const lists = ['afspraken', 'inzichten'] as const;
/** What one row of a list is called, for who only hears the label of a field. */
const names = { afspraken: 'afspraak', inzichten: 'inzicht' };

/** The fields of `Notes.astro`: a row for all that was written down, and always one to go on. */
export interface NotesRows {
  read(): Notes;
  /** Whoever is writing goes on in the same row. */
  fill(notes: Notes): void;
  /** Adds a row where the last has something in it. */
  goOn(): void;
}

/** Opens the fields in a form. */
export function notesRows(form: HTMLElement): NotesRows {
  const rowsOf = (list: (typeof lists)[number]) => [...form.querySelectorAll(`[data-list="${list}"] > li`)];
  const input = (place: Element, field: string) => place.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
  const value = (place: Element, field: string) => input(place, field)?.value ?? '';

  function addRow(list: (typeof lists)[number], values: Record<string, string> = {}) {
    const about = `: ${names[list]} ${rowsOf(list).length + 1}`;
    const row = element('li', { class: `notes-${list}` });
    for (const field of fields[list]) {
      const made = element('input', {
        class: 'search-input w-full',
        type: 'text',
        maxlength: '300',
        autocomplete: 'off',
        'data-field': field,
      });
      made.value = values[field] ?? '';
      row.append(
        element('label', {}, element('span', { class: 'small' }, labels[field], element('span', { class: 'sr-only' }, about)), made),
      );
    }
    form.querySelector(`[data-list="${list}"]`)?.append(row);
  }

  /** Returns what brings the focus back to the row that has it now, as far as it was written. */
  function holdFocus(): () => void {
    const { activeElement } = document;
    const list = lists.find((each) => activeElement?.closest(`[data-list="${each}"]`));
    const row = activeElement?.closest('li');
    if (list === undefined || !row || !(activeElement instanceof HTMLInputElement)) return () => {};
    const inputsOf = (each: Element) => [...each.querySelectorAll('input')];
    const texts = inputsOf(row).map((each) => each.value);
    const [at, start, end] = [inputsOf(row).indexOf(activeElement), activeElement.selectionStart, activeElement.selectionEnd];
    return () => {
      const same = rowsOf(list).find((each) => inputsOf(each).every((field, index) => field.value.trim() === texts[index]?.trim()));
      const inputs = inputsOf(same ?? item(rowsOf(list), rowsOf(list).length - 1));
      if (same) inputs.forEach((field, index) => (field.value = texts[index] ?? ''));
      inputs[at]?.focus();
      if (same) inputs[at]?.setSelectionRange(start, end);
    };
  }

  return {
    read: () => ({
      afspraken: rowsOf('afspraken').map((row) => ({ wat: value(row, 'wat'), wie: value(row, 'wie'), wanneer: value(row, 'wanneer') })),
      inzichten: rowsOf('inzichten').map((row) => value(row, 'inzicht')),
      terugkom: { dag: value(form, 'dag'), tijd: value(form, 'tijd') },
    }),
    fill(notes) {
      const { afspraken, inzichten, terugkom } = tidyNotes(notes);
      const bringBack = holdFocus();
      lists.forEach((list) => form.querySelector(`[data-list="${list}"]`)?.replaceChildren());
      afspraken.forEach((each) => addRow('afspraken', { ...each }));
      inzichten.forEach((inzicht) => addRow('inzichten', { inzicht }));
      lists.forEach((list) => addRow(list));
      for (const field of ['dag', 'tijd'] as const) {
        const found = input(form, field);
        if (found) found.value = terugkom[field];
      }
      bringBack();
    },
    goOn() {
      for (const list of lists) {
        const last = rowsOf(list).at(-1)?.querySelectorAll('input') ?? [];
        if ([...last].some((each) => each.value !== '')) addRow(list);
      }
    },
  };
}
