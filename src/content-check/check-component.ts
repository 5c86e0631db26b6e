import { publisherTexts } from '../publisher.ts';
import { hasWords } from '../schemas/characters.ts';
import { attributesOf, plainTextOf, type Attribute, type MdNode } from '../markdown-node.ts';

interface Wanted {
  attributes: string[];
  around: boolean;
}

/**
 * The components that authors may use in the text, as `src/components/mdx/` offers them: the attributes that each must have, and whether
 * it stands around a text.
 */
const authorComponents = new Map<string, Wanted>([
  ['Voorstel', { attributes: [], around: true }],
  ['Kader', { attributes: ['titel'], around: true }],
  ...Object.keys(publisherTexts).map((name): [string, Wanted] => [name, { attributes: [], around: false }]),
]);
const componentList = [...authorComponents.keys()].map((name) => `<${name}>`).join(', ');

/** What is wrong with a component in a text, with the mend; undefined if all is well. */
export function componentMessage(node: MdNode): string | undefined {
  const name = node.name ?? '';
  const wanted = authorComponents.get(name);
  if (!wanted)
    return `gebruikt <${name}>, maar dat bestaat hier niet. Kies uit: ${componentList}. Schrijf \\< als je het teken zelf bedoelt.`;
  if (node.type === 'mdxJsxTextElement')
    return `gebruikt <${name}> midden in een zin. Zet <${name}> op een eigen regel, met een lege regel ervoor en erna.`;
  return attributeMessage(name, attributesOf(node), wanted.attributes) ?? textMessage(name, hasWords(plainTextOf(node)), wanted.around);
}

function textMessage(name: string, has: boolean, wanted: boolean): string | undefined {
  if (has === wanted) return undefined;
  return wanted
    ? `heeft een <${name}> zonder tekst. Schrijf er tekst in, of haal het weg.`
    : `heeft een <${name}> met tekst erin. Schrijf alleen <${name} />: de tekst komt vanzelf.`;
}

function attributeMessage(name: string, given: Attribute[], wanted: string[]): string | undefined {
  const missing = wanted.find((attribute) => !given.some((each) => each.name === attribute && hasWords(each.text)));
  if (missing) return `gebruikt <${name}> zonder ${missing}. Schrijf <${name} ${missing}="…"> met tekst tussen de aanhalingstekens.`;
  const extra = given.find((each, at) => !wanted.includes(each.name) || given.findIndex((other) => other.name === each.name) < at);
  return extra && `gebruikt <${name}> met ${extra.name}. Haal dat weg: het kan hier niet.`;
}
