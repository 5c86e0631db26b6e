import { element } from '../scripts/element.ts';
import { photoStore, type Photo, type Trouble } from './photo-store.ts';
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

/** The photographs of an evening, to add, describe and take away. */
export interface PhotosForm {
  photos(): Photo[];
  clear(): void;
}

const troubles: Record<Trouble, string> = {
  full: 'De opslag van dit apparaat is vol. De foto staat hier tot je de bladzijde sluit. Bewaar nu alles als zip.',
  none: 'Deze browser kan geen foto’s bewaren. De foto staat hier tot je de bladzijde sluit. Bewaar nu alles als zip.',
};

/** Lets photographs be added to the list of `Notes.astro`. Each is kept at once, on the device alone. */
export function photosForm({ list, field, storageName, clock, say, changed }: Options): PhotosForm {
  const store = photoStore(storageName);
  let photos: Photo[] = [];

  /** Keeps a photograph; returns what to say where that failed. */
  async function keep(photo: Photo): Promise<string | undefined> {
    const trouble = await store.keep(photo);
    return trouble && troubles[trouble];
  }

  async function add(photo: Photo) {
    const [row, canvas, note, remove] = photoRow(photo);
    note.addEventListener('input', () => {
      photo.note = note.value;
      void keep(photo).then((trouble) => trouble && say(trouble));
    });
    remove.addEventListener('click', () => {
      if (!confirm('Deze foto weghalen?')) return;
      photos = photos.filter((each) => each !== photo);
      void store.remove([photo]);
      row.remove();
      field.focus();
      say('De foto is weg.');
      changed();
    });
    photos = [...photos, photo];
    list.append(row);
    await show(photo.picture, canvas);
  }

  /** Adds a file that somebody chose; returns what to say where something of that failed. */
  async function addFile(file: File): Promise<string | undefined> {
    const picture = await shrink(file);
    if (picture === undefined) return `‘${file.name}’ kunnen we niet lezen. Kies een foto als JPG of PNG.`;
    const photo = { id: Math.max(clock(), (photos.at(-1)?.id ?? 0) + 1), note: '', picture };
    await add(photo);
    return keep(photo);
  }

  async function addFiles(files: File[]) {
    say('Een ogenblik. We maken de foto kleiner.');
    const faults = new Set<string>();
    for (const file of files) {
      const fault = await addFile(file);
      if (fault) faults.add(fault);
    }
    say([...faults].join(' ') || (files.length === 1 ? 'De foto staat erbij.' : `${files.length} foto’s staan erbij.`));
    changed();
  }

  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    field.value = '';
    void addFiles(files);
  });

  void store.all().then(async (kept) => {
    for (const photo of kept) await add(photo);
    if (kept.length > 0) changed();
  });

  return {
    photos: () => photos,
    clear() {
      void store.remove(photos);
      photos = [];
      list.replaceChildren();
    },
  };
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
