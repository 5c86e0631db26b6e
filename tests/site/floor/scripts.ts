import { Linter, type Rule, type SourceCode } from 'eslint';
import { constructorBreaches, eventBreaches, globalBreaches, iteratorBreaches, memberBreaches, staticBreaches } from './calls.ts';
import type { Breach } from './support.ts';
import { fieldBreaches, patternBreaches, syntaxBreaches } from './syntax.ts';

type Kind<Type> = Extract<Rule.Node, { type: Type }>;
type Expression = Kind<'MemberExpression'>['object'];

/** What a script asks of a browser, in syntax and in calls, that a browser of the floor lacks. */
export function scriptBreaches(code: string, sourceType: 'module' | 'script'): Breach[] {
  const found: Breach[] = [];
  const floor: Rule.RuleModule = { create: ({ sourceCode }) => listeners(sourceCode, (breaches) => void found.push(...breaches)) };
  const faults = new Linter().verify(code, {
    plugins: { own: { rules: { floor } } },
    rules: { 'own/floor': 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType },
    linterOptions: { noInlineConfig: true },
  });
  return [...found, ...faults.map(({ message }) => ({ feature: message, lackedBy: ['every browser'] }))];
}

function listeners(sourceCode: SourceCode, add: (breaches: Breach[]) => void): Rule.RuleListener {
  const globals = globalNodes(sourceCode);
  return {
    '*': (node: Rule.Node) => add(syntaxBreaches(node)),
    PropertyDefinition: ({ value }) => add(value ? fieldBreaches(sourceCode.getText(value)) : []),
    // Asking with typeof whether there is one breaks nothing.
    Identifier: (node) => add(globals.has(node) && node.parent.type !== 'UnaryExpression' ? globalBreaches(node.name) : []),
    MemberExpression: (node) => add(accessBreaches(node, globals)),
    ObjectPattern: ({ properties }) => add(properties.flatMap((each) => (each.type === 'Property' ? memberBreaches(nameOf(each)) : []))),
    CallExpression: ({ callee, arguments: given }) => add(callBreaches(callee, given.map(textOf))),
    NewExpression: ({ callee, arguments: given }) =>
      add([
        ...(callee.type === 'Identifier' && globals.has(callee) ? constructorBreaches(callee.name) : []),
        ...callBreaches(callee, given.map(textOf)),
      ]),
  };
}

/** The places where a script names what it doesn't make itself. ESLint knows some of those names by heart, and keeps them apart. */
function globalNodes({ scopeManager: { globalScope } }: SourceCode): Set<unknown> {
  const known = globalScope?.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references) ?? [];
  return new Set([...known, ...(globalScope?.through ?? [])].map(({ identifier }) => identifier));
}

const windows = new Set(['window', 'self', 'globalThis']);

function accessBreaches(node: Kind<'MemberExpression'>, globals: Set<unknown>): Breach[] {
  const name = nameOf({ key: node.property, computed: node.computed });
  const owner = node.object.type === 'Identifier' && globals.has(node.object) ? node.object.name : '';
  if (windows.has(owner)) return globalBreaches(name);
  return staticBreaches(owner, name) ?? [...memberBreaches(name), ...(givesIterator(node.object) ? iteratorBreaches(name) : [])];
}

/** The name of a member, where it is written out; else nothing. */
function nameOf({ key, computed }: { key: Kind<'MemberExpression'>['property']; computed: boolean }): string {
  return !computed && key.type === 'Identifier' ? key.name : textOf(key);
}

/** Whether it is a call such as `map.values()`; `Object.values()` gives an array. */
function givesIterator(node: Expression): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property, computed } = node.callee;
  const ofObject = object.type === 'Identifier' && object.name === 'Object';
  return !ofObject && /^(?:keys|values|entries|matchAll)$/.test(nameOf({ key: property, computed }));
}

function callBreaches(callee: Kind<'CallExpression'>['callee'], [first = '', second = '']: string[]): Breach[] {
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : callee.type === 'MemberExpression'
        ? nameOf({ key: callee.property, computed: callee.computed })
        : '';
  if (name === 'RegExp') return patternBreaches(first, second);
  return name === 'addEventListener' ? eventBreaches(first) : [];
}

/** A text that stands in the script as such; of anything else nothing. */
function textOf(node: Rule.Node | Kind<'MemberExpression'>['property'] | Kind<'CallExpression'>['arguments'][number]): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  return node.type === 'TemplateLiteral' && node.quasis.length === 1 ? (node.quasis[0]?.value.cooked ?? '') : '';
}
