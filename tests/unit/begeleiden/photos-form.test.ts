import { expect, test, vi } from 'vitest';
import { PhotosForm } from '../../../src/begeleiden/photos-form.ts';
import { defined } from '../../../src/defined.ts';
import { lend } from '../as-browser.ts';
import { withReader } from '../reader.ts';

const reader = withReader('<ul></ul><label>Voeg een foto toe<input type="file"></label>');
const { did, document, fill, happen, press, step } = reader;

/** What the browser's database has, by key as JSON; `full` says why it takes nothing more. */
const kept = new Map<string, unknown>();
let full: DOMException | undefined;

/** A request that is done, or broken off, a moment later. */
function request<Result>(work: () => Result): object {
  const made: { result?: Result; error?: unknown; onsuccess?: () => void; oncomplete?: () => void; onerror?: () => void } = {};
  queueMicrotask(() => {
    try {
      made.result = work();
      made.onsuccess?.();
      made.oncomplete?.();
    } catch (error) {
      made.error = error;
      made.onerror?.();
    }
  });
  return made;
}
const store = {
  get transaction() {
    return request(() => {
      if (full) throw full;
    });
  },
  put: (value: object, key: unknown) => !full && kept.set(JSON.stringify(key), { ...value }),
  get: (key: unknown) => request(() => kept.get(JSON.stringify(key))),
  delete: (key: unknown) => kept.delete(JSON.stringify(key)),
  // In another order than they came.
  getAllKeys: () => request(() => [...kept.keys()].map((key): unknown => JSON.parse(key)).reverse()),
};
vi.stubGlobal('indexedDB', { open: () => request(() => ({ transaction: () => ({ objectStore: () => store }) })) });

// Of a picture only its size counts, which its name has: 4000x3000.jpg.
vi.stubGlobal('createImageBitmap', async (file: File) => {
  const [, width, height] = defined(/(\d+)x(\d+)/.exec(file.name ?? (await file.text())), 'A picture');
  return { width: Number(width), height: Number(height), close: () => did('lets the picture go') };
});
const context = {
  fillStyle: '',
  fillRect: (...where: number[]) => did(`fills ${where.join(' ')} with ${context.fillStyle}`),
  drawImage: (picture: { width: number }, ...where: number[]) => did(`draws ${picture.width} wide at ${where.join(' ')}`),
};
lend(Object(Object.getPrototypeOf(document.createElement('canvas'))), {
  getContext: () => context,
  toBlob(this: HTMLCanvasElement, done: (made: Blob) => void, type: string, quality: number) {
    did(`makes it ${type} of ${quality}`);
    done(new Blob([`${this.width}x${this.height}`]));
  },
});

test('photographs are made smaller, kept, described and taken away, and said so', async () => {
  const list = defined(document.querySelector('ul'), 'The list');
  const field = () => defined(document.querySelector<HTMLInputElement>('input[type="file"]'), 'The field');
  let now = 100;
  /** The form of an evening, on a page that was opened anew. */
  const open = (storageName: string) => {
    list.replaceChildren();
    field().replaceWith(field().cloneNode(true));
    const [say, changed] = [(words: string) => did(`says: ${words}`), () => did('tells that something changed')];
    return new PhotosForm({ list, field: field(), storageName, clock: () => now, say, changed });
  };
  const choose = (...names: string[]) => {
    Object.defineProperty(field(), 'files', { value: names.map((name) => new File([name], name)), configurable: true });
    // Choosing the same file again is heard only if none is chosen.
    field().value = names.join();
    happen('change', {}, field());
    did(`has chosen ‘${field().value}’`);
  };
  const shown = () =>
    did(
      `has ${photos
        .photos()
        .map(({ id, note, picture }) => `${id} ‘${note}’ of ${new TextDecoder().decode(picture)}`)
        .join(', ')}; keeps ${[...kept.keys()].join(' ')}`,
    );
  let photos = open('avond');
  await step('Nothing yet');
  await step('One', () => choose('4000x3000.jpg'));
  await step('Two at once, in the same moment, and what is no picture', () => choose('30x40.png', 'lijst.txt', '900x90.jpg'));
  await step('What stands on it', () => fill('Wat staat er op de foto?', 'De ijsberg'));
  await step('They are', shown);
  await step('Opened again, an evening later', () => {
    now = 1;
    photos = open('avond');
  });
  await step('One more then', () => choose('10x10.jpg'));
  await step('They are', shown);
  await step('The first is to stay after all', () => {
    reader.decline();
    press('Haal deze foto weg');
  });
  await step('The first is taken away', () => press('Haal deze foto weg'));
  await step('They are', shown);
  await step('The database is full', () => {
    full = new DOMException('full', 'QuotaExceededError');
    choose('20x20.jpg', '21x21.jpg');
  });
  await step('What stands on one, where that can’t be kept', () => fill('Wat staat er op de foto?', 'Vol'));
  await step('There is none', () => {
    full = new DOMException('no', 'SecurityError');
    choose('22x22.jpg');
  });
  await step('Of another evening, with two at once', () => {
    full = undefined;
    open('morgen');
    choose('23x23.jpg', '24x24.jpg');
  });
  await step('All gone', () => photos.clear());
  await step('They are', shown);
  await expect(reader.story()).toMatchFileSnapshot('texts/photos.txt');
});
