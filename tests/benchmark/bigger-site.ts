import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, type SourceFile } from '../../src/content-check/read-content.ts';
import { buildProject, copyProject } from '../project-copy.ts';
import { plainEntries } from './texts.ts';

/**
 * Of a hundred entries that are added, how many of each kind: more of what many write, and enough of the rest. Partijen, begrippen and
 * paginas stay as they are.
 */
const shares = { tips: 34, situaties: 24, cases: 12, bronnen: 10, themas: 8, werkvormen: 4, logicas: 4, samenwerkingsvragen: 4 } as const;

/** Copies the project at `root` to `folder`, adds entries until there are `size`, and builds it. Returns the folder with the built site. */
export async function buildBigger(root: string, folder: string, size: number): Promise<string> {
  await copyBigger(root, folder, size);
  return buildProject(folder, environment);
}

/** Nobody would keep so much on a telephone, and the build refuses to make it so. */
export const environment = { OFFLINE: 'off' };

/** Copies the project at `root` to `folder` and adds entries until there are `size`. */
export async function copyBigger(root: string, folder: string, size: number): Promise<void> {
  await copyProject(root, folder);
  await addEntries(root, folder, size);
}

/**
 * Adds entries of every kind to the content in `folder` until there are `size`. Each is a real entry at `root` with a name and a summary of
 * its own and the sentences of its text in another order, always the same one; its fields and most links stay. Themas and cases lead to
 * one another's new entries, and cases are all over the country, as they would be.
 */
export async function addEntries(root: string, folder: string, size: number): Promise<void> {
  const { files } = readContent(root);
  const draw = shuffler(sentencesOf(plainEntries(root).flatMap(({ summary, fields, body }) => [summary, ...fields, body])));
  const kinds = Object.entries(shares).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  const added = Array.from({ length: Math.max(0, size - files.length) }, (_, at) => {
    const number = files.length + 1 + at;
    // 37 and 100 have no divisor in common: each hundred has all shares, mixed.
    return { number, kind: kinds[(number * 37) % 100] };
  });
  const among = (kind: string, number: number) => {
    const all = added.filter((each) => each.kind === kind);
    const chosen = all[number % all.length];
    return chosen && `gemaakt-${chosen.number}`;
  };
  for (const { number, kind } of added) {
    const models = files.filter(({ collection }) => collection === kind);
    const model = models[number % models.length];
    if (model) await writeFile(join(folder, 'content', model.collection, `gemaakt-${number}.mdx`), entryLike(model, number, draw, among));
  }
}

const provincies = [
  'Drenthe',
  'Flevoland',
  'Fryslân',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
];

/** Gives the slug of a new entry of a kind, another one for each number; none where there are none. */
type Among = (kind: string, number: number) => string | undefined;

/** Other values for some fields of an entry. */
function otherFields(collection: string, data: object, number: number, among: Among): object {
  if (collection === 'cases') return { provincie: provincies[number % provincies.length] };
  if (collection !== 'themas' || !('praktijk' in data) || !Array.isArray(data.praktijk)) return {};
  const praktijk: unknown[] = data.praktijk;
  return {
    praktijk: praktijk.map((each, at) => {
      const found = among('cases', number + 7 * at);
      return { ...(typeof each === 'object' ? each : {}), ...(found !== undefined && { case: found }) };
    }),
  };
}

/** Plain sentences, without what Markdown gives a meaning, and without addresses, which the content check refuses in texts. */
const sentencesOf = (texts: string[]) =>
  texts
    .flatMap((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/(?<=[.?!])\s+|\n+/))
    .map((sentence) => sentence.replace(/[[\]#*_|<>{}`~^\\]|^[-\d.\s]+/g, '').trim())
    .filter((sentence) => sentence.length > 40 && sentence.length < 160 && /[.?!]$/.test(sentence) && !/https?:|www\./.test(sentence));

function entryLike({ collection, data, body }: SourceFile, number: number, draw: () => string, among: Among): string {
  const words = draw()
    .replace(/[.?!:,;“”"‘’]/g, '')
    .split(/\s+/)
    .filter((word) => /\w/.test(word));
  // The name of a werkvorm stands in large letters on its poster.
  const name = collection === 'werkvormen' ? `Rondje ${number}` : `${words.slice(0, 5).join(' ')} ${number}`;
  const fields = {
    ...(typeof data === 'object' && data !== null ? { ...data, ...otherFields(collection, data, number, among) } : {}),
    titel: collection === 'samenwerkingsvragen' ? `${name}?` : name,
    samenvatting: `${draw()} Dit is nummer ${number}.`,
    volgorde: 100 + number,
    zoekwoorden: words.slice(-2),
  };
  const front = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(firstOnly(key, value))}`);
  return `---\n${front.join('\n')}\n---\n${body.replace(/^(- )?[^\s<>[\]{}#|*:-][^<>[\]{}|*]*[.?!]$/gm, (line, item = '') => `${item}${reworded(line, draw)}`)}`;
}

/** Of the meetings of a case the first: for each there is a draaiboek with all its sheets. */
const firstOnly = (key: string, value: unknown) => (key === 'bijeenkomsten' && Array.isArray(value) ? value.slice(0, 1) : value);

/** As many sentences as a line has, other ones. */
const reworded = (line: string, draw: () => string) =>
  line
    .replace(/^- /, '')
    .split(/(?<=[.?!])\s/)
    .map(draw)
    .join(' ');

/** Draws from `all` in an order that looks random and is the same each time. */
function shuffler(all: string[]): () => string {
  let state = 20_240_607;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)] ?? '';
  };
}
