import { collectionNames, type CollectionName } from '../schemas/shared.ts';
import { lookAlike } from '../schemas/characters.ts';
import { headingId, longestSlug, reservedSlugs, slugPattern } from '../schemas/slug.ts';
import { synonymsFile } from '../schemas/synoniemen.ts';
import { movedFile } from '../schemas/verhuisd.ts';
import { promisedFile } from './check-moved.ts';
import { factsFile } from './facts-table.ts';
import { kindOf, namesIn } from './folder.ts';
import { takenAddress } from './taken.ts';
import { readEntry } from './read-entry.ts';
import type { Problem, SourceFile } from './source-file.ts';
import { wordListFile } from './word-list.ts';

export type { Problem, SourceFile } from './source-file.ts';

/**
 * Reads every entry below `root`/content. What can't be read is reported as a problem and left out;
 * the rest goes on, so that an editor sees all problems at once.
 */
export function readContent(root: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = strayNames(root);
  for (const collection of collectionNames) {
    for (const name of entriesIn(root, `content/${collection}`)) {
      const file = `content/${collection}/${name}`;
      if (name === '_template.mdx') continue;
      const misnamed = checkName(kindOf(root, file), name) ?? takenMessage(collection, name);
      if (misnamed) problems.push({ file, message: misnamed });
      else {
        const read = readEntry(root, file, collection, name.replace(/\.mdx$/, ''));
        if ('slug' in read) files.push(read);
        else problems.push(read);
      }
    }
  }
  return { files, problems };
}

/** What stands in content/ beside the folders of the collections. */
const besideCollections = ['content/README.md', promisedFile, factsFile, synonymsFile, movedFile, wordListFile];

/** What stands in content/ and belongs to no collection: nobody would ever see it on the site. */
const strayNames = (root: string): Problem[] =>
  entriesIn(root, 'content')
    .filter((name) => !besideCollections.includes(`content/${name}`) && !collectionNames.some((collection) => collection === name))
    .map((name) => ({
      file: `content/${name}`,
      message:
        foreignKind(name) ?? `hoort hier niet, dus de site toont het niet. Zet het in een van deze mappen: ${collectionNames.join(', ')}.`,
    }));

const entriesIn = (root: string, folder: string): string[] =>
  namesIn(root, folder)
    .filter((name) => !unseenByEditors.test(name) || name.endsWith('.mdx'))
    .sort();

/** What computers and programs put in a folder and don't show: the tidying of macOS and Windows, a document that is open in Word. */
const unseenByEditors = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|icon\r)$/i;

/** A name that a file could have instead, made from the one that it has. */
const asFileName = (name: string): string =>
  `${headingId(name.replace(/(?:\.[a-z][a-z\d]{1,3}~?)+\s*$/i, '').replaceAll('_', '-')) || 'mijn-onderwerp'}.mdx`;

/** An entry can't have the address of a page that the site makes itself: the sentence that says so, undefined for one that it can have. */
export function takenMessage(collection: CollectionName, name: string): string | undefined {
  const address = takenAddress(collection, name.replace(/\.mdx$/, ''));
  return address ? `zou het adres ${address} krijgen, maar dat gebruikt de site zelf al. Geef het bestand een andere naam.` : undefined;
}

/** What is wrong with a file that no other name would make an entry of. */
function foreignKind(name: string): string | undefined {
  if (/\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|jfif)$/i.test(name))
    return 'is een afbeelding, en die kan niet op de site. Haal het bestand hier weg, en vertel in woorden wat erop staat.';
  if (/\.(?:mp[34]|mov|avi|webm|m4[av]|wav|ogg)$/i.test(name))
    return 'is een film of een geluid, en dat kan niet op de site. Haal het bestand hier weg, en vertel in woorden wat je ziet of hoort.';
  return /\.(?:docx?|odt|pages|rtf|pdf|pptx?|xlsx?)$/i.test(name)
    ? 'is een document, en dat leest de site niet. Kopieer de tekst naar een bestand als _template.mdx, en haal dit weg.'
    : undefined;
}

function checkName(kind: ReturnType<typeof kindOf>, name: string): string | undefined {
  if (kind === 'folder') return 'is een map. Zet de bestanden rechtstreeks in de map van hun soort.';
  if (kind === 'link') return 'is een verwijzing naar een ander bestand. Zet het bestand zelf hier neer.';
  if (!name.endsWith('.mdx'))
    return (
      foreignKind(name) ??
      `eindigt niet op .mdx, dus de site toont het niet. Geef het bestand een naam als ${asFileName(name)}, of haal het weg.`
    );
  if (/_template/i.test(name))
    return 'is een kopie van het voorbeeld. Geef het bestand een eigen naam, zoals mijn-onderwerp.mdx: dat wordt het adres.';
  if (/^[_.]/.test(name))
    return `begint met een ${name[0] === '_' ? 'laag streepje' : 'punt'}. Zo’n bestand komt niet op de site: haal dat teken weg uit de naam.`;
  const slug = name.slice(0, -4);
  const foreign = lookAlike(slug.normalize('NFC'));
  if (foreign) return `${foreign.replace('heeft de letter', 'heeft in de naam de letter')}`;
  if (!slugPattern.test(slug))
    return `heeft een naam die niet in een webadres past. Gebruik alleen kleine letters, cijfers en streepjes, zonder spaties of accenten, bijvoorbeeld ${asFileName(name)}.`;
  if (slug.length > longestSlug) return `heeft een te lange naam: ${slug.length} tekens. Kort de naam in tot hooguit ${longestSlug}.`;
  if (reservedSlugs.includes(slug))
    return 'heeft een naam die de site zelf gebruikt. Geef het bestand een andere naam, bijvoorbeeld mijn-onderwerp.mdx.';
  return undefined;
}
