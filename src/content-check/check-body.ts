import { mdxToMdast } from 'satteri';
import type { Problem, SourceFile } from './read-content.ts';

/** The components that authors may use in the text, as `src/components/mdx/` offers them, with the attributes each must have. */
const authorComponents: Record<string, string[]> = { Voorstel: [], Kader: ['titel'] };
const componentList = Object.keys(authorComponents)
  .map((name) => `<${name}>`)
  .join(', ');

interface MdNode {
  type: string;
  name?: string | null | undefined;
  url?: string | undefined;
  depth?: number | undefined;
  position?: { start: { line: number } } | undefined;
  attributes?: unknown;
  children?: MdNode[] | undefined;
}

/**
 * What is wrong with the text below the frontmatter: MDX that can't be read, an unknown component,
 * a heading of the wrong level, code, or a link to an address for which `isAddress` is false.
 */
export function checkBody({ file, body, bodyStart }: SourceFile, isAddress: (address: string) => boolean): Problem[] {
  let tree: MdNode;
  try {
    tree = mdxToMdast(body);
  } catch (error) {
    return [unreadable(file, bodyStart, error)];
  }
  if (body.trim() === '') return [{ file, field: 'de tekst', message: 'ontbreekt. Schrijf de tekst onder de tweede regel met ---.' }];
  const problems: Problem[] = [];
  const visit = (node: MdNode) => {
    const message = nodeMessage(node, isAddress);
    if (message) problems.push({ file, line: bodyStart + (node.position?.start.line ?? 1), field: 'de tekst', message });
    node.children?.forEach(visit);
  };
  visit(tree);
  return problems;
}

function nodeMessage(node: MdNode, isAddress: (address: string) => boolean): string | undefined {
  if (node.type === 'heading' && node.depth === 1)
    return 'heeft een kop met één #. De titel staat al bovenaan: begin koppen in de tekst met ##.';
  if (node.type === 'heading' && (node.depth ?? 0) > 3) return 'heeft een kop met meer dan drie #. Gebruik ## of ###.';
  if (node.type === 'mdxjsEsm') return 'heeft een regel met import of export. Code hoort niet in de tekst: haal de regel weg.';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return 'heeft iets tussen { en }. Code hoort niet in de tekst: schrijf \\{ als je het teken zelf bedoelt.';
  if (node.type === 'html') return 'heeft HTML. Gebruik gewone Markdown.';
  if (node.type.startsWith('mdxJsx')) return componentMessage(node);
  if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) return linkMessage(node.url, isAddress);
  if (node.type === 'image' || node.type === 'imageReference')
    return 'heeft een afbeelding. Afbeeldingen in de tekst kunnen nog niet: haal deze weg.';
  return undefined;
}

function componentMessage(node: MdNode): string | undefined {
  const name = node.name ?? '';
  const wanted = authorComponents[name];
  if (!wanted)
    return `gebruikt <${name}>, maar dat bestaat hier niet. Kies uit: ${componentList}. Schrijf \\< als je het teken zelf bedoelt.`;
  const given = attributesOf(node);
  const missing = wanted.find((attribute) => !given.some((each) => each.name === attribute && each.text.trim() !== ''));
  if (missing) return `gebruikt <${name}> zonder ${missing}. Schrijf <${name} ${missing}="…"> met tekst tussen de aanhalingstekens.`;
  const extra = given.find((each) => !wanted.includes(each.name));
  return extra && `gebruikt <${name}> met ${extra.name}. Haal dat weg: het kan hier niet.`;
}

/** The attributes of a component; one that isn't plain text has an empty text. */
const attributesOf = ({ attributes }: MdNode): { name: string; text: string }[] =>
  (Array.isArray(attributes) ? attributes : []).map((attribute: object) => ({
    name: 'name' in attribute && typeof attribute.name === 'string' ? attribute.name : '{…}',
    text: 'value' in attribute && typeof attribute.value === 'string' ? attribute.value : '',
  }));

function linkMessage(url: string, isAddress: (address: string) => boolean): string | undefined {
  if (url === '') return 'heeft een link zonder adres. Zet het adres tussen de haakjes, of haal de link weg.';
  if (url.startsWith('#')) return undefined;
  if (/^(https?:|mailto:|tel:)/.test(url))
    return `verwijst naar ${url}. Zet adressen buiten deze site in content/bronnen/ en noem ze bij verderLezen.`;
  const [address = ''] = url.split(/[?#]/);
  if (isAddress(address)) return undefined;
  return `verwijst naar ${url}, maar dat adres bestaat niet. Schrijf een adres van deze site met een / aan het begin en het eind, bijvoorbeeld /themas/elkaar-verstaan/.`;
}

function unreadable(file: string, bodyStart: number, error: unknown): Problem {
  const [, line] = /^(\d+):\d+: /.exec(error instanceof Error ? error.message : '') ?? [];
  return {
    file,
    line: bodyStart + Number(line ?? 1),
    field: 'de tekst',
    message: `is hier niet te lezen. Meestal is een < of { niet gesloten, of mist een component zijn einde (</Voorstel>). Schrijf \\< of \\{ als je het teken zelf bedoelt.`,
  };
}
