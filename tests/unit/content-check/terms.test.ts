import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/content-check/source-file.ts';
import { checkHardWords, checkTerms, readTerms } from '../../../src/content-check/terms.ts';
import { entryFrom } from './entry-from.ts';

const root = mkdtempSync(join(tmpdir(), 'terms-'));
mkdirSync(join(root, 'content'));
writeFileSync(
  join(root, 'content', 'README.md'),
  '# Uitleg\n\n| schrijf | en niet |\n|---|---|\n| bladzijde | pagina, pagina’s |\n| bewoners | burger |\n\nMeer.\n\n| gewoon woord | moeilijk woord |\n|---|---|\n| met | middels, door middel van |',
);

const say = ({ line, field, message }: Problem) => `${line} ${field}: ${message}`;

/** What the check says of a tip with these fields and this text. */
const messagesOf = (fields: string, text: string) => checkTerms([entryFrom('tips', fields, text)], readTerms(root, 'must')).map(say);

describe('the list of terms', () => {
  test('reads the table that authors keep', () => {
    expect(readTerms(root, 'must').map(({ preferred }) => preferred)).toEqual(['bladzijde', 'bewoners']);
  });

  test('is empty without a README', () => {
    expect(readTerms(join(root, 'content'), 'must')).toEqual([]);
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

test('a word that came in the table is found in a text that was read before', () => {
  const entry = entryFrom('tips', 'titel: A', 'Een burger en een pand.');
  const found = (others: RegExp) => checkTerms([entry], [{ preferred: 'bewoners', others }]).map(({ message }) => message.slice(0, 26));
  expect(found(/burger/g)).toEqual(['heeft het woord “burger”. ']);
  expect(found(/burger|pand/g)).toEqual(['heeft het woord “burger”. ', 'heeft het woord “pand”. Sc']);
});

describe('checkHardWords', () => {
  test('names the easier word, on the line where the hard one stands', () => {
    const entry = entryFrom('tips', 'titel: A', 'Een regel.\nEen **regel** door\nmiddel van niets, middels [iets](/tips/).');
    expect(checkHardWords([entry], readTerms(root, 'better')).map(say)).toEqual([
      '7 de tekst: heeft het moeilijke woord “middels”. Schrijf liever: met. De woordenlijst staat in content/README.md.',
    ]);
  });
});
