import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checkAll } from '../../src/content-check/check-all.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import type { Problem } from '../../src/content-check/read-content.ts';

/** The project's folder. */
export const root = process.cwd();

/** Something done to one content file, given its full path. */
export type Change = (path: string) => void;

/** What changed content doesn't keep: the facts that must stand in it, and the addresses that lead to it. */
const facts = 'feiten.tsv';
const addresses = ['adressen.txt', 'verhuisd.tsv'];

/** Copies the real content to `folder`, without the facts and addresses that it must keep. */
export const copyContent = (folder: string) =>
  cpSync(join(root, 'content'), join(folder, 'content'), {
    recursive: true,
    filter: (path) => ![facts, ...addresses].includes(basename(path)),
  });

/** What the content check says; `linesOf` gives a file's lines. */
interface Said {
  problems: Problem[];
  linesOf: (file: string) => string[];
}

/**
 * What the content check says of the real content with `change` done to `file`. The facts that must stand in it come along if `withFacts`;
 * with changed content, they get lost.
 */
export function checkChanged(file: string, change: Change, { withFacts = false }: { withFacts?: boolean } = {}): Said {
  const copy = copyAround(file, withFacts);
  try {
    change(join(copy, file));
    return said(copy, checkContent(copy));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** The same, and whether texts fit their paper, which takes most of the time. */
export async function checkChangedOnPaper(file: string, change: Change): Promise<Said> {
  const copy = copyAround(file, false);
  try {
    change(join(copy, file));
    return said(copy, await checkAll(copy));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function said(copy: string, problems: Problem[]): Said {
  const lines = new Map(
    problems.map((each) => [each.file, each.line === undefined ? [] : readFileSync(join(copy, each.file), 'utf8').split(/\r?\n/)]),
  );
  return { problems, linesOf: (name) => lines.get(name) ?? [] };
}

/** A folder with all content, of which the collection of `file` may be changed: the rest is the real content itself. */
function copyAround(file: string, withFacts: boolean): string {
  const copy = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(copy, 'content'));
  const left = withFacts ? addresses : [facts, ...addresses];
  for (const name of readdirSync(join(root, 'content')).filter((each) => !left.includes(each))) {
    const [real, own] = [join(root, 'content', name), join(copy, 'content', name)];
    if (file.startsWith(`content/${name}/`)) cpSync(real, own, { recursive: true });
    else symlinkSync(real, own);
  }
  return copy;
}

/** Puts `replacement` where `pattern` first stands in the file. */
export const swap =
  (pattern: string | RegExp, replacement: string): Change =>
  (path) => {
    const text = readFileSync(path, 'utf8');
    const swapped = text.replace(pattern, () => replacement);
    if (swapped === text) throw new Error(`${path} has no ${String(pattern)} to change`);
    writeFileSync(path, swapped);
  };

/** Adds a paragraph to the end of the text. */
export const addText =
  (paragraph: string): Change =>
  (path) => {
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\n${paragraph}\n`);
  };

/** Puts something else in the whole file. */
export const write =
  (content: string | Uint8Array): Change =>
  (path) => {
    writeFileSync(path, content);
  };

/** Gives the file another name in its own folder. */
export const rename =
  (name: string): Change =>
  (path) => {
    renameSync(path, join(dirname(path), name));
  };

/** Takes the file away. */
export const remove: Change = (path) => {
  rmSync(path);
};
