import { z } from 'astro/zod';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cacheKey, cached, hashOfFiles, hashOfPackages } from '../build-cache.ts';
import { memoised } from '../memoise.ts';
import { unbroken } from '../unbroken.ts';
import { typeset } from './typst-pool.ts';
import type { Answer, Task } from './typst.ts';

/** A template in this folder or below it, such as `werkblad.typ`. */
export type Template = `${string}.typ`;

/** A document as it comes from the compiler. */
export interface Paper {
  /** A PDF file: PDF/UA-1, the same bytes for the same template and data. */
  pdf: Uint8Array<ArrayBuffer>;
  /** Number of pages. */
  pages: number;
  /** What the template reported with `report` of kit.typ, in the order of the pages; not yet checked. */
  reports: unknown[];
}

/** Text that doesn't fit the room that a template has for it. */
export class TooMuchText extends Error {
  /** The field of the entry that has too much text, as `stappen` or `vragen.2.tekst`. */
  readonly field: string;
  /** By how many millimetres it is too high, rounded up. */
  readonly over: number;

  constructor(template: Template, field: string, over: number) {
    super(`${template}: ${field} is ${over} mm too tall for the paper.`);
    this.field = field;
    this.over = over;
  }
}

/** A document in which each number of a page moves text to another page, so that they are never all right. */
export class Unsettled extends Error {}

/** What a document is made from; each template has more in it. */
export interface PaperData {
  [field: string]: unknown;
  document: {
    titel: string;
    authors: string[];
    /** What links need to know (text.typ), such as the full address of the site, without a slash at its end. */
    links: { site: string };
  };
}

const folder = join('src', 'paper');

/** Numbers by name (a slug), with which the same data can be set in another way. */
export type Choices = Record<string, number>;

/**
 * Sets a template with data, which it finds as `data` of document.typ, in a process beside this one. What was set before comes from the
 * build's cache. A template that takes `choices` is a function `main` of them: where only those differ, Typst sets again no more than they
 * change. `like` names what it has in common with others: those are set one after the other, for Typst remembers parts that are the same.
 * @throws {TooMuchText} if a text doesn't fit
 * @throws {Unsettled} if the numbers of its pages don't come out
 * @throws with file and line for every other fault, a missing sign and a warning of Typst among them: a page that lacks text is worse
 * than no page.
 */
export async function setPaper(template: Template, data: PaperData, choices?: Choices, like?: string): Promise<Paper> {
  return unpack(template, await made('pdf', template, data, choices, like));
}

/** Sets a template as `setPaper` does, but makes no file of it: that comes soon, if it is what is asked next. @throws as `setPaper` does */
export async function tryPaper(template: Template, data: PaperData, choices?: Choices): Promise<Omit<Paper, 'pdf'>> {
  return unpack(template, await made('reports', template, data, choices));
}

/** Sets a template as a drawing, all its letters as outlines: an SVG file of its only page. @throws as `setPaper` does */
export async function drawPaper(template: Template, data: PaperData): Promise<string> {
  return Buffer.from(unpack(template, await made('svg', template, data)).pdf).toString('utf8');
}

/** What is being set: who asks for the same meanwhile gets it too. */
const underway = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** What is kept of a setting, from the build's cache or set now. */
function made(
  as: Task['as'],
  template: Template,
  data: PaperData,
  choices?: Choices,
  like = data.document.titel,
): Promise<Buffer<ArrayBuffer>> {
  const task: Task = {
    as,
    template,
    ...asJson(data),
    choices: choices === undefined ? undefined : JSON.stringify(choices),
  };
  const key = cacheKey('paper', hashOfPackages(), templates(), as, template, task.data, task.choices ?? '');
  const known = underway.get(key);
  if (known) return known;
  const setting = cached(key, async () => toKeep(template, await typeset(task, like))).finally(() => underway.delete(key));
  underway.set(key, setting);
  return setting;
}

/** What is kept of a setting: a line of JSON, and the file; or why there is none, which takes as long to find. */
const kept = z.union([
  z.object({ pages: z.number(), reports: z.array(z.unknown()) }),
  z.object({ field: z.string(), over: z.number() }),
  z.object({ unsettled: z.literal(true) }),
]);

/** @throws if the template or its data has a fault, which isn't kept: somebody mends it */
function toKeep(template: Template, answer: Answer): Buffer<ArrayBuffer> {
  const [about, file] =
    'faults' in answer ? [whyNot(template, answer.faults), ''] : [{ pages: answer.pages, reports: answer.reports }, answer.made];
  return Buffer.concat([Buffer.from(`${JSON.stringify(about)}\n`), Buffer.from(file)]);
}

function unpack(template: Template, known: Buffer<ArrayBuffer>): Paper {
  const end = known.indexOf('\n');
  const made = kept.parse(JSON.parse(known.toString('utf8', 0, end)));
  if ('field' in made) throw new TooMuchText(template, made.field, made.over);
  if ('unsettled' in made) throw new Unsettled(`The page numbers of ${template} never come out.`);
  // A copy of its own: the memory of a part begins with what is before it.
  return { ...made, pdf: new Uint8Array(known.subarray(end + 1)) };
}

let inThisBuild: string | undefined;

/** All that sets a template, and what it reads: while someone works on them, a page must not come out as it was. */
const templates = (): string => (process.env['NODE_ENV'] === 'production' ? (inThisBuild ??= readTemplates()) : readTemplates());

const readTemplates = (): string =>
  hashOfFiles(
    ...globSync(join(folder, '**/*.typ')).sort(),
    ...['set.ts', 'typst.ts', 'fonts.ts', 'one-ground.ts', 'pack.ts', 'no-fonts.conf'].map((file) => join(folder, file)),
    join('src', 'styles', 'tokens.css'),
  );

/** Data for a template, and what it says about links by itself. As in HTML, any white space is one space, for Typst would make lines and paragraphs of it, and a number stays with what it counts. */
const asJson = memoised((data: PaperData) => {
  const json = (value: object): string =>
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? unbroken(each.replace(/\s{2,}|[^\S ]/gu, ' ')) : each));
  return { data: json(data), links: json(data.document.links) };
});

const diagnostics = z.array(
  z.object({ message: z.string(), path: z.string().optional(), range: z.unknown().optional(), hints: z.array(z.string()).default([]) }),
);

/** How kit.typ says that a text doesn't fit. */
const tooMuch = /too-tall: (\S+) (\d+(?:\.\d+)?) mm/;

/** Why a template can't be set with its data, where that is no fault of the program. @throws for every other fault */
function whyNot(template: Template, faults: unknown[]): z.infer<typeof kept> {
  const found = diagnostics.parse(faults);
  for (const { message } of found) {
    const [, field, over] = tooMuch.exec(message) ?? [];
    if (field !== undefined) return { field, over: Math.ceil(Number(over)) };
  }
  if (found.some(({ message }) => message.startsWith('layout did not converge'))) return { unsettled: true };
  const lines = found.map(({ message, path, range, hints }) => [path ?? template, JSON.stringify(range), message, ...hints].join(' '));
  throw new Error(`${template} can’t be set:\n${lines.join('\n')}`);
}
