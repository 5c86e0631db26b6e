import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkExample } from '../../../src/content-check/check-example.ts';
import { entryFrom } from './entry-from.ts';

test('finds what stands in an entry as in the template of its collection, unless it is short', () => {
  const root = mkdtempSync(join(tmpdir(), 'example-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const [forty, more] = ['Een zin die precies veertig tekens heeft', 'Een zin die precies één teken langer is. '];
  const fields = `titel: "${more}"\nsamenvatting: "Precies dertig tekens lang, ja"\nzoekwoorden: ["Geen dertig tekens lang, maar"]`;
  const text = `## Een kop die lang genoeg zou zijn, maar niet telt\n\n${forty}\nOok precies dertig tekens hier\n  Geen dertig tekens lang, maar\n`;
  mkdirSync(join(root, 'content/tips'), { recursive: true });
  writeFileSync(join(root, 'content/tips/_template.mdx'), `---\n${fields}\n---\n\n${text}`);
  expect(checkExample(root, [entryFrom('tips', `volgorde: 1\n${fields}`, `Eigen tekst.\n${text}`)])).toMatchInlineSnapshot(`
    [
      {
        "field": "titel",
        "file": "content/tips/a.mdx",
        "line": 3,
        "message": "heeft nog de tekst van het voorbeeld: “Een zin die precies één teken langer is.…”. Die is verzonnen. Schrijf je eigen tekst, of haal dit weg.",
      },
      {
        "field": "samenvatting",
        "file": "content/tips/a.mdx",
        "line": 4,
        "message": "heeft nog de tekst van het voorbeeld: “Precies dertig tekens lang, ja”. Die is verzonnen. Schrijf je eigen tekst, of haal dit weg.",
      },
      {
        "field": "de tekst",
        "file": "content/tips/a.mdx",
        "line": 11,
        "message": "heeft nog de tekst van het voorbeeld: “Een zin die precies veertig tekens heeft”. Die is verzonnen. Schrijf je eigen tekst, of haal dit weg.",
      },
      {
        "field": "de tekst",
        "file": "content/tips/a.mdx",
        "line": 12,
        "message": "heeft nog de tekst van het voorbeeld: “Ook precies dertig tekens hier”. Die is verzonnen. Schrijf je eigen tekst, of haal dit weg.",
      },
    ]
  `);
  expect(checkExample(root, [entryFrom('tips', 'titel: Eigen', 'Eigen.'), entryFrom('cases', fields, text)])).toEqual([]);
});
