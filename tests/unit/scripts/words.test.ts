import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms of which scripts speak to a reader or an editor in a browser, and those that tell an editor what is wrong. */
const rooms = ['begeleiden', 'content-check', 'draaiboek', 'offline', 'poster', 'redactie', 'scripts', 'search', 'wegwijzer'];

/**
 * Whether a text of a script is one that somebody reads: it has words, and begins as a sentence or with what a script fills in, or goes on
 * where a field is named.
 */
const isRead = (text: string) => /^(?:\$\{[^}]*\}.*)?[A-Z‘“][a-zë’]+ .|^[A-Z‘“][^A-Z]*[.?!:…]$|^\p{Ll}+ .*\p{Ll}[.?](?: |$)/su.test(text);

/** What only a developer reads: a mistake in the code. */
const isForUs = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'defined');

/** The words in a script, in their order; what it fills in stands there as in the script. */
function wordsIn(node: ts.Node): string[] {
  if (isForUs(node)) return [];
  if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) {
    const text = node.getText().slice(1, -1);
    if (isRead(text)) return [text.replaceAll(/\s+/g, ' ')];
  }
  const words: string[] = [];
  ts.forEachChild(node, (child) => void words.push(...wordsIn(child)));
  return words;
}

// Most of these are said where only a browser comes, when something fails: no test goes to each of them.
test('what scripts say is what was kept, each with what it fills in', async () => {
  // What the form says of fields, and in place of the CMS, is kept in ../redactie/.
  const files = globSync(`src/{${rooms.join(',')}}/**/*.ts`, { exclude: ['src/redactie/form/{words,config}.ts'] }).sort();
  const said = files.flatMap((file) => {
    const words = wordsIn(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
    return words.length === 0 ? [] : [`${file}\n${words.map((each) => `  ${each}\n`).join('')}`];
  });
  await expect(said.join('\n')).toMatchFileSnapshot('words.txt');
});
