import { hasWords, strangeCharacter } from '../schemas/characters.ts';
import { repeated } from '../schemas/shared.ts';
import { headingId, slugPattern } from '../schemas/slug.ts';
import { plainTextOf, type MdNode } from '../markdown-node.ts';
import { bodyParts, type Placed } from './body.ts';
import { componentMessage } from './check-component.ts';
import { linkMessage, type Site } from './check-link.ts';
import { sharesPage } from './places.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** How deep parts of a text may stand inside one another: a list in a list in a block needs about ten levels. */
const deepest = 16;

/** The most characters of a heading, as of a title. */
const longestHeading = 110;

/** What doesn't belong in a text, by the parser's name for it. */
const refused: Record<string, string> = {
  mdxjsEsm: 'heeft een regel met import of export. Code hoort niet in de tekst: haal de regel weg.',
  mdxFlowExpression: 'heeft iets tussen { en }. Code hoort niet in de tekst: schrijf \\{ als je het teken zelf bedoelt.',
  mdxTextExpression: 'heeft iets tussen { en }. Code hoort niet in de tekst: schrijf \\{ als je het teken zelf bedoelt.',
  html: 'heeft HTML. Gebruik gewone Markdown.',
  image: 'heeft een afbeelding. Afbeeldingen in de tekst kunnen nog niet: haal deze weg.',
  imageReference: 'heeft een afbeelding. Afbeeldingen in de tekst kunnen nog niet: haal deze weg.',
  code: 'heeft een blok code tussen regels met ```. Schrijf het als gewone tekst.',
  table: 'heeft een tabel, en die past niet op een telefoon. Maak er een lijst van.',
};

/**
 * What is wrong with the text below the frontmatter: MDX that can't be read, what doesn't belong in a text, headings and footnotes that
 * would break the page, and links to places that the site doesn't have.
 */
export function checkBody(source: SourceFile, site: Site): Problem[] {
  const parts = bodyParts(source);
  if ('message' in parts) return [parts];
  const tooDeep = parts.find(({ level }) => level > deepest);
  if (tooDeep) return [problemIn(source, tooDeep, 'heeft te veel lijsten of blokken in elkaar. Haal er een paar weg.')];
  const found = [
    ...parts.flatMap((part) => {
      const message = partMessage(part, source, site);
      return message ? [problemIn(source, part, message)] : [];
    }),
    ...headingProblems(source, parts),
    ...titleProblems(source, parts),
    ...footnoteProblems(source, parts),
  ];
  const isEmpty = found.length === 0 && !parts.some(({ node }) => hasWords(node.value ?? ''));
  const message = textOnPage(source) === isEmpty ? (isEmpty ? missing : unseen) : undefined;
  return message ? [{ file: source.file, field: 'de tekst', message }, ...found] : found;
}

/** Whether the text of an entry comes on the site; of a begrip only the fields do. */
const textOnPage = ({ collection }: SourceFile): boolean => collection !== 'begrippen';

const missing = 'ontbreekt: er staan geen letters. Schrijf de tekst onder de tweede regel met ---.';
const unseen = 'komt hier nergens te staan. Zet de uitleg bij samenvatting, en haal de tekst onder de tweede regel met --- weg.';

/** A line of the text as its author wrote it; `line` is its number in the file. */
const writtenOn = ({ body, bodyStart }: SourceFile, line: number): string => body.split('\n')[line - bodyStart - 1] ?? '';

const problemIn = ({ file }: SourceFile, { line }: Placed, message: string): Problem => ({ file, line, field: 'de tekst', message });

function partMessage({ node, line }: Placed, source: SourceFile, site: Site): string | undefined {
  if (node.type === 'thematicBreak' && writtenOn(source, line).includes('---'))
    return 'heeft een losse regel met ---. Die hoort alleen boven en onder de velden. Haal de regel weg, of schrijf *** als je een streep wilt.';
  if (refused[node.type]) return refused[node.type];
  if (node.type.startsWith('mdxJsx')) return componentMessage(node);
  if (node.type === 'link' && !hasWords(plainTextOf(node)))
    return 'heeft een link zonder woorden. Zet tussen de [ en ] waar de link heen gaat.';
  if ((node.type === 'link' || node.type === 'definition') && node.url !== undefined) return linkMessage(node.url, source, site);
  if (typeof node.checked === 'boolean') return 'heeft een vakje om aan te vinken. Laat [ ] of [x] weg.';
  if (node.type === 'paragraph') return paragraphMessage(node, writtenOn(source, line));
  return node.type === 'text' ? textMessage(node.value ?? '') : undefined;
}

/** What somebody meant as a heading, a list or a table, and what would show as a sentence with strange signs. */
function paragraphMessage({ children = [] }: MdNode, written: string): string | undefined {
  const [mark] = /^\s*#{1,6}(?=[\p{L}\d])/u.exec(written) ?? [];
  if (mark) return `heeft een kop zonder spatie na ${mark.trim()}. Zet daar een spatie.`;
  const [bullet] = /^\s*(?:[•·▪●◦‣–](?=\s)|o(?=\t))/.exec(written) ?? [];
  if (bullet) return `heeft een regel die begint met ${bullet.trim()}. Is het een lijst? ${asList}`;
  const start = children[0]?.type === 'text' ? (children[0].value ?? '') : '';
  const [glued] = /^(?:[-*+]|\d{1,2}[.)])(?=\p{L})/u.exec(start) ?? [];
  if (glued) return `heeft een regel die begint met ${glued} zonder spatie erachter. Is het een lijst? Zet daar een spatie.`;
  if (/^[a-z][.)]\s.*\n[a-z][.)]\s/.test(start)) return `heeft een lijst met letters ervoor. ${asList}`;
  if (/^\|.*\n\|/.test(start)) return refused['table'];
  return /^\s*(?:\*\*|__)/.test(written) && children.length === 1 && children[0]?.type === 'strong'
    ? 'heeft een regel met alleen dikke letters. Is het een kop? Zet er ## of ### voor, en haal de ** weg. Maak er anders een zin van.'
    : undefined;
}

const asList = 'Begin elke regel met een streepje en een spatie: - zoals dit.';

function textMessage(text: string): string | undefined {
  const [, footnote = ''] = /\[\^([^\]]+)\]/.exec(text) ?? [];
  const mark = `[^${footnote.trim()}]`;
  if (footnote)
    return `verwijst naar de voetnoot ${mark}, maar die is er niet. Zet onderaan een regel die begint met ${mark}: of haal dit weg.`;
  const [link] = brokenLink.exec(text) ?? [];
  if (link)
    return `heeft een link die niet werkt: ${link.slice(0, 60).replace(/[.\s]+$/, '')}. Schrijf [woorden](/adres/), zonder spatie ertussen.`;
  const [, number] = /\[(\d{1,3})\]/.exec(text) ?? [];
  if (number) return `heeft [${number}]. Is het een voetnoot? Schrijf [^${number}], en zet onderaan een regel die begint met [^${number}]:`;
  if (text.includes('**'))
    return 'heeft ** die op de site zo te zien is. Zet die direct voor en direct achter de woorden, zonder spatie ertussen: **zo**.';
  return /\S\t+\S/.test(text)
    ? 'heeft een tab tussen woorden. Komt dit uit een tabel? Maak er een lijst van. Zet anders een spatie.'
    : strangeCharacter(text);
}

/** What somebody meant as a link, and what shows as it is typed. */
const brokenLink = /\[[^\][]+\](?:\[[^\]]*\]| +\(\S+\)|\([^)]*\)?)|\[[^\][]+\(\/[^)]*\)?|\([^()]+\)\[\/[^\]]*\]/;

function headingProblems(source: SourceFile, parts: Placed[]): Problem[] {
  const headings = parts.filter(({ node }) => node.type === 'heading');
  return headings.flatMap((heading, at) => {
    const message = sharesPage(source.collection)
      ? 'heeft een kop, maar deze tekst is daar te klein voor. Maak er een gewone zin van.'
      : (underlinedMessage(heading, source) ?? headingMessage(heading.node, headings[at - 1]?.node) ?? bareMessage(heading, parts));
    return message ? [problemIn(source, heading, message)] : [];
  });
}

/** A heading with nothing below it: at the end of a text or a block, or right above one that isn't deeper. */
function bareMessage({ node, level }: Placed, parts: Placed[]): string | undefined {
  const next = parts.slice(parts.findIndex((part) => part.node === node) + 1).find((part) => part.level <= level);
  const isLast = next === undefined || next.level < level;
  return isLast || (next.node.type === 'heading' && (next.node.depth ?? 0) <= (node.depth ?? 0))
    ? 'heeft een kop met niets eronder. Schrijf er tekst onder, of haal de kop weg.'
    : undefined;
}

/** A line of --- right below a sentence makes a heading of it, which nobody means. */
const underlinedMessage = ({ node, line }: Placed, source: SourceFile) =>
  node.depth === 2 && !writtenOn(source, line).includes('##')
    ? 'heeft een regel met --- onder een zin. Dat maakt van die zin een kop. Haal de regel weg, of zet ## voor de kop.'
    : undefined;

function headingMessage(node: MdNode, before: MdNode | undefined): string | undefined {
  const words = plainTextOf(node);
  if (node.depth === 1) return 'heeft een kop met één #. De titel staat al bovenaan: begin koppen in de tekst met ##.';
  if ((node.depth ?? 0) > 3) return 'heeft een kop met meer dan drie #. Gebruik ## of ###.';
  if (node.depth === 3 && before === undefined) return 'begint met een kop met ###. Maak de eerste kop met ##.';
  if (headingId(words) === '') return 'heeft een kop zonder letters of cijfers. Schrijf er woorden in.';
  if (words.length > longestHeading) return `heeft een te lange kop: ${words.length} tekens. Kort de kop in tot hooguit ${longestHeading}.`;
  return undefined;
}

/** Boxes with the same title: a reader who can't see them goes from one to the other by name. */
function titleProblems(source: SourceFile, parts: Placed[]): Problem[] {
  const boxes = parts.filter(({ node }) => node.name === 'Kader');
  return repeated(boxes.map(({ node }) => JSON.stringify(node.attributes))).flatMap((at) => {
    const box = boxes[at];
    return box ? [problemIn(source, box, 'heeft twee kaders met dezelfde titel. Geef elk kader een eigen titel.')] : [];
  });
}

function footnoteProblems(source: SourceFile, parts: Placed[]): Problem[] {
  const namesOf = (type: string) => parts.filter(({ node }) => node.type === type).map(({ node }) => node.identifier);
  const used = namesOf('footnoteReference');
  const written = namesOf('footnoteDefinition');
  return parts
    .filter(({ node }) => node.type === 'footnoteDefinition')
    .flatMap((part) => {
      const message = footnoteMessage(part.node.identifier ?? '', used, written, source);
      return message ? [problemIn(source, part, message)] : [];
    });
}

function footnoteMessage(name: string, used: unknown[], written: unknown[], { collection }: SourceFile): string | undefined {
  if (sharesPage(collection)) return 'heeft een voetnoot, maar deze tekst is daar te klein voor. Zet de uitleg in de zin zelf.';
  if (!slugPattern.test(name)) return `heeft een voetnoot met de naam ${name}. Gebruik alleen kleine letters, cijfers en streepjes.`;
  if (!used.includes(name)) return `heeft een voetnoot waar niets naar verwijst. Zet [^${name}] in de tekst, of haal de voetnoot weg.`;
  if (written.indexOf(name) < written.lastIndexOf(name))
    return `heeft twee voetnoten met de naam ${name}. Geef elke voetnoot een eigen naam.`;
  return undefined;
}
