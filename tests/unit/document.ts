import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { afterAll, vi } from 'vitest';

/** Gives the scripts of a test file a document to draw in; `happen` lets something happen to an element, as a reader does it. */
export function withDocument(html = ''): { document: Document; happen: (element: Element, event: 'click' | 'change' | 'input') => void } {
  const page = parseHTML(`<!doctype html><html lang="nl"><body>${html}</body></html>`);
  const { document, Event, customElements, Node, Element, HTMLElement, HTMLAnchorElement } = page;
  const { HTMLInputElement, HTMLSelectElement, HTMLTemplateElement } = page;
  const fields = { HTMLInputElement, HTMLSelectElement, HTMLTemplateElement };
  const given = { document, customElements, Node, Element, HTMLElement, HTMLAnchorElement, ...fields };
  for (const [name, value] of Object.entries(given)) vi.stubGlobal(name, value);
  afterAll(() => {
    vi.unstubAllGlobals();
  });
  return { document, happen: (element, event) => void element.dispatchEvent(new Event(event, { bubbles: true })) };
}

/** The files that scripts give a reader from now on, in a test file that has a document: each with its name, its kind and its text. */
export function takenFiles(): () => Promise<{ name: string; type: string; text: string }[]> {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function click(this: HTMLElement) {
    names.push(this.getAttribute('download') ?? '');
  });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return () => Promise.all(files.splice(0).map(async (file) => ({ name: names.shift() ?? '', type: file.type, text: await textOf(file) })));
}

/** The text of a file; of a zip the names and texts of what is in it. */
async function textOf(file: Blob): Promise<string> {
  if (file.type !== 'application/zip') return file.text();
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.entries(files)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join('\n');
}
