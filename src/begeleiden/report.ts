import { escaped } from '../escaped.ts';
import { returnWords, tidyNotes, type Notes } from './notes.ts';

/** A photograph in a report: the name of its file, and what it shows. */
export interface ReportPhoto {
  file: string;
  note: string;
}

/** What came of an evening as a page by itself, to read, print and send on; `title` is what it is of, `day` when it was. */
export function reportPage(notes: Notes, photos: ReportPhoto[], title: string, day: string): string {
  const { afspraken, inzichten, terugkom } = tidyNotes(notes);
  const part = (name: string, items: string[]) => (items.length === 0 ? '' : `<h2>${name}</h2>\n${items.join('\n')}\n`);
  const row = (cells: string[], cell: 'td' | 'th') => `<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`;
  const table = [row(['Wat', 'Wie', 'Wanneer'], 'th'), ...afspraken.map(({ wat, wie, wanneer }) => row([wat, wie, wanneer], 'td'))];
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
body { font: 1.1rem/1.5 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.4rem 0.6rem 0.4rem 0; text-align: left; vertical-align: top; }
h2 { break-after: avoid; }
figure { margin: 0 0 2rem; break-inside: avoid; }
img { max-width: 100%; max-height: 22cm; }
</style>
<h1>${escaped(title)}</h1>
<p>${escaped(day)}</p>
${part('Afspraken', afspraken.length === 0 ? [] : [`<table>${table.join('')}</table>`])}${part(
    'Terugkombijeenkomst',
    terugkom.dag === '' ? [] : [`<p>${escaped(returnWords(terugkom))}</p>`],
  )}${part('Inzichten', inzichten.length === 0 ? [] : [`<ul>${inzichten.map((each) => `<li>${escaped(each)}</li>`).join('')}</ul>`])}${part(
    'Foto’s',
    photos.map(
      ({ file, note }, at) =>
        `<figure><img src="${escaped(file)}" alt="${escaped(note || `Foto ${at + 1}`)}"><figcaption>${escaped(note)}</figcaption></figure>`,
    ),
  )}</html>
`;
}
