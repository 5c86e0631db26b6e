import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'astro/zod';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { contentsOf, keep, keyOf, packages, recall } from '../build-cache.ts';
import { fontFiles } from './fonts.ts';

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
    super(`${template}: ${field} is ${over} mm te hoog voor het papier.`);
    this.field = field;
    this.over = over;
  }
}

/** A document in which each number of a page moves text to another page, so that they are never all right. */
export class Unsettled extends Error {}

/** What a template and its data make when they are set. */
type Setting = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

const folder = join('src', 'paper');
let compiler: NodeCompiler | undefined;

/** Typst remembers what it made for so many settings: a book that is set again makes use of it, and memory stays small. */
const recent = 8;

/** Numbers by name (a slug), with which the same data can be set in another way. */
export type Choices = Record<string, number>;

/**
 * Sets a template with data, which it finds as `data` of kit.typ. What was set before comes from the build's cache. A template that takes
 * `choices` is a function `main` of them: where only those differ, Typst sets again no more than they change.
 * @throws {TooMuchText} if a text doesn't fit
 * @throws {Unsettled} if the numbers of its pages don't come out
 * @throws with file and line for every other fault, a missing sign and a warning of Typst among them: a page that lacks text is worse
 * than no page.
 */
export function setPaper(template: Template, data: object, choices?: Choices): Paper {
  const inputs = { data: asJson(data) };
  const key = keyOf('paper', packages(), templates(), template, inputs.data, JSON.stringify(choices ?? ''));
  const known = recall(key);
  if (known) return unpack(template, known);
  try {
    const paper = print(template, inputs, choices);
    const { pdf, ...rest } = paper;
    keep(key, Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), pdf]));
    return paper;
  } catch (error) {
    if (error instanceof TooMuchText) keep(key, `${JSON.stringify({ field: error.field, over: error.over })}\n`);
    if (error instanceof Unsettled) keep(key, `${JSON.stringify({ unsettled: error.message })}\n`);
    throw error;
  }
}

/** What is kept of a setting: a line of JSON, and the file; or why there is none, which takes as long to find. */
const kept = z.union([
  z.object({ pages: z.number(), reports: z.array(z.unknown()) }),
  z.object({ field: z.string(), over: z.number() }),
  z.object({ unsettled: z.string() }),
]);

function unpack(template: Template, known: Buffer<ArrayBuffer>): Paper {
  const end = known.indexOf('\n');
  const made = kept.parse(JSON.parse(known.toString('utf8', 0, end)));
  if ('field' in made) throw new TooMuchText(template, made.field, made.over);
  if ('unsettled' in made) throw new Unsettled(made.unsettled);
  return { ...made, pdf: new Uint8Array(known.subarray(end + 1)) };
}

/** All that sets a template, and what it reads: while someone works on them, a page must not come out as it was. */
const templates = (): string =>
  contentsOf(
    ...globSync(join(folder, '**/*.typ')).sort(),
    ...['set.ts', 'fonts.ts', 'no-fonts.conf'].map((file) => join(folder, file)),
    join('src', 'styles', 'tokens.css'),
  );

/** Sets a template as a drawing, all its letters as outlines: an SVG file of its only page. @throws as `setPaper` does */
export function drawPaper(template: Template, data: object): string {
  const inputs = { data: asJson(data) };
  const key = keyOf('drawing', packages(), templates(), template, inputs.data);
  const known = recall(key);
  if (known) return known.toString('utf8');
  const { compiler, document } = compile(template, inputs);
  const drawing = compiler.plainSvg(document);
  keep(key, drawing);
  return drawing;
}

/** Data for a template. As in HTML, any white space is one space: Typst would make lines and paragraphs of it. */
const asJson = (data: object): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value));

function print(template: Template, inputs: { data: string }, choices?: Choices): Paper {
  const { compiler, document } = compile(template, inputs, choices);
  return {
    pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })),
    pages: document.numOfPages,
    reports: z.array(z.unknown()).parse(compiler.query(document, { selector: '<report>', field: 'value' })),
  };
}

function compile(template: Template, inputs: { data: string }, choices?: Choices): { compiler: NodeCompiler; document: Setting } {
  compiler ??= startCompiler();
  compiler.evictCache(recent);
  const compiled = compiler.compile({ ...mainFile(template, choices), inputs, resetRead: true });
  const fault = compiled.hasError() ? (compiled.takeError() ?? compiled.takeDiagnostics()) : compiled.takeWarnings();
  const document = compiled.result;
  if (fault !== null || document === null) throw faultOf(compiler, template, fault);
  return { compiler, document };
}

/** What Typst begins with: the template, or a line that calls it with choices. Those aren't inputs, for another input sets everything anew. */
const mainFile = (template: Template, choices: Choices | undefined) =>
  choices === undefined
    ? { mainFilePath: join(process.cwd(), folder, template) }
    : { mainFileContent: `#import "/src/paper/${template}": main\n#main(json(bytes(${JSON.stringify(JSON.stringify(choices))})))` };

/** The compiler knows our own typefaces only: those of the machine differ everywhere. */
function startCompiler(): NodeCompiler {
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = join(process.cwd(), folder, 'no-fonts.conf');
  try {
    return NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: fontFiles() }] });
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

const diagnostics = z.array(
  z.object({ message: z.string(), path: z.string().optional(), range: z.unknown().optional(), hints: z.array(z.string()).default([]) }),
);

/** How kit.typ says that a text doesn't fit. */
const tooMuch = /te-hoog: (\S+) (\d+(?:\.\d+)?) mm/;

function faultOf(compiler: NodeCompiler, template: Template, fault: NodeError | null): Error {
  const found = fault === null ? [] : diagnostics.parse(compiler.fetchDiagnostics(fault));
  for (const { message } of found) {
    const [, field, over] = tooMuch.exec(message) ?? [];
    if (field !== undefined) return new TooMuchText(template, field, Math.ceil(Number(over)));
  }
  if (found.some(({ message }) => message.startsWith('layout did not converge'))) return new Unsettled(`${template} komt niet tot rust.`);
  const lines = found.map(({ message, path, range, hints }) => [path ?? template, JSON.stringify(range), message, ...hints].join(' '));
  return new Error(`${template} is niet te zetten:\n${lines.join('\n')}`);
}
