import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The form has stand-ins for other modules, which say what they are where they stand in the room that they stand in for.
const files = globSync('src/**/*.ts', { exclude: ['**/*.d.ts', 'src/redactie/form/**'] }).sort();

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Whether a statement goes on from the one above it, without a blank line, and so is told of there. */
const goesOn = (node: ts.Statement) => !node.getFullText().startsWith('\n\n') && node.getFullStart() > 0;

/** The exports of a file that nothing tells of, by their first lines. An endpoint is told of at what it answers or at its addresses. */
function untold(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const exported = source.statements.filter(isExported);
  const isTold = (node: ts.Statement) => ts.getJSDocCommentsAndTags(node).length > 0;
  if (file.startsWith('src/pages/') && exported.some(isTold)) return [];
  return exported.filter((node) => !isTold(node) && !goesOn(node)).map((node) => `${file}: ${node.getText().split('\n')[0] ?? ''}`);
}

test('every export says what it is', () => {
  expect(files.flatMap(untold)).toEqual([]);
});

test('every component that takes something says what it shows', () => {
  const components = globSync('src/**/*.astro').filter((file) => /^(?:interface|type) Props\b/m.test(readFileSync(file, 'utf8')));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((file) => !/\/\*\*(?:(?!\*\/).)*\*\/\n(?:interface|type) Props\b/s.test(readFileSync(file, 'utf8')))).toEqual(
    [],
  );
});
