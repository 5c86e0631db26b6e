import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProject, copyProject } from '../project-copy.ts';
import { plainEntries } from './texts.ts';

/** Copies the project at `root` to `folder`, adds tips until there are `size` entries, and builds it. Gives the folder with the built site. */
export async function buildBigger(root: string, folder: string, size: number): Promise<string> {
  await copyProject(root, folder);
  await addTips(root, folder, size);
  // Nobody would keep so much on a telephone, and the build refuses to make it so.
  return buildProject(folder, { OFFLINE: 'off' });
}

/**
 * Adds tips to the content in `folder` until there are `size` entries. They are made of the sentences of the entries at `root` in another
 * order, always the same one.
 */
export async function addTips(root: string, folder: string, size: number): Promise<void> {
  await mkdir(join(folder, 'content/tips'), { recursive: true });
  const entries = plainEntries(root);
  const draw = shuffler(sentencesOf(entries.flatMap(({ summary, fields, body }) => [summary, ...fields, body])));
  const themas = entries.filter(({ collection }) => collection === 'themas').map(({ slug }) => slug);
  for (let number = entries.length + 1; number <= size; number++) {
    const thema = themas[number % themas.length] ?? '';
    await writeFile(join(folder, `content/tips/gemaakt-${number}.mdx`), tip(number, thema, draw));
  }
}

/** Plain sentences, without what Markdown gives a meaning, and without addresses, which the content check refuses in texts. */
const sentencesOf = (texts: string[]) =>
  texts
    .flatMap((text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split(/(?<=[.?!])\s+|\n+/))
    .map((sentence) => sentence.replace(/[[\]#*_|<>{}`~^\\]|^[-\d.\s]+/g, '').trim())
    .filter((sentence) => sentence.length > 40 && sentence.length < 200 && !/https?:|www\./.test(sentence));

function tip(number: number, thema: string, draw: () => string): string {
  const words = draw()
    .replace(/[.?!:,;“”"]/g, '')
    .split(' ');
  const front = [
    `titel: ${JSON.stringify(`${words.slice(0, 5).join(' ')} ${number}`)}`,
    `samenvatting: ${JSON.stringify(`${draw()} Dit is nummer ${number}.`)}`,
    `volgorde: ${100 + number}`,
    'reeks: samenspel',
    'bron: [{ document: inspiratiewijzer }]',
    `themas: [${thema}]`,
    `zoekwoorden: ${JSON.stringify(words.slice(-2))}`,
  ];
  const body = Array.from({ length: 4 }, () => [draw(), draw(), draw()].join(' '));
  return `---\n${front.join('\n')}\n---\n${body.join('\n\n')}\n`;
}

/** Draws from `all` in an order that looks random and is the same each time. */
function shuffler(all: string[]): () => string {
  let state = 20_240_607;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return all[Math.floor((state / 2 ** 32) * all.length)] ?? '';
  };
}
