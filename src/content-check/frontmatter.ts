import { isAlias, isScalar, Scalar, visit, type Document, type Node, type Pair } from 'yaml';

/** Something in the fields that could be read in two ways: where it starts, and the mend. */
export interface Ambiguity {
  offset: number;
  message: string;
}

/**
 * The first thing in the fields that Astro's YAML reader takes otherwise than ours, or that hides a value from editors:
 * an alias (text that starts with an asterisk), a tag, an anchor, a merge key, a list as key, a bare date or binary number.
 */
export function ambiguityIn(document: Document.Parsed): Ambiguity | undefined {
  let found: Ambiguity | undefined;
  const note = (node: Node, message: string) => {
    found = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  visit(document, {
    Pair: (_, pair) =>
      isOddKey(pair) ? note(pair.key, 'heeft een veld met een vreemde naam. Schrijf de naam zoals in _template.mdx.') : undefined,
    Node: (_, node) => {
      const message = messageFor(node);
      return message === undefined ? undefined : note(node, message);
    },
  });
  return found;
}

const isOddKey = (pair: Pair): pair is Pair<Node> =>
  typeof pair.key === 'object' && pair.key !== null && (!isScalar(pair.key) || pair.key.value === '<<');

function messageFor(node: Node): string | undefined {
  if (isAlias(node)) return yamlMessage('ALIAS');
  if (node.anchor !== undefined || node.tag?.startsWith('!') || isForeignTag(node))
    return 'begint met een & of een !, en dat heeft hier een eigen betekenis. Zet de tekst tussen aanhalingstekens.';
  if (isScalar(node) && node.type === Scalar.PLAIN && /^\d{4}-\d\d?-\d\d?(?:$|[Tt\s])|^[-+]?0b[01]+$/.test(node.source ?? ''))
    return `heeft ${node.source ?? ''} zonder aanhalingstekens. Zet een datum of code tussen aanhalingstekens: "${node.source ?? ''}".`;
  return undefined;
}

/** A tag such as `!!binary`; the parser gives the usual kinds none unless they are written. */
const isForeignTag = ({ tag }: Node) => tag !== undefined && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag);

/** What a fault in YAML, by the code of the parser, means for an editor. */
export function yamlMessage(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'noemt hetzelfde veld twee keer. Voeg de twee samen of haal er één weg.';
  if (code === 'TAB_AS_INDENT') return 'gebruikt een tab om in te springen. Gebruik spaties.';
  return 'heeft hier velden die niet te lezen zijn. Kijk of het inspringen klopt, en zet tekst met een dubbele punt, een # of een * tussen aanhalingstekens.';
}
