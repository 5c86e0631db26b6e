import { defined } from '../defined.ts';
import { downloadFile } from '../scripts/download-file.ts';
import { fontLoader } from '../pdf-fonts/load.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { readPlaces } from './places.ts';
import { showTexts } from './preview.ts';
import { tidy, writeAddress } from './state.ts';

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
export function openFiller(form: HTMLElement): Filler {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  const sheets = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const status = form.querySelector('[role="status"]');
  const loadLetters = fontLoader(defined(form.dataset['letters'], 'The typeface of the form').split(' '));
  const say = (words: string) => {
    if (status && status.textContent !== words) status.textContent = words;
  };
  const chosen = () => defined(sheets.find(({ checked }) => checked) ?? sheets[0], 'A sheet to fill');
  const placesOf = (sheet: HTMLInputElement) => readPlaces(told(sheet, 'places'));
  const texts = () => inputs.map((input) => ({ input, name: input.name, value: tidy(input.value, input.maxLength) }));

  /** Sets every text in its boxes on the chosen sheet, and says what is wrong with it. */
  async function setAll(sheet: HTMLInputElement) {
    const letters = await loadLetters(
      texts()
        .map(({ value }) => value)
        .join(' '),
    );
    const places = placesOf(sheet);
    const measure = (text: string) => letters.measure(text);
    return texts().flatMap(({ input, name, value }) => {
      const boxes = places.filter((place) => place.name === name);
      const set = boxes.map((place) => ({ place, label: labelOf(input), set: fitText(value, place, measure) }));
      const fault = boxes.length === 0 || value === '' ? '' : faultIn(value, letters.missing(value), set[0]?.set);
      return [{ input, value, set: value === '' ? [] : set, fault, letters }];
    });
  }

  async function update(): Promise<void> {
    const sheet = chosen();
    const places = placesOf(sheet);
    for (const input of inputs) {
      const field = input.closest<HTMLElement>('[data-field]');
      if (field) field.hidden = !places.some(({ name }) => name === input.name);
    }
    history.replaceState(null, '', `${location.pathname}${location.search}${writeAddress(texts())}`);
    try {
      const all = await setAll(sheet);
      for (const { input, fault } of all) note(input, fault);
      // The picture shows the A3 of its kind, which comes first.
      const shown = sheets.find(({ dataset }) => dataset['picture'] === sheet.dataset['picture']) ?? sheet;
      showTexts(
        told(sheet, 'picture'),
        (await setAll(shown)).flatMap(({ set }) => set),
      );
      say('');
    } catch (error) {
      say(unreachable(error));
    }
  }

  async function restore(): Promise<void> {
    const typed = new URLSearchParams(location.hash.slice(1));
    for (const input of inputs) input.value = tidy(typed.get(input.name) ?? '', input.maxLength);
    await update();
  }

  async function download(): Promise<void> {
    const sheet = chosen();
    await update();
    try {
      const all = await setAll(sheet);
      const wrong = all.find(({ fault }) => fault !== '');
      if (wrong) {
        wrong.input.focus();
        say('Maak eerst de tekst passend. Bij het veld staat wat er nog niet past.');
        return;
      }
      say('Je poster wordt gemaakt.');
      const response = await fetch(told(sheet, 'href'));
      if (!response.ok) throw new TypeError(`${response.status}`);
      const plain = await response.arrayBuffer();
      const set = all.flatMap((each) => each.set);
      const letters = all[0]?.letters;
      const filled = set.length === 0 || !letters ? plain : await (await import('./write-pdf.ts')).writeTexts(plain, set, letters);
      downloadFile(new Blob([filled], { type: 'application/pdf' }), told(sheet, 'file'));
      say('Klaar. Je poster staat bij je downloads.');
    } catch (error) {
      say(unreachable(error));
    }
  }

  return { update, restore, download };
}

/** What the form tells of a sheet: its places, its picture, its address and the name of its file. */
const told = (sheet: HTMLInputElement, name: 'places' | 'picture' | 'href' | 'file') =>
  defined(sheet.dataset[name], `data-${name} of a sheet`);

const labelOf = (input: HTMLInputElement) => input.labels?.[0]?.textContent?.trim() ?? input.name;

/** What is wrong with a text, with the mend; empty if nothing is. */
function faultIn(value: string, missing: string[], set: FittedText | undefined): string {
  if (missing.length > 0) {
    const one = missing.length === 1;
    return `${one ? 'Dit teken kan' : 'Deze tekens kunnen'} niet op de poster: ${missing.join(' ')} Haal ${one ? 'het' : 'ze'} weg.`;
  }
  if (set === undefined || set.fitting === value) return '';
  return set.fitting === ''
    ? 'Dit woord is te lang voor het vak. Neem een korter woord.'
    : `Te lang voor het vak. Dit past er nog in: “${set.fitting}”.`;
}

function note(input: HTMLInputElement, words: string) {
  const place = document.getElementById(`${input.id}-melding`);
  if (place && place.textContent !== words) place.textContent = words;
  if (words === '') input.removeAttribute('aria-invalid');
  else input.setAttribute('aria-invalid', 'true');
}

/** `fetch` throws a TypeError where there is no connection, or where the page was opened from a folder. */
function unreachable(error: unknown): string {
  if (!(error instanceof TypeError)) throw error;
  return 'De poster is nu niet op te halen. Kijk of je verbinding hebt en probeer het opnieuw, of print de lege poster.';
}
