import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'astro/zod';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from './fonts.ts';

/** A template in this folder or below it, such as `werkblad.typ`. */
export type Template = `${string}.typ`;

/** A document as it comes from the press. */
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

/** What a template and its data make when they are set. */
type Setting = NonNullable<ReturnType<NodeCompiler['compile']>['result']>;

const folder = join('src', 'paper');
const pressed = new Map<string, Paper>();
let press: NodeCompiler | undefined;

/** Numbers by name (a slug), with which the same data can be set in another way. */
export type Choices = Record<string, number>;

/**
 * Sets a template with data, which it finds as `data` of kit.typ. What was set before comes from memory. A template that takes `choices`
 * is a function `main` of them: where only those differ, Typst sets again no more than they change.
 * @throws {TooMuchText} if a text doesn't fit
 * @throws with file and line for every other fault, a missing sign and a warning of Typst among them: a page that lacks text is worse
 * than no page.
 */
export function setPaper(template: Template, data: object, choices?: Choices): Paper {
  const inputs = { data: asJson(data) };
  const key = createHash('sha256')
    .update(templates())
    .update(template)
    .update('\0')
    .update(JSON.stringify({ inputs, choices }))
    .digest('hex');
  const known = pressed.get(key);
  if (known) return known;
  const paper = print(template, inputs, choices);
  pressed.set(key, paper);
  return paper;
}

/** All templates and what they read: while someone works on them, a page must not come out as it was. */
const templates = (): string =>
  [...globSync(join(folder, '**/*.typ')).sort(), join('src', 'styles', 'tokens.css')].map((file) => readFileSync(file, 'utf8')).join('\0');

/** Sets a template as a drawing, all its letters as outlines: an SVG file of its only page. @throws as `setPaper` does */
export const drawPaper = (template: Template, data: object): string => {
  const { press, document } = compile(template, { data: asJson(data) });
  return press.plainSvg(document);
};

/** Data for a template. As in HTML, any white space is one space: Typst would make lines and paragraphs of it. */
const asJson = (data: object): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value));

function print(template: Template, inputs: { data: string }, choices?: Choices): Paper {
  const { press, document } = compile(template, inputs, choices);
  return {
    pdf: new Uint8Array(press.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })),
    pages: document.numOfPages,
    reports: z.array(z.unknown()).parse(press.query(document, { selector: '<report>', field: 'value' })),
  };
}

function compile(template: Template, inputs: { data: string }, choices?: Choices): { press: NodeCompiler; document: Setting } {
  press ??= openPress();
  const compiled = press.compile({ ...mainFile(template, choices), inputs, resetRead: true });
  const fault = compiled.hasError() ? (compiled.takeError() ?? compiled.takeDiagnostics()) : compiled.takeWarnings();
  const document = compiled.result;
  if (fault !== null || document === null) throw faultOf(press, template, fault);
  return { press, document };
}

/** What Typst begins with: the template, or a line that calls it with choices. Those aren't inputs, for another input sets everything anew. */
const mainFile = (template: Template, choices: Choices | undefined) =>
  choices === undefined
    ? { mainFilePath: join(process.cwd(), folder, template) }
    : { mainFileContent: `#import "/src/paper/${template}": main\n#main(json(bytes(${JSON.stringify(JSON.stringify(choices))})))` };

/** The press knows our own typefaces only: those of the machine differ everywhere. */
function openPress(): NodeCompiler {
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

function faultOf(press: NodeCompiler, template: Template, fault: NodeError | null): Error {
  const found = fault === null ? [] : diagnostics.parse(press.fetchDiagnostics(fault));
  for (const { message } of found) {
    const [, field, over] = tooMuch.exec(message) ?? [];
    if (field !== undefined) return new TooMuchText(template, field, Math.ceil(Number(over)));
  }
  const lines = found.map(({ message, path, range, hints }) => [path ?? template, JSON.stringify(range), message, ...hints].join(' '));
  return new Error(`${template} is niet te zetten:\n${lines.join('\n')}`);
}
