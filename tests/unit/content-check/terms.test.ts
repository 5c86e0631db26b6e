import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/content-check/read-entry.ts';
import { checkTerms, readTerms } from '../../../src/content-check/terms.ts';

const root = mkdtempSync(join(tmpdir(), 'terms-'));
mkdirSync(join(root, 'content', 'tips'), { recursive: true });
writeFileSync(
  join(root, 'content', 'README.md'),
  '# Uitleg\n\n| schrijf | en niet |\n|---|---|\n| bladzijde | pagina, pagina’s |\n| bewoners | burger |\n\nMeer.\n',
);

/** What the check says of a tip with these fields and this text. */
function messagesOf(fields: string, text: string): string[] {
  writeFileSync(join(root, 'content', 'tips', 'a.mdx'), `---\n${fields}\n---\n\n${text}\n`);
  const read = readEntry(root, 'content/tips/a.mdx', 'tips', 'a');
  if (!('slug' in read)) throw new Error(read.message);
  return checkTerms([read], readTerms(root)).map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

describe('the list of terms', () => {
  test('reads the table that authors keep', () => {
    expect(readTerms(root).map(({ preferred }) => preferred)).toEqual(['bladzijde', 'bewoners']);
  });

  test('is empty without a README', () => {
    expect(readTerms(join(root, 'content'))).toEqual([]);
  });
});

describe('checkTerms', () => {
  test('names file, line and the better word, in fields and in the text', () => {
    expect(messagesOf('titel: Lees de Pagina', 'Een burger leest.')).toEqual([
      '2 titel: heeft het woord “Pagina”. Schrijf op deze site: bladzijde. De woordenlijst staat in content/README.md.',
      '5 de tekst: heeft het woord “burger”. Schrijf op deze site: bewoners. De woordenlijst staat in content/README.md.',
    ]);
  });

  test('says it once for each time', () => {
    expect(messagesOf('titel: A', 'De pagina en alle pagina’s.')).toHaveLength(2);
  });

  test.each(['burgerinitiatief', 'webpagina', 'wereldburger', 'paginas'])('leaves the longer word %s alone', (word) => {
    expect(messagesOf('titel: A', `Dit is een ${word}.`)).toEqual([]);
  });

  test('lets search words, other names, quotes and addresses be', () => {
    expect(messagesOf('zoekwoorden: [burger]\nookBekendAls: [een pagina]\ncitaat: de burger\nthemas: [burger]', 'Ja.')).toEqual([]);
  });
});
