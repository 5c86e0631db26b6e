import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/content-check/check-all.ts';
import { report } from '../../src/content-check/check-content.ts';
import { linksOf } from '../../src/content-check/check-entry.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { paths } from '../../src/paths.ts';
import { addText, checkChanged, checkChangedOnPaper, remove, rename, root, swap, write, type Change } from './changed-content.ts';

/** One way to break an entry, and what an editor should then read. */
interface Fault {
  what: string;
  file: string;
  change: Change;
  /** Where the problem is shown, if the change gave the file another name. */
  shownAt?: string;
  /** What stands on the line that the problem points to; left out where a problem concerns the whole file. */
  at?: string | RegExp;
  field?: string;
  /** Whether the fault is that a text doesn't fit its paper. */
  onPaper?: true;
  /** Each has both what is wrong and the mend. */
  message: RegExp;
}

const ijsberg = 'content/werkvormen/ijsbergmodel.mdx';
const zeeland = 'content/cases/zeeland.mdx';
const thema = 'content/themas/boven-en-onderstroom.mdx';
const tip = 'content/tips/bundel-de-krachten.mdx';
const partij = 'content/partijen/gemeente.mdx';
const pagina = 'content/paginas/reflectie.mdx';
const bron = 'content/bronnen/living-labs-lsa.mdx';

const titel = /^titel: .*$/m;

/** What no paper can show, or has room for. */
const onPaper: Fault[] = [
  {
    what: 'more steps than the werkblad holds',
    file: ijsberg,
    change: swap('      - Denk eerst even rustig na.\n', `      - ${'Denk na. '.repeat(60).trim()}\n`.repeat(12)),
    at: /^ {6}- (Denk na\. ){59}Denk na\.$/,
    field: 'stappen › 1 › acties › 1',
    onPaper: true,
    message:
      /past niet op papier: op het vel ‘werkblad’ is er \d+ mm te veel tekst\. Dit is de langste tekst in stappen: kort die in, of haal er iets uit/,
  },
  {
    what: 'a case too long for the back of a role card',
    file: 'content/werkvormen/rollenspel-warnsveld.mdx',
    change: swap('In het dorp zijn actieve bewoners.', 'In het dorp zijn actieve bewoners. '.repeat(60)),
    at: '',
    field: 'de tekst',
    onPaper: true,
    message: /past niet op papier: op het vel ‘rolkaarten’ is er \d+ mm te veel tekst\. Maak de tekst daar korter/,
  },
  {
    what: 'an emoji in a title',
    file: tip,
    change: swap(titel, 'titel: Bundel de krachten 🎉'),
    at: 'titel: Bundel de krachten 🎉',
    field: 'titel',
    message:
      /heeft het teken 🎉 \(U\+1F389\), en dat heeft ons lettertype voor papier niet\. Gebruik een ander teken of schrijf het in woorden/,
  },
  {
    what: 'a letter of another language in a field',
    file: ijsberg,
    change: swap('  - ijsbergmethode', '  - ijsbergmethode van Nguyễn'),
    at: '  - ijsbergmethode van Nguyễn',
    field: 'ookBekendAls › 1',
    message: /heeft de letter ễ, en die heeft ons lettertype voor papier niet\. Schrijf in plaats daarvan e\./,
  },
  {
    what: 'an arrow in the text',
    file: pagina,
    change: addText('Eerst praten → dan doen.'),
    at: 'Eerst praten → dan doen.',
    field: 'de tekst',
    message: /heeft het teken → \(U\+2192\)/,
  },
];

const twin = (what: string, file: string, fields: string, field: string, message: RegExp): Fault => ({
  what,
  file,
  change: swap(new RegExp(`^${field}: .*$`, 'm'), fields),
  at: fields,
  field,
  message,
});

/** What should tell entries or places apart, and doesn't. The later of the two has the problem. */
const samenvatting = /^samenvatting: .*$/m;

const twins: Fault[] = [
  {
    what: 'the name of a place on its page',
    file: bron,
    change: rename('bronnen.mdx'),
    shownAt: 'content/bronnen/bronnen.mdx',
    at: '---',
    message: /krijgt het adres #bronnen, maar dat is op \/over\/ al van iets anders\. Geef het bestand een andere naam/,
  },
  twin(
    'the volgorde of another tip',
    'content/tips/werk-aan-de-onderlinge-relaties.mdx',
    'volgorde: 23',
    'volgorde',
    /is “23”, net als in content\/tips\/.*Kies voor een van de twee een getal dat nog vrij is/,
  ),
  twin(
    'the titel of another page, with a small letter',
    pagina,
    'titel: gemeente',
    'titel',
    /is “gemeente”, net als in content\/partijen\/gemeente\.mdx\. Geef een van de twee een eigen titel/,
  ),
  twin(
    'the samenvatting of a page of another kind',
    pagina,
    samenvatting.exec(readFileSync(join(root, partij), 'utf8'))?.[0] ?? '',
    'samenvatting',
    /is “De gemeente.*, net als in content\/partijen\/gemeente\.mdx\. Schrijf voor een van de twee een eigen samenvatting/,
  ),
  twin('the letter of another partij', partij, 'letter: B', 'letter', /is “B”, net als in content\/partijen\/bewonersinitiatief\.mdx/),
  {
    what: 'one case twice',
    file: thema,
    change: swap('- case: apeldoorn', '- case: zeeland'),
    at: /- case: zeeland/,
    field: 'praktijk › 2 › case',
    message: /geeft het adres #praktijk-zeeland, maar dat is op .* al van iets anders/,
  },
  {
    what: 'one thema twice',
    file: 'content/tips/benoem-ieders-belang.mdx',
    change: swap(/^themas:\n( {2}- .*\n)/m, 'themas:\n  - elkaar-verstaan\n  - elkaar-verstaan\n'),
    at: '  - elkaar-verstaan',
    field: 'themas › 2',
    message: /noemt “elkaar-verstaan” twee keer\. Haal er één weg/,
  },
  {
    what: 'two ids that make one address',
    file: ijsberg,
    change: (path) => write(readFileSync(path, 'utf8').replaceAll('vraag-2', 'vraag-1a'))(path),
    at: '  - id: vraag-1a',
    field: 'vragen › 2 › id',
    message: /geeft het adres #vraag-1a, maar dat is op \/werkvormen\/ijsbergmodel\/ al van iets anders/,
  },
];

/** Whether a line is the one that is meant. */
const fits = (line: string | undefined, at: string | RegExp) => (typeof at === 'string' ? line === at : at.test(line ?? ''));

/** Words of a message that our own code did not write. */
const english = /\b(expected|invalid|required|received|undefined|cannot|unresolved)\b/i;

describe.each([
  { part: 'what goes on paper', faults: onPaper },
  { part: 'common with another', faults: twins },
])('an entry with a fault in $part', ({ faults }) => {
  test.each(faults)('$what: $file', async ({ file, change, shownAt = file, at, field, message, onPaper = false }) => {
    const { problems, linesOf } = onPaper ? await checkChangedOnPaper(file, change) : checkChanged(file, change);
    const here = problems.filter((each) => each.file === shownAt);
    const found = here.find((each) => message.test(each.message));
    expect(here.map((each) => each.message)).toContainEqual(expect.stringMatching(message));
    expect(found?.field).toBe(field);
    if (at === undefined) expect(found?.line).toBeUndefined();
    else expect(linesOf(shownAt)[(found?.line ?? 0) - 1]).toSatisfy((line) => fits(line, at));
    for (const each of problems) expect(each.message).not.toMatch(english);
  });
});

describe('an entry that was taken away', () => {
  const { files: entries } = readContent(root);
  /** With paper if it names what is gone: then it must still be set without. */
  const without = async (file: string) =>
    (/partijen|bronnen/.test(file) ? await checkChangedOnPaper(file, remove) : checkChanged(file, remove)).problems;
  const linked = entries.flatMap((entry) =>
    linksOf(entry).map(({ target, slug }) => ({ by: entry.file, to: `content/${target}/${slug}.mdx`, target })),
  );
  const onePerCollection = [...new Map(linked.filter(({ by, to }) => by !== to).map((link) => [link.target, link])).values()];

  test.each(onePerCollection)('is missed by every entry that links to it: $to', async ({ to }) => {
    const problems = await without(to);
    const told = problems.filter(({ message }) => message.includes(`maar ${to} bestaat niet`)).map(({ file }) => file);
    const linkers = linked.filter((link) => link.to === to && link.by !== to).map(({ by }) => by);
    expect([...new Set(told)].sort()).toEqual([...new Set(linkers)].sort());
  });

  test.each(paths.required)('is missed by the site: the pagina %s', async (slug) => {
    const file = `content/paginas/${slug}.mdx`;
    const problems = await without(file);
    expect(problems).toContainEqual({ file, message: expect.stringMatching(/^ontbreekt.*Zet het bestand terug/) });
  });

  test('is missed by texts that link to its page', async () => {
    const problems = await without(pagina);
    const linking = problems.filter(({ field }) => field === 'de tekst');
    expect(linking.length).toBeGreaterThan(0);
    for (const { message } of linking) expect(message).toMatch(/verwijst naar \/reflectie\/(?:#[a-z-]+)?, maar dat adres bestaat niet/);
  });

  test.each([
    ['a field is wrong', swap(titel, 'titel: ""')],
    ['its fields can’t be read', swap(titel, 'titel: "')],
    ['its text can’t be read', addText('<Kader')],
    ['it has no fields', write('Alleen tekst.')],
  ])('is the only problem where %s, for any place may come to be on its page', (_, change) => {
    const other = 'content/tips/benoem-ieders-belang.mdx';
    const links: Change = (path) => addText('Lees [dit](/tips/bundel-de-krachten/#straks).')(path.replace(tip, other));
    const { problems } = checkChanged(tip, (path) => {
      change(path);
      links(path);
    });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual([tip]);
    expect(checkChanged(tip, links).problems.map(({ file }) => file)).toEqual([other]);
  });

  test.each([
    ['a case', zeeland, swap('soort: living lab', 'soort: Living Lab'), '/partijen/gemeente/#zeeland-ervaring-straks'],
    ['a case that can’t be read', zeeland, swap('soort: living lab', 'soort: "living lab'), '/partijen/gemeente/#zeeland-ervaring-straks'],
    ['a thema', thema, swap('case: zeeland', 'case: Zeeland'), '/cases/zeeland/#thema-straks'],
  ])('is the only problem where a field is wrong of %s, which makes places on other pages', (_, file, change, address) => {
    const links = addText(`Lees [dit](${address}).`);
    const { problems } = checkChanged(file, (path) => {
      change(path);
      links(path);
    });
    expect(problems.map((each) => each.line)).toHaveLength(1);
    expect(checkChanged(file, links).problems.map(({ message }) => message)).toEqual([expect.stringContaining(`verwijst naar ${address}`)]);
  });

  test('is not missed where it is there but cannot be read: then it is the problem itself', () => {
    const { problems } = checkChanged('content/bronnen/inspiratiewijzer.mdx', write('Alleen tekst.'));
    expect(problems.map(({ file }) => file)).toEqual(['content/bronnen/inspiratiewijzer.mdx']);
  });
});

describe('the content check', () => {
  test('finds nothing wrong with the real content', async () => {
    expect(await checkAll(root)).toEqual([]);
  });

  test('sets no paper of what has another fault', async () => {
    const { problems } = await checkChangedOnPaper(ijsberg, addText('<Kader'));
    expect(problems.map(({ file, field }) => [file, field])).toEqual([[ijsberg, 'de tekst']]);
  });

  test('names every problem of a file at once, from top to bottom', () => {
    const { problems } = checkChanged(ijsberg, (path) => {
      swap(titel, 'titel: 7')(path);
      swap('richttijd: 15', 'richttijd: 0')(path);
      addText('# Kop')(path);
    });
    expect(problems.map(({ field }) => field)).toEqual(['titel', 'stappen › 1 › richttijd', 'de tekst']);
  });

  test('names what is wrong with a text below fields that can’t be read', () => {
    const { problems } = checkChanged(tip, (path) => {
      write('---\ntitel "Een tip"\nvolgorde: 3\nreeks:lab\n---\n\n![Beeld](x.png)\n\n[Daar](/tips/daar/)\n')(path);
    });
    expect(problems.filter(({ file }) => file === tip).map(({ line }) => line)).toEqual([2, 4, 7, 9]);
  });

  test('says of a link with a sign that can’t be shown what is wrong with the link, and no more', () => {
    const { problems } = checkChanged('content/tips/kijk-in-elkaars-keuken.mdx', swap('  - elkaar-verstaan', '  - elkaar\u2011verstaan'));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('bijvoorbeeld elkaar-verstaan')]);
  });

  test.each([
    ['content/tips/kijk-in-elkaars-keuken.mdx', swap(/^samenvatting: .*$/m, 'samenvatting: "Vijftien teken."')],
    [ijsberg, swap('richttijd: 15', 'richttijd: vijftien')],
  ])('says of %s what the guide for editors shows', (file, change) => {
    const [, said] = report(checkChanged(file, change).problems).split('\n');
    expect(readFileSync(join(root, 'content/README.md'), 'utf8').split('\n')).toContain(said?.trim());
  });

  test('takes files as Windows saves them: line ends of two characters, a mark at the start', () => {
    const asWindows: Change = (path) => write(`\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`)(path);
    expect(checkChanged(zeeland, asWindows).problems).toEqual([]);
  });
});
