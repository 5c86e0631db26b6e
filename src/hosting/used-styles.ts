import { parse, walk, type Atrule, type Block, type CssNode } from 'css-tree';
import { Parser } from 'htmlparser2';
import { defined } from '../defined.ts';
import { memoised } from '../memoise.ts';

/** What stands in a document without standing in its source. */
const implied = new Set(['html', 'head', 'body', 'tbody']);

/**
 * The styles of a site's pages with only the rules that they can use. Astro puts all styles of a layout in each of its pages, which can do
 * without half of them, and no browser shows a page before it has them.
 *
 * A rule stays where one of its selectors names nothing but elements, classes, ids and attributes of pages that have this style, or words of
 * their scripts: `class: 'toast'`, `dataset.searching`, the start of `notes-${list}`. What is one style in many pages stays one, so that
 * the policy needs no more hashes than before.
 */
export class UsedStyles {
  /** What stands in the pages that have the same styles: by all of those together, and by each. */
  readonly #alike = new Map<string, PageParts>();
  readonly #pages = new Map<string, PageParts[]>();
  readonly #used = new Map<string, string>();
  readonly #known = new Map<string, ScriptParts>();
  readonly #scripts: ReadonlyMap<string, string>;

  /** @param scripts the text of each script of the site by its file's name, without folders */
  constructor(scripts: ReadonlyMap<string, string>) {
    this.#scripts = scripts;
  }

  /** Reads a page. Call this for all pages of a site before `reduce` is asked for the first. */
  add(html: string): void {
    const { styles, ...parts } = readPage(html);
    const all = styles.join('');
    let alike = this.#alike.get(all);
    if (alike === undefined) {
      alike = { names: new Set(), scripts: new Set() };
      this.#alike.set(all, alike);
      for (const style of styles) this.#pages.set(style, [...(this.#pages.get(style) ?? []), alike]);
    }
    addCopies(alike.names, parts.names);
    addCopies(alike.scripts, parts.scripts);
  }

  /** The page with only the rules that it, or another page with the same style, can use. */
  reduce(html: string): string {
    return html.replaceAll(/(<style[^>]*>)([^<]+)(?=<\/style>)/g, (_, tag: string, style: string) => `${tag}${this.#reduced(style)}`);
  }

  #reduced(style: string): string {
    const known = this.#used.get(style);
    const pages = this.#pages.get(style);
    if (known !== undefined || pages === undefined) return known ?? style;
    const scripts = this.#withOthers(pages.flatMap((page) => [...page.scripts]));
    const used = usedRules(style, implied, ...pages.map(({ names }) => names), ...scripts.map(({ words }) => words));
    this.#used.set(style, used);
    return used;
  }

  /** Scripts with all that they name, which they may ask for. */
  #withOthers(addresses: Iterable<string>): ScriptParts[] {
    const found: ScriptParts[] = [];
    // The loop also visits what is added to the set meanwhile.
    const files = new Set([...addresses].map(nameOf));
    for (const file of files) {
      const script = this.#read(file);
      found.push(script);
      for (const other of script.others) files.add(other);
    }
    return found;
  }

  /** The words of a script and the names of others in it; read once, though many need it. */
  #read(file: string): ScriptParts {
    const known = this.#known.get(file);
    if (known) return known;
    const text = this.#scripts.get(file) ?? '';
    const parts = { words: new Set(wordsIn(text)), others: new Set([...text.matchAll(/(?<![\w.-])[\w.-]+\.js\b/g)].map(([name]) => name)) };
    this.#known.set(file, parts);
    return parts;
  }
}

/** Adds words as copies: V8 keeps the whole page for as long as a part of it is kept. */
function addCopies(all: Set<string>, words: Iterable<string>): void {
  for (const word of words) if (!all.has(word)) all.add(Buffer.from(word).toString());
}

interface ScriptParts {
  words: Set<string>;
  others: Set<string>;
}

const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

/** What names can come from: those of elements and words of scripts in pages, and the addresses of the scripts beside them. */
interface PageParts {
  names: Set<string>;
  scripts: Set<string>;
}

function readPage(html: string): PageParts & { styles: string[] } {
  const names = new Set<string>();
  const scripts = new Set<string>();
  const styles: string[] = [];
  let within = '';
  const parser = new Parser({
    // Attributes one by one: an object of all of them for each element takes as long as the rest.
    onopentagname(name) {
      within = name;
      names.add(name);
    },
    onattribute(attribute, value) {
      names.add(attribute);
      if (attribute === 'class' || attribute === 'id') for (const word of value.split(/\s+/)) names.add(word);
      if (within === 'script' && attribute === 'src') scripts.add(value);
    },
    ontext(text) {
      if (within === 'style') styles.push(text);
      else if (within === 'script') for (const word of wordsIn(text)) names.add(word);
    },
    onclosetag() {
      within = '';
    },
  });
  parser.end(html);
  return { names, styles, scripts };
}

/** The words of a script as names in CSS: those between spaces and quotation marks, and those of its code, `ariaPressed` as `aria-pressed` too. */
function* wordsIn(script: string): Iterable<string> {
  yield* script.split(/[\s"'`$]+/);
  for (const [word] of script.matchAll(/[\w-]+/g)) {
    yield word;
    const dashed = word.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    yield dashed;
    yield `data-${dashed}`;
    yield word.toLowerCase();
  }
}

/**
 * A style without the rules that need a name which isn't in any of `names`; what stays is as it was. A name that ends in a dash stands for
 * all that begin with it.
 */
export function usedRules(style: string, ...names: ReadonlySet<string>[]): string {
  const starts = names.flatMap(startsIn);
  const isThere = (name: string) => names.some((some) => some.has(name)) || starts.some((start) => name.startsWith(start));
  const kept: string[] = [];
  let end = 0;
  walk(parse(style, { positions: true, parseValue: false, parseCustomProperty: false }), (node) => {
    if (node.type !== 'Rule' && node.type !== 'Atrule') return undefined;
    if (isUsed(node, isThere)) return isGroup(node) ? undefined : walk.skip;
    const { start, end: after } = defined(node.loc, 'The place of a rule');
    kept.push(style.slice(end, start.offset));
    end = after.offset;
    return walk.skip;
  });
  return [...kept, style.slice(end)].join('');
}

/** The names that stand for all that begin with them. */
const startsIn = memoised((names: ReadonlySet<string>) => [...names].filter((name) => /\w-$/.test(name)));

type IsThere = (name: string) => boolean;

/** Whether a rule can apply somewhere; what has no selectors, such as a typeface, always does. */
function isUsed(node: CssNode, isThere: IsThere): boolean {
  if (node.type === 'Rule') return anyHolds(node.prelude, isThere);
  return !isGroup(node) || node.block.children.some((rule) => isUsed(rule, isThere));
}

/** Whether a rule holds other rules: not the steps of a movement or the lines of a typeface. */
const isGroup = (node: CssNode): node is Atrule & { block: Block } =>
  node.type === 'Atrule' && node.block !== null && ['media', 'supports', 'layer', 'container'].includes(node.name);

const anyHolds = (list: CssNode, isThere: IsThere): boolean =>
  list.type !== 'SelectorList' || list.children.some((selector) => holds(selector, isThere));

/** Whether all that a selector names is there. */
const holds = (selector: CssNode, isThere: IsThere): boolean =>
  selector.type !== 'Selector' || !selector.children.some((part) => !partHolds(part, isThere));

/** What a selector forbids, or asks of the document itself, needn't be there. */
function partHolds(part: CssNode, isThere: IsThere): boolean {
  if (part.type === 'ClassSelector' || part.type === 'IdSelector') return isThere(unescaped(part.name));
  if (part.type === 'TypeSelector') return part.name === '*' || isThere(part.name);
  if (part.type === 'AttributeSelector') return isThere(part.name.name);
  if (part.type === 'PseudoClassSelector' && ['is', 'where'].includes(part.name))
    return part.children?.some((list) => anyHolds(list, isThere)) ?? true;
  return true;
}

/** A name as it stands in HTML: `md\:grid` is `md:grid`, `\31 rem` is `1rem`. */
const unescaped = (name: string): string =>
  name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
  );
