import { generate, parse, walk, type CssNode, type Declaration } from 'css-tree';
import { bcd, breachOf, featureAt, partAt, partsOf, type Breach } from './support.ts';

const properties = partAt(bcd.css, 'properties');
const selectors = partAt(bcd.css, 'selectors');
const types = partAt(bcd.css, 'types');
const atRules = partAt(bcd.css, 'at-rules');

/**
 * What a style sheet asks of a browser that a browser of the floor lacks. What stands in `@supports` is asked for first, so it may;
 * so may a value after another value of the same property that every browser has.
 */
export function styleBreaches(css: string): Breach[] {
  const found: Breach[] = [];
  const around: CssNode[] = [];
  walk(parse(css, { parseCustomProperty: true }), {
    enter(node: CssNode) {
      if (!around.some(isGuard)) found.push(...breachesOf(node, around).map((each) => (around.some(isPrint) ? onPaper(each) : each)));
      around.push(node);
    },
    leave: () => void around.pop(),
  });
  return found;
}

const isGuard = (node: CssNode) => node.type === 'Atrule' && node.name === 'supports';

const isPrint = (node: CssNode) =>
  node.type === 'Atrule' && (node.name === 'page' || (node.prelude !== null && generate(node.prelude) === 'print'));

const onPaper = ({ feature, lackedBy }: Breach): Breach => ({ feature: `${feature} on paper`, lackedBy });

const isRule = (node: CssNode) => node.type === 'Rule';

function breachesOf(node: CssNode, around: CssNode[]): Breach[] {
  switch (node.type) {
    case 'Rule':
      return around.some(isRule) ? nesting : [];
    case 'NestingSelector':
      return nesting;
    case 'Atrule':
      return [...(around.some(isRule) ? nesting : []), ...atRuleBreaches(node.name, around)];
    case 'Condition':
      return conditionBreaches(node.children.toArray());
    case 'Feature':
      return breachOf(`@media (${node.name})`, featureAt(atRules, 'media', node.name.replace(/^(?:min|max)-/, '')));
    case 'FeatureRange':
      return breachOf('@media with < or >', featureAt(atRules, 'media', 'range_syntax'));
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return [
        ...breachOf(`:${node.name}`, featureAt(selectors, node.name.toLowerCase())),
        ...argumentBreaches(node.name, node.children?.toArray() ?? []),
      ];
    case 'Declaration':
      return declarationBreaches(node, around);
    case 'Raw':
      return rawBreaches(node.value, around);
    default:
      return [];
  }
}

const nesting = breachOf('nesting', featureAt(selectors, 'nesting'));

/** At-rules within `@page` are the boxes in its margins. */
function atRuleBreaches(name: string, around: CssNode[]): Breach[] {
  const inPage = around.some((node) => node.type === 'Atrule' && node.name === 'page');
  return breachOf(`@${name}`, inPage ? featureAt(atRules, 'page', `at_${name}`) : featureAt(atRules, name));
}

/** `or`, and `not` without a medium before it, are as young as one another. */
function conditionBreaches(parts: CssNode[]): Breach[] {
  const words = parts.flatMap((part) => (part.type === 'Identifier' ? [part.name] : []));
  return words.includes('or') || words.includes('not') ? breachOf('@media with or, not', featureAt(atRules, 'media', 'or_syntax')) : [];
}

function argumentBreaches(name: string, given: CssNode[]): Breach[] {
  const list = given.some((each) => each.type === 'SelectorList' && each.children.size > 1);
  const of = given.some((each) => each.type === 'Nth' && each.selector !== null);
  return [
    ...(name === 'not' && list ? breachOf(':not(a, b)', featureAt(selectors, 'not', 'selector_list')) : []),
    ...(of ? breachOf(`:${name}(n of a)`, featureAt(selectors, name, 'of_syntax')) : []),
  ];
}

/** What the parser leaves unread is a nested rule that doesn't begin with `&`, or a value of its own. */
function rawBreaches(text: string, around: CssNode[]): Breach[] {
  const inValue = around.some(({ type }) => type === 'Value');
  if (inValue) return valueBreaches('', parse(text, { context: 'value' }));
  return text.includes('{') ? nesting : [{ feature: `unreadable: ${text.trim()}`, lackedBy: [] }];
}

function declarationBreaches({ property, value }: Declaration, around: CssNode[]): Breach[] {
  if (/^-(?!-)/.test(property)) return [];
  const rule = around.findLast(({ type }) => type === 'Atrule' || type === 'Rule');
  const descriptors = rule?.type === 'Atrule' ? featureAt(atRules, rule.name, property) : undefined;
  const own = breachOf(property, descriptors ?? featureAt(properties, property));
  const inValue = own.length > 0 ? [] : [...valueBreaches(property, value), ...shapeBreaches(property, value)];
  return inValue.length > 0 && hasFallback(property, value, around) ? [] : [...own, ...inValue];
}

/** Browsers take a value with `var()` for good until it is too late for the one before it; and every value of a custom property. */
function hasFallback(property: string, value: CssNode, around: CssNode[]): boolean {
  const block = around.findLast((node) => node.type === 'Block');
  if (block?.type !== 'Block' || property.startsWith('--') || contains(value, 'var')) return false;
  const same = block.children.toArray().filter((node) => node.type === 'Declaration' && node.property === property);
  return same
    .slice(
      0,
      same.findIndex((node) => node.type === 'Declaration' && node.value === value),
    )
    .some((node) => node.type === 'Declaration' && valueBreaches(property, node.value).length === 0);
}

const contains = (value: CssNode, name: string) => {
  let found = false;
  walk(value, (node) => {
    found ||= node.type === 'Function' && node.name === name;
  });
  return found;
};

/** Every function that MDN knows, by name. */
const functions = new Map(
  partsOf(types).flatMap(([name, type]) => [
    [name, type.__compat] as const,
    ...partsOf(type).map(([inner, part]) => [inner, part.__compat] as const),
  ]),
);

function valueBreaches(property: string, value: CssNode): Breach[] {
  const found: Breach[] = [];
  walk(value, function (node) {
    if (node.type === 'Identifier' && this.function === null)
      found.push(...breachOf(`${property}: ${node.name}`, keyword(property, node.name)));
    if (node.type === 'Function')
      found.push(...breachOf(`${node.name}()`, featureAt(properties, property, node.name) ?? functions.get(node.name)));
    if (node.type === 'Dimension') found.push(...breachOf(`1${node.unit}`, featureAt(types, 'length', unitKey(node.unit))));
  });
  return found;
}

/** What a value is made of, where MDN keeps that apart from its words. */
function shapeBreaches(property: string, value: CssNode): Breach[] {
  const types = new Set<string>();
  let words = 0;
  walk(value, (node) => {
    types.add(node.type === 'Operator' ? node.value : node.type);
    if (node.type === 'Identifier') words++;
  });
  const parts = [
    ...(types.has('Percentage') ? ['percentage', 'percentages'] : []),
    ...(types.has('Dimension') || types.has('Percentage') ? ['includes_thickness'] : []),
    ...(words > 1 || types.has('Hash') || types.has('Function') ? ['includes_color-and-style'] : []),
    ...(types.has('/') ? ['alt_text'] : []),
  ];
  return parts.flatMap((part) => breachOf(`${property} with ${part.replaceAll(/[_-]/g, ' ')}`, featureAt(properties, property, part)));
}

const keyword = (property: string, name: string) =>
  featureAt(properties, property, name.toLowerCase()) ??
  featureAt(types, 'global_keywords', name) ??
  featureAt(types, 'color', 'system-color', name.toLowerCase());

/** MDN keeps the units of small, large and moving windows, and of containers, by kind. */
const unitKey = (unit: string): string => {
  const kinds: Record<string, string> = {
    sv: 'viewport_percentage_units_small',
    lv: 'viewport_percentage_units_large',
    dv: 'viewport_percentage_units_dynamic',
    cq: 'container_query_length_units',
  };
  return kinds[unit.slice(0, 2)] ?? unit;
};
