import { isAlias, isCollection, isScalar, Lexer, Scalar, visit, type Document, type Node, type Pair } from 'yaml';
import { defined } from '../defined.ts';

/** Something in the fields that can't be read, or in two ways: where it starts, and the mend. */
interface Fault {
  offset: number;
  message: string;
}

/**
 * The first thing in the fields that Astro's YAML reader takes otherwise than ours, or that hides a value from editors:
 * an alias (text that starts with an asterisk), a tag, an anchor, a merge key, a list as key, a bare date or binary number, quotation
 * marks that aren't YAML's, a # with words behind it. `front` is what `document` was read from.
 */
function ambiguityIn(document: Document.Parsed, front: string): Fault | undefined {
  let found = commentBehindText(front);
  const note = (node: Node, message: string) => {
    found ??= { offset: defined(node.range, 'The place of a field')[0], message };
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && explained.test(String(pair.key.value))) return note(pair.key, `heeft iets wat geen veld is. ${asComment}`);
      return isOddKey(pair) ? note(pair.key, 'heeft een veld met een vreemde naam. Schrijf de naam zoals in _template.mdx.') : undefined;
    },
    Node: (_, node) => {
      const message = messageFor(node);
      if (message === undefined) found ??= itemInText(node, front);
      return message === undefined ? undefined : note(node, message);
    },
  });
  return found;
}

/** An item of a list that stands too far from the edge, and so became part of the bare text above it. */
function itemInText(node: Node, front: string): Fault | undefined {
  if (!isScalar(node) || node.type !== Scalar.PLAIN) return undefined;
  const [start, end] = defined(node.range, 'The place of a field');
  const written = front.slice(start, end);
  const [before] = /^[\s\S]*?\n[^\S\n]*(?=[-–—•*]\s)/.exec(written) ?? [];
  if (before !== undefined && /^[-–—•*]/.test(written))
    return { offset: start, message: `heeft hier velden die niet te lezen zijn. ${asList}` };
  return before === undefined
    ? undefined
    : {
        offset: start + before.length,
        message:
          'begint met een streepje, maar hoort hier bij de tekst erboven. Is het een nieuw punt van de lijst? Zet er evenveel spaties voor als voor de andere punten.',
      };
}

/** A # in bare text starts a comment: the rest of the line would get lost, and nobody would see it. */
function commentBehindText(front: string): Fault | undefined {
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(front)) {
    const lineStart = front.lastIndexOf('\n', offset - 1) + 1;
    // The lexer puts a sign of its own before each scalar: a # in one is no comment.
    if (token.startsWith('#') && before !== scalarAhead && front.slice(lineStart, offset).trim() !== '')
      return {
        offset,
        message: `heeft een # midden op een regel. Wat daarachter staat, valt weg: “${token.slice(0, 40)}”. Zet de hele tekst tussen "rechte aanhalingstekens". Is het uitleg? Zet die dan op een eigen regel.`,
      };
    if (!lexerSigns.has(token)) offset += token.length;
    before = token;
  }
  return undefined;
}

/** What the lexer adds to mark the start of a document, an error in a list between brackets, and a scalar. */
const scalarAhead = '\u001F';
const lexerSigns = new Set(['\u0002', '\u0018', scalarAhead]);

const isOddKey = (pair: Pair): pair is Pair<Node> =>
  typeof pair.key === 'object' && pair.key !== null && (!isScalar(pair.key) || pair.key.value === '<<');

function messageFor(node: Node): string | undefined {
  if (isAlias(node)) return yamlMessage('ALIAS');
  if (node.anchor !== undefined || node.tag?.startsWith('!') || isForeignTag(node))
    return 'begint met een & of een !, en dat heeft hier een eigen betekenis. Zet de tekst tussen aanhalingstekens.';
  return isScalar(node) && node.type === Scalar.PLAIN && node.source !== undefined ? bareMessage(node.source) : undefined;
}

function bareMessage(written: string): string | undefined {
  if (curly.test(written)) return curlyMessage;
  if ((written.match(/"/g)?.length ?? 0) % 2 === 1)
    return 'heeft één aanhalingsteken, en daar horen er twee. Zet de hele tekst tussen "aanhalingstekens", of haal het weg.';
  return /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|^[-+]?0b[01]+$/.test(written)
    ? `heeft ${written} zonder aanhalingstekens. Zet een datum of code tussen aanhalingstekens: "${written}".`
    : undefined;
}

/** A tag such as `!!binary`; the parser gives the usual kinds none unless they are written. */
const isForeignTag = ({ tag }: Node) => tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag);

/** Quotation marks as a word processor makes them. */
const curly = /^[“”„‟«»‘’‚]/u;
const curlyMessage =
  'begint met een gekruld aanhalingsteken. Voor de site hoort dat bij de tekst. Zet de hele tekst tussen "rechte aanhalingstekens".';

/**
 * Why the fields can't be read as their author means them: one fault a line, in the order of the file. A fault on a line where nothing
 * explains it may come of the one before, and waits until that is mended. `front` is what `document` was read from.
 */
export function faultsIn(document: Document.Parsed, front: string): Fault[] {
  if (document.errors.length === 0) return [ambiguityIn(document, front) ?? []].flat();
  const lines = new Map<number, Fault>();
  for (const { code, pos } of document.errors) {
    const offset = fieldTooFar(front, code, pastComments(front, startOfOpen(document, pos[0])));
    const start = front.lastIndexOf('\n', offset - 1) + 1;
    const message = yamlMessage(code, front.slice(start).split('\n', 1)[0]);
    const isExplained = !guesses.some((guess) => message.endsWith(guess));
    if (!lines.has(start) && (isExplained || lines.size === 0)) lines.set(start, { offset, message });
  }
  return [...lines.values()];
}

/** The parser tells of a field that stands too far from the edge at the bare text above it; a fault elsewhere stays where it is. */
function fieldTooFar(front: string, code: string, fault: number): number {
  const [line = '', next = ''] = front.slice(front.lastIndexOf('\n', fault - 1) + 1).split('\n', 2);
  const isAbove = code === 'BLOCK_AS_IMPLICIT_KEY' && causeIn(line) === unexplained && /^\s+\w+:(?:\s|$)/.test(next);
  return isAbove ? front.indexOf('\n', fault) + 1 + next.search(/\S/) : fault;
}

/** Where that began which is still open at a fault: text after a quotation mark, or a list after a bracket, may have run on for lines. */
function startOfOpen(document: Document.Parsed, fault: number): number {
  let start = fault;
  visit(document, {
    Node: (_, node) => {
      const [from, to] = defined(node.range, 'The place of a field');
      const canBeOpen = isCollection(node) ? node.flow : isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      if (canBeOpen && to === fault) start = Math.min(start, from);
    },
  });
  return start;
}

/** Where the fault stands that the parser tells at the comments above it; a fault elsewhere stays where it is. */
function pastComments(front: string, fault: number): number {
  const [comments = ''] = front.slice(0, fault).endsWith('\n') ? (/^(?:[^\S\n]*(?:#.*)?\n)+/.exec(front.slice(fault)) ?? []) : [];
  return fault + comments.length;
}

/** What a fault in YAML, by the code of the parser, means for an editor; `written` is the line with the fault. */
export function yamlMessage(code: string, written = ''): string {
  if (curly.test(written.replace(/^[\s-]*(?:\w+:)?[\s[]*/, ''))) return curlyMessage;
  const [, name] = /^\s*([a-z]\w*):/i.exec(written) ?? [];
  if (code === 'DUPLICATE_KEY')
    return `noemt ${name === undefined ? 'hetzelfde veld' : `het veld ${name}`} twee keer. ${/^\s/.test(written) ? undashed : twice}`;
  if (code === 'TAB_AS_INDENT') return 'gebruikt een tab om in te springen. Gebruik spaties.';
  if (code === 'BAD_DQ_ESCAPE') return 'heeft een \\ tussen "aanhalingstekens", en die heeft daar een eigen betekenis. Haal die weg.';
  const cause = causeIn(written);
  return `heeft hier velden die niet te lezen zijn. ${guesses.includes(cause) && isMisplaced(code, written) ? (unalignedIn(written) ?? cause) : cause}`;
}

/** What the parser says where a line stands too near the edge or too far from it. */
const isMisplaced = (code: string, written: string): boolean =>
  code === 'BAD_INDENT' || (['BLOCK_AS_IMPLICIT_KEY', 'MISSING_CHAR'].includes(code) && /^\s/.test(written));

const unalignedIn = (written: string): string | undefined => {
  if (/^\s*- /.test(written)) return unalignedItem;
  return /^\s*\w+:(?:\s|$)/.test(written) ? unaligned : undefined;
};

/** Most likely why a line can't be read, with the mend. */
function causeIn(written: string): string {
  if (/^[\s-]*(?:\w+:)?[^\S\n]*[\u00A0\u2007\u202F]/.test(written))
    return 'Er staat een vaste spatie, die vaak uit Word komt. Haal de spaties aan het begin van de regel en na de dubbele punt weg, en typ ze opnieuw.';
  if (explained.test(written)) return asComment;
  if (/^\s*[–—•·*▪●](?:\s|$)/.test(written)) return asList;
  if (/^[\s-]*\w+: *- /.test(written))
    return 'Is het een lijst? Zet elk punt op een eigen regel, met een streepje ervoor. Is het een tekst? Zet die tussen "aanhalingstekens".';
  if (/^\s*-["'\w]/.test(written)) return 'Zet een spatie na het streepje.';
  if (/^[\s-]*[a-zA-Z]+:["'[{\w]/.test(written)) return 'Zet een spatie na de dubbele punt.';
  const value = written.replace(/^[\s-]*(?:\w+:\s*)?(?:- )*/, '').trimEnd();
  const marks = value.match(/(?<!\\)"/g)?.length ?? 0;
  if (value.startsWith('"') && marks > 2) return 'Binnen "aanhalingstekens" staan er nog meer. Gebruik daar ‘enkele’.';
  if ((value.startsWith('"') && marks === 1) || /^'[^']*$/.test(value))
    return 'Er mist een aanhalingsteken. Zet de hele tekst op één regel, tussen "aanhalingstekens", ook aan het eind.';
  if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]/.test(value))
    return 'Achter het laatste aanhalingsteken staat nog iets. Haal dat weg, of zet het ook tussen de aanhalingstekens.';
  if (value.startsWith("'")) return 'Een apostrof sluit hier de tekst af. Zet de hele tekst tussen "dubbele aanhalingstekens".';
  if (/^\[[^\]]*$/.test(value)) return 'Er mist een ]. Zet die aan het eind van de lijst.';
  if (/^\{[^}]*$/.test(value)) return 'Er mist een }. Zet die aan het eind van de regel.';
  if (/^[\s-]*[a-z][a-zA-Z]* *["“‘'[]/.test(written)) return 'Zet een dubbele punt en een spatie achter de naam van het veld.';
  if (/^[%@`?|>,\]}&!*]|^\[[^\]]*\]\s*[^\s#]|^\{[^}]*\}\s*[^\s#]/.test(value))
    return `Een tekst kan niet beginnen met ${value[0]}. Zet de hele tekst tussen "aanhalingstekens".`;
  if (/^[\s-]*\w+: +[^"'\s].*:(?: |$)/.test(written))
    return 'In de tekst staat een dubbele punt. Zet de hele tekst tussen "aanhalingstekens".';
  return /^\s*(?:- )?\w[^:]*$/.test(written) ? unnamed : unexplained;
}

/** What is meant as a comment: the explanation in a template without its #, or a comment of another language. */
const explained = /^\s*(?:<!--|\/\/|\{\/\*|Mag weg\b|Verplicht\b)/;
const asComment = 'Is dit uitleg? Zet er een # en een spatie voor.';

const asList = 'Begin elke regel van een lijst met een gewoon streepje en een spatie: - zoals dit.';

/** What is said of a line where nothing shows the cause. */
const unnamed =
  'Is dit de naam van een veld? Zet er een dubbele punt achter, en dan een spatie. Hoort het bij de tekst erboven? Zet die tekst op één regel, tussen "aanhalingstekens".';
const unexplained = 'Kijk of het inspringen klopt, en zet tekst met een dubbele punt, een # of een * tussen aanhalingstekens.';
const unaligned = 'Zet evenveel spaties voor deze regel als voor de velden ernaast, net als in het voorbeeld.';
const unalignedItem = 'Zet evenveel spaties voor deze regel als voor de andere punten van de lijst.';
const twice = 'Voeg de twee samen of haal er één weg.';
const undashed = `Is dit een nieuw punt van de lijst? Zet er een streepje voor. Zo niet: ${twice.charAt(0).toLowerCase()}${twice.slice(1)}`;
const guesses = [unnamed, unexplained, unaligned, unalignedItem, undashed];
