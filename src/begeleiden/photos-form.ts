import { element } from '../scripts/element.ts';
import { photoStore, type Photo, type PhotoStore, type Trouble } from './photo-store.ts';
import { show, shrink } from './pictures.ts';

interface Options {
  /** The list for photographs, and the field that takes them. */
  list: HTMLElement;
  field: HTMLInputElement;
  /** Under which name the browser keeps them. */
  storageName: string;
  clock: () => number;
  say: (words: string) => void;
  /** Something came or went. */
  changed: () => void;
}

const troubles: Record<Trouble, string> = {
  full: 'De opslag van dit apparaat is vol. De foto staat hier tot je de bladzijde sluit. Bewaar nu alles als zip.',
  none: 'Deze browser kan geen foto’s bewaren. De foto staat hier tot je de bladzijde sluit. Bewaar nu alles als zip.',
};

/** The photographs of an evening, to add, describe and take away (`Notes.astro`). Each is kept at once, on the device alone. */
export class PhotosForm {
  readonly #options: Options;
  readonly #store: PhotoStore;
  #photos: Photo[];

  constructor(options: Options) {
    const { field, storageName, changed } = options;
    this.#options = options;
    this.#store = photoStore(storageName);
    this.#photos = [];
    field.addEventListener('change', () => {
      const files = [...(field.files ?? [])];
      field.value = '';
      void this.#addFiles(files);
    });
    void this.#store.all().then(async (kept) => {
      for (const photo of kept) await this.#add(photo);
      if (kept.length > 0) changed();
    });
  }

  photos(): Photo[] {
    return this.#photos;
  }

  clear(): void {
    void this.#store.remove(this.#photos);
    this.#photos = [];
    this.#options.list.replaceChildren();
  }

  async #addFiles(files: File[]): Promise<void> {
    const { say, changed } = this.#options;
    say('Een ogenblik. We maken de foto kleiner.');
    const faults = new Set<string>();
    for (const file of files) {
      const fault = await this.#addFile(file);
      if (fault) faults.add(fault);
    }
    say([...faults].join(' ') || (files.length === 1 ? 'De foto staat erbij.' : `${files.length} foto’s staan erbij.`));
    changed();
  }

  /** Adds a file that somebody chose; returns what to say where something of that failed. */
  async #addFile(file: File): Promise<string | undefined> {
    const picture = await shrink(file);
    if (picture === undefined) return `‘${file.name}’ kunnen we niet lezen. Kies een foto als JPG of PNG.`;
    const photo = { id: Math.max(this.#options.clock(), (this.#photos.at(-1)?.id ?? 0) + 1), note: '', picture };
    await this.#add(photo);
    return this.#keep(photo);
  }

  async #add(photo: Photo): Promise<void> {
    const { list, say } = this.#options;
    const [row, canvas, note, remove] = photoRow(photo);
    note.addEventListener('input', () => {
      photo.note = note.value;
      void this.#keep(photo).then((trouble) => trouble && say(trouble));
    });
    remove.addEventListener('click', () => {
      if (confirm('Deze foto weghalen?')) this.#remove(photo, row);
    });
    this.#photos = [...this.#photos, photo];
    list.append(row);
    await show(photo.picture, canvas);
  }

  #remove(photo: Photo, row: HTMLElement): void {
    const { field, say, changed } = this.#options;
    this.#photos = this.#photos.filter((each) => each !== photo);
    void this.#store.remove([photo]);
    row.remove();
    field.focus();
    say('De foto is weg.');
    changed();
  }

  /** Keeps a photograph; returns what to say where that failed. */
  async #keep(photo: Photo): Promise<string | undefined> {
    const trouble = await this.#store.keep(photo);
    return trouble && troubles[trouble];
  }
}

function photoRow(photo: Photo) {
  const canvas = element('canvas', { class: 'h-auto max-h-[60vh] max-w-full', role: 'img', 'aria-label': 'Foto' });
  const note = element('input', { class: 'search-input w-full', type: 'text', maxlength: '300', autocomplete: 'off' });
  note.value = photo.note;
  const remove = element('button', { type: 'button', class: 'plain-button' }, 'Haal deze foto weg');
  const row = element(
    'li',
    { class: 'grid gap-3' },
    canvas,
    element('label', { class: 'grid gap-1' }, element('span', { class: 'small' }, 'Wat staat er op de foto?'), note),
    element('p', {}, remove),
  );
  return [row, canvas, note, remove] as const;
}
