import { defined } from '../defined.ts';
import { downloadFile } from '../scripts/download-file.ts';
import { replaceAddress } from '../scripts/replace-address.ts';
import type { FontStack } from '../pdf-fonts/font-stack.ts';
import { fontLoader } from '../pdf-fonts/load.ts';
import { fillIn, type FilledIn } from './fill-in.ts';
import { readPlaces } from './places.ts';
import { showTexts } from './preview.ts';
import { tidy, writeAddress, type TypedText } from './state.ts';
import { unreachable } from './unreachable.ts';

/** What fills a poster in. */
export interface Filler {
  /** Says of each text whether it fits, shows it on the picture, and keeps it in the address. */
  update(): Promise<void>;
  /** Takes texts from the address. */
  restore(): Promise<void>;
  /** Makes the file and hands it to the reader, if all texts fit. */
  download(): Promise<void>;
}

/** Opens the filler of a form (`PosterForm.astro`). */
export function openFiller(root: HTMLElement): Filler {
  const form: Form = {
    fields: [...root.querySelectorAll<HTMLInputElement>('input[type="text"]')],
    sheets: [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')],
    status: root.querySelector('[role="status"]'),
    loadLetters: fontLoader(defined(root.dataset['letters'], 'The typeface of the form').split(' ')),
  };
  return { update: () => update(form), restore: () => restore(form), download: () => download(form) };
}

/** The parts of a form. */
interface Form {
  fields: HTMLInputElement[];
  /** The choice of sheets, as radio buttons. */
  sheets: HTMLInputElement[];
  status: Element | null;
  loadLetters(text: string): Promise<FontStack>;
}

const typedText = ({ name, value, maxLength }: HTMLInputElement): TypedText => ({ name, value: tidy(value, maxLength) });

const chosenSheet = ({ sheets }: Form) => defined(sheets.find(({ checked }) => checked) ?? sheets[0], 'A sheet to fill');

/** What the form says of a sheet: its places, its picture, its address and the name of its file. */
const sheetData = (sheet: HTMLInputElement, name: 'places' | 'picture' | 'href' | 'file') =>
  defined(sheet.dataset[name], `data-${name} of a sheet`);

const placesOn = (sheet: HTMLInputElement) => readPlaces(sheetData(sheet, 'places'));

/** What all texts are set with. */
const lettersFor = ({ fields, loadLetters }: Form) => loadLetters(fields.map((input) => typedText(input).value).join(' '));

/** Every text as it comes on a sheet, with its field. */
function fillSheet({ fields }: Form, sheet: HTMLInputElement, letters: FontStack): (FilledIn & { input: HTMLInputElement })[] {
  const places = placesOn(sheet);
  return fields.map((input) => ({ input, ...fillIn(typedText(input), labelOf(input), places, letters) }));
}

async function update(form: Form): Promise<void> {
  const sheet = chosenSheet(form);
  showFields(form, sheet);
  replaceAddress(`${location.pathname}${location.search}${writeAddress(form.fields.map(typedText))}`);
  try {
    const letters = await lettersFor(form);
    for (const { input, fault } of fillSheet(form, sheet, letters)) showFault(input, fault);
    // The picture shows the A3 of its kind, which comes first.
    const shown = form.sheets.find(({ dataset }) => dataset['picture'] === sheet.dataset['picture']) ?? sheet;
    showTexts(
      sheetData(sheet, 'picture'),
      fillSheet(form, shown, letters).flatMap(({ texts }) => texts),
    );
    say(form, '');
  } catch (error) {
    say(form, told(error));
  }
}

async function restore(form: Form): Promise<void> {
  const typed = new URLSearchParams(location.hash.slice(1));
  for (const input of form.fields) input.value = tidy(typed.get(input.name) ?? '', input.maxLength);
  await update(form);
}

async function download(form: Form): Promise<void> {
  const sheet = chosenSheet(form);
  await update(form);
  try {
    const letters = await lettersFor(form);
    const filled = fillSheet(form, sheet, letters);
    const wrong = filled.find(({ fault }) => fault !== '');
    if (wrong) {
      wrong.input.focus();
      say(form, 'Verander eerst je tekst. Bij het veld staat wat er niet past.');
      return;
    }
    say(form, 'Je poster wordt gemaakt.');
    const plain = await fetchSheet(sheet);
    const texts = filled.flatMap((each) => each.texts);
    const pdf = texts.length === 0 ? plain : await (await import('./write-pdf.ts')).writeTexts(plain, texts, letters);
    downloadFile(new Blob([pdf], { type: 'application/pdf' }), sheetData(sheet, 'file'));
    say(form, 'Klaar. Je poster staat bij je downloads.');
  } catch (error) {
    say(form, told(error));
  }
}

async function fetchSheet(sheet: HTMLInputElement): Promise<ArrayBuffer> {
  const response = await fetch(sheetData(sheet, 'href'));
  if (!response.ok) throw new TypeError(`${response.status}`);
  return response.arrayBuffer();
}

/** Shows the fields that the sheet has a box for. */
function showFields({ fields }: Form, sheet: HTMLInputElement) {
  const places = placesOn(sheet);
  for (const input of fields) {
    const field = input.closest<HTMLElement>('[data-field]');
    if (field) field.hidden = !places.some(({ name }) => name === input.name);
  }
}

const labelOf = (input: HTMLInputElement) => input.labels?.[0]?.textContent?.trim() ?? input.name;

function showFault(input: HTMLInputElement, fault: string) {
  writeIn(document.getElementById(`${input.id}-melding`), fault);
  if (fault === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

const say = ({ status }: Form, words: string) => writeIn(status, words);

/** What an element says already isn't written again: a screen reader would read it again. */
function writeIn(place: Element | null, words: string) {
  if (place && place.textContent !== words) place.textContent = words;
}

/** `fetch` throws a TypeError where there is no connection, or where the page was opened from a folder. */
function told(error: unknown): string {
  if (!(error instanceof TypeError)) throw error;
  return unreachable;
}
