import type { Rule } from 'eslint';
import { bcd, breachOf, featureAt, partlyIn, type Breach } from './support.ts';

const { javascript } = bcd;

const breach = (...path: string[]) => breachOf(path.slice(1).join(' ').replaceAll('_', ' '), featureAt(javascript, ...path));

/** Syntax that is younger than 2019 and that a browser of the floor lacks. */
export function syntaxBreaches(node: Rule.Node): Breach[] {
  switch (node.type) {
    case 'StaticBlock':
      return breach('classes', 'static', 'initialization_blocks');
    case 'PropertyDefinition':
      return breach('classes', node.key.type === 'PrivateIdentifier' ? 'private_class_fields' : 'public_class_fields');
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier' ? breach('classes', 'private_class_methods') : [];
    case 'BinaryExpression':
      return node.left.type === 'PrivateIdentifier' ? breach('classes', 'private_class_fields_in') : [];
    case 'ChainExpression':
      return breach('operators', 'optional_chaining');
    case 'LogicalExpression':
      return node.operator === '??' ? breach('operators', 'nullish_coalescing') : [];
    case 'AssignmentExpression':
      return breach(
        'operators',
        { '??=': 'nullish_coalescing_assignment', '||=': 'logical_or_assignment', '&&=': 'logical_and_assignment' }[
          String(node.operator)
        ] ?? 'assignment',
      );
    case 'AwaitExpression':
      return isTopLevel(node) ? breach('operators', 'await', 'top_level') : [];
    case 'VariableDeclaration':
      return /using/.test(node.kind) ? breach('statements', node.kind.replace(' ', '_')) : [];
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return [
        ...(node.attributes.length > 0 ? breach('statements', 'import', 'import_attributes') : []),
        ...(node.type === 'ExportAllDeclaration' && node.exported ? breach('statements', 'export', 'namespace') : []),
      ];
    case 'ImportExpression':
      return breach('operators', 'import', ...(node.options ? ['options_parameter'] : []));
    case 'MetaProperty':
      return node.meta.name === 'import' ? breach('operators', 'import_meta') : [];
    case 'Literal':
      return [
        ...('bigint' in node ? breach('builtins', 'BigInt') : []),
        ...(typeof node.value === 'number' && node.raw?.includes('_') ? breach('grammar', 'numeric_separators') : []),
        ...('regex' in node && node.regex ? patternBreaches(node.regex.pattern, node.regex.flags) : []),
      ];
    default:
      return [];
  }
}

/**
 * Safari before 16 loses names from around the class in a field whose value has parentheses or an arrow, though not always:
 * https://webkit.org/b/236843. MDN's data say so in words only.
 * @param value what the field is set to, as it is written
 */
export const fieldBreaches = (value: string): Breach[] =>
  /=>|(?:^|[^\w$\]).?])\(/.test(value)
    ? partlyIn('class field with parentheses or an arrow', featureAt(javascript, 'classes', 'public_class_fields'))
    : [];

function isTopLevel(node: Rule.Node): boolean {
  let at: Rule.Node | null = node.parent;
  while (at && !/Function/.test(at.type)) at = at.parent;
  return at === null;
}

/** What each flag is called. */
const flagNames: Record<string, string> = { d: 'hasIndices', s: 'dotAll', u: 'unicode', v: 'unicodeSets', y: 'sticky' };

/** What a regular expression asks, written as one or given to `RegExp` as a text. */
export function patternBreaches(pattern: string, flags: string): Breach[] {
  const plain = pattern.replaceAll(/\\[^pPk]/g, '');
  const parts: [RegExp, ...string[]][] = [
    [/\(\?<[=!]/, 'lookbehind_assertion'],
    [/\(\?<[^=!]/, 'named_capturing_group'],
    [/\(\?[a-z]*-?[a-z]+:|\(\?[a-z]+-:/, 'modifier'],
    [/\\[pP]\{/, 'unicode_character_class_escape'],
  ];
  const names = [...plain.matchAll(/\(\?<([^=!>]+)>/g)].map(([, name]) => name);
  return [
    ...parts.filter(([sign]) => sign.test(plain)).flatMap(([, ...path]) => breach('regular_expressions', ...path)),
    ...(new Set(names).size < names.length
      ? breach('regular_expressions', 'named_capturing_group', 'duplicate_named_capturing_groups')
      : []),
    ...[...flags].flatMap((flag) => breach('builtins', 'RegExp', flagNames[flag] ?? 'flags')),
  ];
}
