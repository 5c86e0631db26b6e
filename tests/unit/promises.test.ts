import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A file's own code; of a page that of its head and its scripts. */
function codeOf(file: string): ts.SourceFile {
  const text = readFileSync(file, 'utf8');
  const parts = file.endsWith('.astro')
    ? [...text.matchAll(/(?:^---\n|<script>)(.*?)(?:^---|<\/script>)/gms)].map(([, part]) => part)
    : [text];
  return ts.createSourceFile(file, parts.join('\n'), ts.ScriptTarget.Latest, true);
}

/** A node and all in it. */
function within(node: ts.Node): ts.Node[] {
  const all = [node];
  ts.forEachChild(node, (child) => void all.push(...within(child)));
  return all;
}

/** The name of a function that has one, and whether what it gives is still to come. */
function functionOf(node: ts.Node): { name: string; comes: boolean } | undefined {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
    const made = node.initializer;
    return made !== undefined && ts.isArrowFunction(made) ? { name: node.name.getText(), comes: comes(made) } : undefined;
  }
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isMethodSignature(node))
    return { name: node.name?.getText() ?? '', comes: comes(node) };
  return undefined;
}

const comes = (made: ts.SignatureDeclaration) =>
  /^Promise</.test(made.type?.getText() ?? '') ||
  (ts.canHaveModifiers(made) && (ts.getModifiers(made) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword));

/** What a statement calls and does nothing more with, by its name. */
function calledAlone(node: ts.Node): string | undefined {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return undefined;
  const { expression: called } = node.expression;
  if (ts.isIdentifier(called)) return called.text;
  // Of something that a call gives, the name alone says too little.
  return ts.isPropertyAccessExpression(called) && !ts.isCallExpression(called.expression) ? called.name.text : undefined;
}

// Nothing else notices: a type-aware rule of the linter takes as long as all of the linter does.
test('what is still to come is waited for, or left to itself with void', () => {
  const nodes = globSync('src/**/*.{ts,astro}')
    .sort()
    .flatMap((file) => within(codeOf(file)));
  const functions = nodes.flatMap((node) => functionOf(node) ?? []);
  const atOnce = new Set(functions.flatMap(({ name, comes: later }) => (later ? [] : [name])));
  const later = new Set(functions.flatMap(({ name, comes: isLater }) => (isLater && !atOnce.has(name) ? [name] : [])));
  expect(later.size).toBeGreaterThan(100);
  const left = nodes.filter((node) => later.has(calledAlone(node) ?? ''));
  expect(left.map((node) => `${node.getSourceFile().fileName}: ${node.getText()}`)).toEqual([]);
});
