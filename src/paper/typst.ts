import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { fontFiles } from './fonts.ts';
import { onOneGround } from './one-ground.ts';
import { packPdf } from './pack.ts';

/** What this program is asked: to set a template with data (JSON), as a PDF file, as a drawing, or only to tell what it reports. */
export interface Task {
  template: string;
  data: string;
  /** What the data says about links by itself, for it is the same in many documents. */
  links: string;
  /** What a template that is a function `main` is called with, as JSON. */
  choices: string | undefined;
  as: 'pdf' | 'svg' | 'reports';
}

/** What it answers: what it made, or what is wrong with the template or its data as Typst tells it; and how much memory it has by now, in bytes. */
export type Answer = ({ pages: number; reports: unknown; made: Uint8Array } | { faults: unknown[] }) & { memory: number };

/*
 * Sets templates in a process of its own (typst-pool.ts starts it): Typst holds a processor while it works, and keeps much of the memory that it
 * took. One compiler stays, with the typefaces and what it remembers of the templates.
 */
process.on('message', (task: Task) => {
  const answer: Answer = { ...set(task), memory: process.memoryUsage.rss() };
  process.send?.(answer, undefined, undefined, (error) => {
    // Who asked has stopped meanwhile.
    if (error) process.exit();
  });
});

const folder = join(process.cwd(), 'src', 'paper');

/**
 * How much Typst remembers of what it made: a document counts for ten, each page for one. Enough for the sheets of one werkvorm, which have
 * much in common; some 7 MB are one document's.
 */
const mostRemembered = 100;
let remembered = 0;
let lastData = '';
let compiler: NodeCompiler | undefined;

/** A document that is set. */
interface Document {
  document: NodeTypstDocument;
  reports: unknown;
}

/** What was set last, where no file was made of it yet. */
let tried: (Document & { task: Task }) | undefined;

function set(task: Task) {
  compiler ??= startCompiler();
  const known = tried !== undefined && isSameDocument(tried.task, task) ? tried : undefined;
  tried = undefined;
  const made = known ?? compile(compiler, task);
  if ('faults' in made) return made;
  const { document, reports } = made;
  if (task.as === 'reports') tried = { document, reports, task };
  try {
    return { pages: document.numOfPages, reports, made: fileOf(compiler, document, task.as) };
  } catch (error) {
    // What can't be PDF/UA, such as a picture without words, only shows now.
    return { faults: [{ message: String(error) }] };
  }
}

const isSameDocument = (one: Task, other: Task): boolean =>
  one.template === other.template && one.data === other.data && one.choices === other.choices;

function compile(compiler: NodeCompiler, { template, data, links, choices }: Task): Document | { faults: unknown[] } {
  if (remembered > mostRemembered) forget(compiler, data === lastData);
  lastData = data;
  // Files and not inputs, for another input sets everything anew.
  compiler.mapShadow(join(folder, 'data.json'), Buffer.from(data));
  compiler.mapShadow(join(folder, 'links.json'), Buffer.from(links));
  const compiled = compiler.compile({ ...mainFile(template, choices), resetRead: true });
  const fault = compiled.hasError() ? (compiled.takeError() ?? compiled.takeDiagnostics()) : compiled.takeWarnings();
  const document = compiled.result;
  if (fault !== null || document === null) return { faults: faultsOf(compiler, fault) };
  remembered += 10 + document.numOfPages;
  return { document, reports: compiler.query(document, { selector: '<report>', field: 'value' }) };
}

/** The file of a document; empty where only its reports are asked. */
function fileOf(compiler: NodeCompiler, document: NodeTypstDocument, as: Task['as']): Buffer {
  if (as === 'reports') return Buffer.alloc(0);
  return as === 'svg' ? Buffer.from(onOneGround(compiler.plainSvg(document))) : packPdf(compiler.pdf(document, pdfUa));
}

/** The same bytes each time: no time of making. */
const pdfUa = { pdfStandard: 'ua-1', creationTimestamp: 0 };

/** Takes what wasn't used since the last time out of Typst's memory; after a book all, unless that comes `again`. */
function forget(compiler: NodeCompiler, again: boolean): void {
  compiler.evictCache(remembered > 2 * mostRemembered && !again ? 0 : 1);
  remembered = 0;
}

/** What Typst begins with: the template, or a line that calls it with choices. */
const mainFile = (template: string, choices: string | undefined) =>
  choices === undefined
    ? { mainFilePath: join(folder, template) }
    : { mainFileContent: `#import "/src/paper/${template}": main\n#main(json(bytes(${JSON.stringify(choices)})))` };

/** The compiler knows our own typefaces only: those of the machine differ everywhere. */
function startCompiler(): NodeCompiler {
  process.env['FONTCONFIG_FILE'] = join(folder, 'no-fonts.conf');
  return NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: fontFiles().flat() }] });
}

const faultsOf = (compiler: NodeCompiler, fault: NodeError | null): unknown[] => (fault === null ? [] : compiler.fetchDiagnostics(fault));
