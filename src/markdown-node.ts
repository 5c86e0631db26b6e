/** A part of a text, as a Markdown parser gives it. */
export interface MdNode {
  type: string;
  name?: string | null | undefined;
  url?: string | undefined;
  value?: string | undefined;
  depth?: number | undefined;
  checked?: boolean | null | undefined;
  ordered?: boolean | null | undefined;
  identifier?: string | undefined;
  /** Lines count from 1, characters of the text (`offset`) from 0. */
  position?: { start: { line: number; offset?: number | undefined }; end?: { offset?: number | undefined } } | undefined;
  attributes?: unknown;
  children?: MdNode[] | undefined;
}

/** The words of a part of a text, without marks. */
export function plainTextOf({ value, children = [] }: MdNode): string {
  return value ?? children.map(plainTextOf).join('');
}

/** An attribute of a component, as it is written. */
export interface Attribute {
  name: string;
  text: string;
}

/** The attributes of a component; one that isn't plain text has an empty text. */
export const attributesOf = ({ attributes }: MdNode): Attribute[] =>
  (Array.isArray(attributes) ? attributes : []).map((attribute: object) => ({
    name: 'name' in attribute && typeof attribute.name === 'string' ? attribute.name : '{…}',
    text: 'value' in attribute && typeof attribute.value === 'string' ? attribute.value : '',
  }));

/** The title that an author gave a component; undefined if it has none. */
export const titleOf = (node: MdNode): string | undefined => attributesOf(node).find(({ name }) => name === 'titel')?.text;
