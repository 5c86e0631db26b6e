import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { paths } from '../../../src/paths.ts';
import type { BuiltSite } from '../../built-site.ts';

/** A style sheet or script of the built site. */
export interface Piece {
  kind: 'style' | 'module' | 'script';
  text: string;
  /** The first file that it stands in or is. */
  file: string;
}

/** Every style sheet and script of the site, each once: in pages, in the pages of the zip, in drawings, and as files. */
export function piecesOf({ files, folder }: BuiltSite): Piece[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const own = [...files].sort().flatMap((file) => inFile(file, read));
  const zipped = [...files].filter((file) => file.endsWith('.zip')).flatMap((file) => inZip(file, readFileSync(join(folder, file))));
  const unique = new Map<string, Piece>();
  for (const piece of [...own, ...zipped]) if (!unique.has(piece.text)) unique.set(piece.text, piece);
  return [...unique.values()];
}

function inFile(file: string, read: (file: string) => string): Piece[] {
  if (/\.(?:html|svg)$/.test(file)) return inMarkup(file, read(file));
  if (file.endsWith('.css')) return [{ kind: 'style', text: read(file), file }];
  // A service worker is the only script here that isn't loaded as a module.
  return file.endsWith('.js') ? [{ kind: file === paths.serviceWorker ? 'script' : 'module', text: read(file), file }] : [];
}

const inZip = (zip: string, content: Uint8Array): Piece[] =>
  Object.entries(unzipSync(content, { filter: ({ name }) => name.endsWith('.html') })).flatMap(([name, page]) =>
    inMarkup(`${zip}/${name}`, strFromU8(page)),
  );

// By text, because styles also stand in templates and for readers without scripts. Data for search engines is no script.
const inMarkup = (file: string, markup: string): Piece[] =>
  [...markup.matchAll(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
    .map(([, element, attributes = '', text = '']) => ({ kind: kindOf(element, attributes), text, file }))
    .filter((piece): piece is Piece => piece.kind !== 'data' && piece.text !== '');

function kindOf(element: string | undefined, attributes: string): Piece['kind'] | 'data' {
  if (element === 'style') return 'style';
  return attributes.includes('json') ? 'data' : attributes.includes('module') ? 'module' : 'script';
}
