import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/content-check/check-all.ts';
import { report } from '../../src/content-check/check-content.ts';
import { fieldName, linksOf } from '../../src/content-check/check-entry.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { paths } from '../../src/paths.ts';
import {
  addField,
  addText,
  checkChanged,
  checkChangedOnPaper,
  encodeAs,
  onLine,
  remove,
  rename,
  root,
  swap,
  write,
  type Change,
} from './changed-content.ts';

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
const partijTip = 'content/tips/wees-open-en-wederkerig.mdx';
const logica = 'content/logicas/marktlogica.mdx';
const partij = 'content/partijen/gemeente.mdx';
const vraag = 'content/samenwerkingsvragen/taken-overnemen.mdx';
const pagina = 'content/paginas/reflectie.mdx';
const bron = 'content/bronnen/living-labs-lsa.mdx';

const tooLong = 'a'.repeat(10_000);
const titel = /^titel: .*$/m;
const samenvatting = /^samenvatting: .*$/m;

const yaml: Fault[] = [
  {
    what: 'a tab to indent',
    file: tip,
    change: swap(/^bron:\n {2}/m, 'bron:\n\t'),
    at: /^\t/,
    message: /tab om in te springen.*Gebruik spaties/,
  },
  {
    what: 'an unclosed quote',
    file: ijsberg,
    change: swap(titel, 'titel: "IJsbergmodel'),
    at: 'titel: "IJsbergmodel',
    message: /niet te lezen.*Er mist een aanhalingsteken.*ook aan het eind/,
  },
  {
    what: 'a field given twice',
    file: ijsberg,
    change: swap(/^poster: .*$/m, 'poster: ijsberg\nposter: cirkels'),
    at: 'poster: cirkels',
    message: /twee keer.*haal er één weg/,
  },
  {
    what: 'a colon in bare text',
    file: logica,
    change: swap(titel, 'titel: Let op: de markt'),
    at: 'titel: Let op: de markt',
    message: /niet te lezen.*dubbele punt.*aanhalingstekens/,
  },
  {
    what: 'an unclosed list',
    file: ijsberg,
    change: swap(/paginas: \[.*\]/, 'paginas: [8, 9'),
    at: /^ {4}paginas|^ {2}- document/,
    message: /niet te lezen.*inspringen/,
  },
  {
    what: 'text that starts with @',
    file: partij,
    change: swap(titel, 'titel: @gemeente'),
    at: 'titel: @gemeente',
    message: /niet te lezen.*aanhalingstekens/,
  },
  {
    what: 'text between asterisks',
    file: tip,
    change: swap(titel, 'titel: *belangrijk*'),
    at: 'titel: *belangrijk*',
    message: /niet te lezen.*aanhalingstekens/,
  },
  {
    what: 'a field indented too far',
    file: thema,
    change: swap(/^volgorde:/m, '  volgorde:'),
    at: /^ {2}volgorde|^samenvatting/,
    message: /niet te lezen.*inspringen/,
  },
];

const files: Fault[] = [
  {
    what: 'no frontmatter',
    file: pagina,
    change: write('Alleen tekst.\n'),
    at: 'Alleen tekst.',
    message: /geen blok met velden tussen twee regels met ---\. Begin met _template\.mdx/,
  },
  {
    what: 'no end to the frontmatter',
    file: tip,
    change: write('---\ntitel: Een tip\n\nTekst.\n'),
    at: '---',
    message: /geen blok met velden tussen twee regels met ---/,
  },
  { what: 'nothing in it', file: tip, change: write(''), at: '', message: /geen blok met velden.*Begin met _template/ },
  {
    what: 'frontmatter without fields',
    file: pagina,
    change: write('---\nzomaar tekst\n---\n'),
    at: '---',
    message: /is “zomaar tekst”, maar moet een groepje velden zijn/,
  },
  {
    what: 'Latin-1',
    file: zeeland,
    change: encodeAs('latin1'),
    message: /niet als UTF-8.*Sla het bestand opnieuw op met tekencodering UTF-8/,
  },
  { what: 'UTF-16', file: zeeland, change: encodeAs('utf16le'), message: /niet als UTF-8.*Sla het bestand opnieuw op/ },
  {
    what: 'a space in its name',
    file: tip,
    change: rename('bundel de krachten.mdx'),
    shownAt: 'content/tips/bundel de krachten.mdx',
    message: /naam die niet in een webadres past.*kleine letters, cijfers en streepjes/,
  },
  {
    what: 'a capital in its name',
    file: tip,
    change: rename('Bundel.mdx'),
    shownAt: 'content/tips/Bundel.mdx',
    message: /naam die niet in een webadres past.*kleine letters/,
  },
  {
    what: 'an accent in its name',
    file: logica,
    change: rename('efficiëntie.mdx'),
    shownAt: 'content/logicas/efficiëntie.mdx',
    message: /naam die niet in een webadres past.*zonder spaties of accenten/,
  },
  {
    what: 'an underscore in its name',
    file: tip,
    change: rename('bundel_de_krachten.mdx'),
    shownAt: 'content/tips/bundel_de_krachten.mdx',
    message: /naam die niet in een webadres past.*streepjes/,
  },
  {
    what: 'a name that ends in .md',
    file: pagina,
    change: rename('reflectie.md'),
    shownAt: 'content/paginas/reflectie.md',
    message: /eindigt niet op \.mdx\. Geef het bestand een naam als/,
  },
  {
    what: 'a name that ends in .MDX',
    file: pagina,
    change: rename('reflectie.MDX'),
    shownAt: 'content/paginas/reflectie.MDX',
    message: /eindigt niet op \.mdx/,
  },
  {
    what: 'a name of more than 80 characters',
    file: tip,
    change: rename(`${'a'.repeat(81)}.mdx`),
    shownAt: `content/tips/${'a'.repeat(81)}.mdx`,
    message: /te lange naam: 81 tekens\. Kort de naam in tot hooguit 80/,
  },
  {
    what: 'a name that web servers use themselves',
    file: tip,
    change: rename('index.mdx'),
    shownAt: 'content/tips/index.mdx',
    message: /een naam die de site zelf gebruikt\. Geef het bestand een andere naam/,
  },
  {
    what: 'the name of a place on its page',
    file: bron,
    change: rename('bronnen.mdx'),
    shownAt: 'content/bronnen/bronnen.mdx',
    at: '---',
    message: /krijgt het adres #bronnen, maar dat is op \/over\/ al van iets anders\. Geef het bestand een andere naam/,
  },
  {
    what: 'a link to another file in its place',
    file: tip,
    change: (path) => {
      renameSync(path, `${path}.weg`);
      symlinkSync(`${path}.weg`, path);
    },
    message: /is een verwijzing naar een ander bestand\. Zet het bestand zelf hier neer/,
  },
  {
    what: 'a link to nothing in its place',
    file: tip,
    change: (path) => {
      rmSync(path);
      symlinkSync('/er/is/niets', path);
    },
    message: /is een verwijzing naar een ander bestand\. Zet het bestand zelf hier neer/,
  },
  {
    what: 'a folder beside it',
    file: 'content/tips/concept',
    change: (path) => mkdirSync(path),
    message: /is een map\. Zet de bestanden rechtstreeks in de map van hun soort/,
  },
];

const commonFields: Fault[] = [
  {
    what: 'a missing titel',
    file: zeeland,
    change: swap(/^titel: .*\n/m, ''),
    field: 'titel',
    message: /ontbreekt\. Vul dit veld in\. Bedoeld is: De titel/,
  },
  {
    what: 'an empty titel',
    file: thema,
    change: swap(titel, 'titel:'),
    at: 'titel:',
    field: 'titel',
    message: /is leeg\. Vul iets in.*Bedoeld is: De titel/,
  },
  {
    what: '10,000 characters of titel',
    file: tip,
    change: swap(titel, `titel: ${tooLong}`),
    at: `titel: ${tooLong}`,
    field: 'titel',
    message: /te lang: 10000 tekens\. Kort de tekst in tot hooguit 110/,
  },
  {
    what: 'a number as titel',
    file: pagina,
    change: swap(titel, 'titel: 2022'),
    at: 'titel: 2022',
    field: 'titel',
    message: /is 2022, maar moet tekst zijn/,
  },
  {
    what: 'a list as titel',
    file: bron,
    change: swap(titel, 'titel: [een, twee]'),
    at: 'titel: [een, twee]',
    field: 'titel',
    message: /is een lijst, maar moet tekst zijn/,
  },
  {
    what: 'an empty samenvatting',
    file: logica,
    change: swap(samenvatting, 'samenvatting: ""'),
    at: 'samenvatting: ""',
    field: 'samenvatting',
    message: /is leeg|te kort: 0 tekens\. Schrijf er minstens 40/,
  },
  {
    what: 'a short samenvatting',
    file: partij,
    change: swap(samenvatting, 'samenvatting: De gemeente.'),
    at: 'samenvatting: De gemeente.',
    field: 'samenvatting',
    message: /te kort: 12 tekens\. Schrijf er minstens 40.*40 tot 220/,
  },
  {
    what: 'a long samenvatting',
    file: vraag,
    change: swap(samenvatting, `samenvatting: ${tooLong}`),
    at: /^samenvatting/,
    field: 'samenvatting',
    message: /te lang: 10000 tekens.*hooguit 220/,
  },
  {
    what: 'a word as volgorde',
    file: tip,
    change: swap(/^volgorde: .*$/m, 'volgorde: eerste'),
    at: 'volgorde: eerste',
    field: 'volgorde',
    message: /is “eerste”, maar moet een getal zijn.*1 komt eerst/,
  },
  {
    what: 'a number as zoekwoord',
    file: vraag,
    change: swap(/^zoekwoorden:\n {2}- .*$/m, 'zoekwoorden:\n  - 2022'),
    at: '  - 2022',
    field: 'zoekwoorden › 1',
    message: /is 2022, maar moet tekst zijn.*Andere woorden/,
  },
  {
    what: 'a page range',
    file: ijsberg,
    change: swap(/paginas: \[.*\]/, 'paginas: [8-10]'),
    at: /paginas: \[8-10\]/,
    field: 'bron › 1 › paginas › 1',
    message: /is “8-10”, maar moet een getal zijn.*nummer van een bladzijde/,
  },
  {
    what: 'an unknown field',
    file: logica,
    change: addField('kleur: rood'),
    at: 'kleur: rood',
    message: /onbekend veld: kleur\. Haal het weg of verbeter de naam\. Deze velden mogen: titel, .*draaitOm/,
  },
  {
    what: 'a misspelt field',
    file: partij,
    change: swap(/^ookBekendAls:/m, 'ookbekendals:'),
    at: /^ookbekendals:|^ {2}- /,
    message: /onbekend veld: ookbekendals.*Deze velden mogen: .*ookBekendAls/,
  },
];

const fieldsByCollection: Fault[] = [
  {
    what: 'negative minutes',
    file: ijsberg,
    change: swap('richttijd: 15', 'richttijd: -15'),
    at: '    richttijd: -15',
    field: 'stappen › 1 › richttijd',
    message: /is -15, maar moet minstens 1 zijn.*Hoeveel minuten/,
  },
  {
    what: 'half minutes',
    file: ijsberg,
    change: swap('richttijd: 20', 'richttijd: 22.5'),
    at: '    richttijd: 22.5',
    field: 'stappen › 2 › richttijd',
    message: /is 22\.5, maar moet een heel getal zijn/,
  },
  {
    what: 'minutes as text',
    file: ijsberg,
    change: swap('richttijd: 10', 'richttijd: tien'),
    at: '    richttijd: tien',
    field: 'stappen › 4 › richttijd',
    message: /is “tien”, maar moet een getal zijn/,
  },
  {
    what: 'steps that take less than the minimum',
    file: ijsberg,
    change: swap('minuten: 45', 'minuten: 90'),
    field: 'stappen',
    at: /stappen:|^ {2}- titel/,
    message: /samen 60 minuten, maar de minimale duur is 90\. Verhoog de richttijd van de stappen met 30 minuten/,
  },
  {
    what: 'a vraag given twice',
    file: ijsberg,
    change: swap('- id: vraag-2', '- id: vraag-1'),
    at: '  - id: vraag-1',
    field: 'vragen › 2 › id',
    message: /komt al eerder voor\. Geef elk een eigen id/,
  },
  {
    what: 'a vraag in no groep',
    file: ijsberg,
    change: swap('groep: wat-vind-je', 'groep: wat-denk-je'),
    at: '    groep: wat-denk-je',
    field: 'vragen › 2 › groep',
    message: /verwijst naar “wat-denk-je”, maar die staat niet bij groepen\. Kies uit: wat-doe-je, /,
  },
  {
    what: 'a stap with an unknown vraag',
    file: ijsberg,
    change: swap('vragen: [vraag-4]', 'vragen: [vraag-44]'),
    at: '    vragen: [vraag-44]',
    field: 'stappen › 3 › vragen › 1',
    message: /“vraag-44”, maar die staat niet bij vragen\. Kies uit: vraag-1, /,
  },
  {
    what: 'an unknown werkwijze',
    file: ijsberg,
    change: swap('werkwijze: plenair', 'werkwijze: allemaal'),
    at: '    werkwijze: allemaal',
    field: 'stappen › 2 › werkwijze',
    message: /is “allemaal”, maar dat kan hier niet\. Kies uit: individueel, /,
  },
  {
    what: 'a missing werkwijze',
    file: ijsberg,
    change: swap('    werkwijze: individueel\n', ''),
    at: /^ {2}- titel/,
    field: 'stappen › 1 › werkwijze',
    message: /^ontbreekt\. Vul dit veld in.*Bedoeld is: Hoe de groep werkt/,
  },
  {
    what: 'an unknown field in a stap',
    file: ijsberg,
    change: swap('richttijd: 15', 'tijdsduur: 15\n    richttijd: 15'),
    at: '    tijdsduur: 15',
    field: 'stappen › 1',
    message: /onbekend veld: tijdsduur.*Deze velden mogen: titel, acties, .*richttijd/,
  },
  {
    what: 'a materiaal without hoeveelheid',
    file: ijsberg,
    change: swap(/ {4}hoeveelheid: .*\n/, ''),
    at: /^ {2}- naam/,
    field: 'materialen › 1 › hoeveelheid',
    message: /ontbreekt\. Vul dit veld in\. Bedoeld is: Hoeveel je ervan nodig hebt/,
  },
  {
    what: 'an unknown poster',
    file: ijsberg,
    change: swap('poster: ijsberg', 'poster: ijsbeer'),
    at: 'poster: ijsbeer',
    field: 'poster',
    message: /is “ijsbeer”, maar dat kan hier niet\. Kies uit: ijsberg, cirkels/,
  },
  {
    what: 'a sheet that the werkvorm does not have',
    file: ijsberg,
    change: swap('vellen: [poster, antwoordvel]', 'vellen: [poster, rolkaarten]'),
    at: '    vellen: [poster, rolkaarten]',
    field: 'stappen › 1 › vellen › 2',
    message: /noemt rolkaarten, maar de werkvorm heeft geen rollen\. Haal rolkaarten weg/,
  },
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
    change: swap('  - ijsbergmethode', '  - ijsbergmethode van Erdős'),
    at: '  - ijsbergmethode van Erdős',
    field: 'ookBekendAls › 1',
    message: /heeft het teken ő \(U\+0151\)/,
  },
  {
    what: 'an arrow in the text',
    file: pagina,
    change: addText('Eerst praten → dan doen.'),
    at: 'Eerst praten → dan doen.',
    field: 'de tekst',
    message: /heeft het teken → \(U\+2192\)/,
  },
  {
    what: 'an unknown soort',
    file: zeeland,
    change: swap(/^soort: .*$/m, 'soort: proeftuin'),
    at: 'soort: proeftuin',
    field: 'soort',
    message: /is “proeftuin”, maar dat kan hier niet\. Kies uit: living lab, social lab/,
  },
  {
    what: 'a deelnemer given twice',
    file: zeeland,
    change: swap('- id: gemeente-landerd', '- id: zorgcooperatie-zeeland'),
    at: '  - id: zorgcooperatie-zeeland',
    field: 'deelnemers › 2 › id',
    message: /komt al eerder voor\. Geef elke deelnemer een eigen id/,
  },
  {
    what: 'an ervaring of nobody',
    file: zeeland,
    change: swap('deelnemer: ons-welzijn', 'deelnemer: ons-niet'),
    at: '  - deelnemer: ons-niet',
    field: 'ervaringen › 4 › deelnemer',
    message: /verwijst naar “ons-niet”, maar die staat niet bij deelnemers\. Kies uit: .*ons-welzijn/,
  },
  {
    what: 'a bijeenkomst given twice',
    file: zeeland,
    change: swap('nummer: 2', 'nummer: 1'),
    at: '  - nummer: 1',
    field: 'bijeenkomsten › 2 › nummer',
    message: /komt al eerder voor\. Geef elke bijeenkomst een eigen nummer/,
  },
  {
    what: 'a long citaat',
    file: zeeland,
    change: swap(/citaat: .*/, `citaat: ${'heel '.repeat(20)}lang`),
    at: /citaat: heel/,
    field: 'ervaringen › 1 › citaat',
    message: /te lang: 104 tekens.*hooguit 60/,
  },
  {
    what: 'a reeks that is for a partij, without one',
    file: tip,
    change: swap(/^reeks: .*$/m, 'reeks: partij'),
    at: '---',
    field: 'partij',
    message: /hoort bij reeks partij en alleen daar\. Vul de partij in, of kies een andere reeks/,
  },
  {
    what: 'a partij in another reeks',
    file: partijTip,
    change: swap(/^reeks: .*$/m, 'reeks: lab'),
    at: /^partij: /,
    field: 'partij',
    message: /hoort bij reeks partij en alleen daar.*haal dit veld weg/,
  },
  {
    what: 'an unknown reeks',
    file: tip,
    change: swap(/^reeks: .*$/m, 'reeks: overig'),
    at: 'reeks: overig',
    field: 'reeks',
    message: /is “overig”, maar dat kan hier niet\. Kies uit: samenspel, lab, partij/,
  },
  {
    what: 'a missing reeks',
    file: tip,
    change: swap(/^reeks: .*\n/m, ''),
    field: 'reeks',
    message: /^ontbreekt\. Vul dit veld in.*Bedoeld is: samenspel/,
  },
  {
    what: 'an unknown letter',
    file: partij,
    change: swap(/^letter: .*$/m, 'letter: X'),
    at: 'letter: X',
    field: 'letter',
    message: /is “X”, maar dat kan hier niet\. Kies uit: G, B, A/,
  },
  {
    what: 'a route to two places',
    file: vraag,
    change: swap('  - tip: wees', '  - thema: elkaar-verstaan\n    tip: wees'),
    at: '  - thema: elkaar-verstaan',
    field: 'leidtNaar › 1',
    message: /naar precies één plek leiden\. Vul één van deze velden in: thema, werkvorm, tip of logica/,
  },
  {
    what: 'a route to nowhere',
    file: vraag,
    change: swap(/ {2}- tip: .*\n {4}/, '  - '),
    at: /^ {2}- waarom/,
    field: 'leidtNaar › 1',
    message: /naar precies één plek leiden/,
  },
  {
    what: 'a route without waarom',
    file: vraag,
    change: swap(/ {4}waarom: .*\n/, ''),
    at: /^ {2}- tip/,
    field: 'leidtNaar › 1 › waarom',
    message: /ontbreekt\. Vul dit veld in\. Bedoeld is: Waarom dit helpt/,
  },
  {
    what: 'a title instead of a file name as link',
    file: thema,
    change: swap('werkvorm: ijsbergmodel', 'werkvorm: Het ijsbergmodel'),
    at: 'werkvorm: Het ijsbergmodel',
    field: 'werkvorm',
    message: /kleine letters, cijfers en streepjes.*Schrijf de bestandsnaam uit content\/werkvormen\/ zonder \.mdx/,
  },
  {
    what: 'an address without https',
    file: bron,
    change: swap(/^adres: .*$/m, 'adres: www.lsabewoners.nl'),
    at: 'adres: www.lsabewoners.nl',
    field: 'adres',
    message: /volledig webadres zijn dat begint met https:\/\/\. Bedoeld is: Het webadres/,
  },
  {
    what: 'a year as a number',
    file: bron,
    change: addField('jaar: 2017'),
    at: 'jaar: 2017',
    field: 'jaar',
    message: /is 2017, maar moet tekst zijn\. .*Bedoeld is: Het jaar/,
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

/** Entries that have something in common which should tell them apart. The later of the two has the problem. */
const twins: Fault[] = [
  twin(
    'the volgorde of another tip',
    'content/tips/werk-aan-de-onderlinge-relaties.mdx',
    'volgorde: 23',
    'volgorde',
    /is “23”, net als in content\/tips\/.*Kies een getal dat nog vrij is/,
  ),
  twin(
    'the titel of another page',
    pagina,
    'titel: Gemeente',
    'titel',
    /is “Gemeente”, net als in content\/partijen\/gemeente\.mdx\. Geef dit een eigen titel/,
  ),
  twin(
    'the samenvatting of a page of another kind',
    pagina,
    samenvatting.exec(readFileSync(join(root, partij), 'utf8'))?.[0] ?? '',
    'samenvatting',
    /is “De gemeente.*, net als in content\/partijen\/gemeente\.mdx\. Schrijf een eigen samenvatting/,
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

const inText = (what: string, file: string, paragraph: string, message: RegExp, at: string | RegExp = paragraph): Fault => ({
  what,
  file,
  change: addText(paragraph),
  at,
  field: 'de tekst',
  message,
});

const texts: Fault[] = [
  inText('a title', zeeland, '# Een titel', /kop met één #.*begin koppen in de tekst met ##/),
  inText('an underlined title', zeeland, 'Een titel\n=========', /kop met één #.*begin koppen in de tekst met ##/, 'Een titel'),
  inText('an import', pagina, "import Kaart from './Kaart.astro';", /regel met import of export.*haal de regel weg/),
  inText('an export', pagina, 'export const aantal = 3;', /regel met import of export.*haal de regel weg/),
  inText('something between braces', tip, 'Wij zijn met {aantal} mensen.', /tussen \{ en \}.*schrijf \\\{ als je het teken zelf bedoelt/),
  inText('an unclosed brace', tip, 'Wij zijn met { mensen.', /niet te lezen.*< of \{ niet gesloten.*Schrijf \\< of \\\{/),
  inText('a less-than sign against a number', tip, 'Een groep van <5 mensen.', /niet te lezen.*Schrijf \\< of \\\{/),
  inText(
    'an unknown component',
    logica,
    '<Video>\n\nKijk.\n\n</Video>',
    /gebruikt <Video>, maar dat bestaat hier niet\. Kies uit: <Voorstel>, <Kader>/,
    '<Video>',
  ),
  inText(
    'a component with the wrong capital',
    logica,
    '<voorstel>\n\nDoe dit.\n\n</voorstel>',
    /gebruikt <voorstel>.*Kies uit: <Voorstel>/,
    '<voorstel>',
  ),
  inText(
    'an unclosed component',
    thema,
    '<Voorstel>\n\nDoe dit.',
    /niet te lezen.*heeft een blok geen einde.*zoals <Voorstel> en <\/Voorstel>/,
    /<Voorstel>|Doe dit|^$/,
  ),
  inText('HTML', partij, '<div>Let op</div>', /gebruikt <div>, maar dat bestaat hier niet\. Kies uit: /),
  inText('a line break in HTML', partij, 'Eerst dit<br />en dan dat.', /gebruikt <br>, maar dat bestaat hier niet/),
  inText('a script', partij, '<script src="https://elders.example/x.js"></script>', /gebruikt <script>, maar dat bestaat hier niet/),
  inText('an HTML comment', bron, '<!-- nog nakijken -->', /een opmerking tussen <!-- en -->.*haal die weg/),
  inText('an image', vraag, '![De buurt](buurt.jpg)', /afbeelding.*haal deze weg/),
  inText(
    'a link outside the site',
    tip,
    'Kijk op [Movisie](https://www.movisie.nl/).',
    /verwijst naar https:\/\/www\.movisie\.nl\/\. Zet adressen buiten deze site in content\/bronnen\/ en noem ze bij verderLezen/,
  ),
  inText(
    'a bare address outside the site',
    tip,
    'Kijk op www.movisie.nl voor meer.',
    /verwijst naar http:\/\/www\.movisie\.nl.*content\/bronnen\//,
  ),
  inText(
    'an e-mail address',
    pagina,
    'Mail [ons](mailto:info@voorbeeld.example).',
    /verwijst naar een mailadres of telefoonnummer: info@voorbeeld\.example\. Dat hoort niet op de site: haal het weg/,
  ),
  inText(
    'a link to a page that is not there',
    pagina,
    'Lees het [thema](/themas/bestaat-niet/).',
    /verwijst naar \/themas\/bestaat-niet\/, maar dat adres bestaat niet.*bijvoorbeeld \/themas\/elkaar-verstaan\//,
  ),
  inText(
    'a link without its last slash',
    thema,
    'Lees de [tips](/tips).',
    /verwijst naar \/tips, maar dat adres bestaat niet.*een \/ aan het begin en het eind/,
  ),
  inText(
    'a link without its first slash',
    thema,
    'Lees de [tips](tips/).',
    /verwijst naar tips\/, maar dat adres bestaat niet.*een \/ aan het begin en het eind/,
  ),
  inText('a link to a file', thema, 'Lees de [tip](../tips/bundel-de-krachten.mdx).', /maar dat adres bestaat niet.*bijvoorbeeld/),
  inText(
    'a dead link in a footnote',
    zeeland,
    'Dit zegt de bron.[^eigen]\n\n[^eigen]: Zie [elders](/bestaat-niet/).',
    /verwijst naar \/bestaat-niet\/, maar dat adres bestaat niet/,
    /^\[\^eigen\]:/,
  ),
  inText(
    'a dead link in a component',
    ijsberg,
    '<Voorstel>\n\nLees [dit](/bestaat-niet/).\n\n</Voorstel>',
    /verwijst naar \/bestaat-niet\/, maar dat adres bestaat niet/,
    'Lees [dit](/bestaat-niet/).',
  ),
  inText(
    'a dead link by reference',
    ijsberg,
    'Lees [dit][x].\n\n[x]: /bestaat-niet/',
    /verwijst naar \/bestaat-niet\/, maar dat adres bestaat niet/,
    '[x]: /bestaat-niet/',
  ),
];

/** One link for each field that links: its file, field and the line it stands on. */
function oneLinkPerField() {
  const links = readContent(root).files.flatMap((source) =>
    linksOf(source).map(({ path, target, slug }) => ({
      name: `${source.collection}: ${path.filter((part) => typeof part !== 'number').join(' › ')}`,
      file: source.file,
      line: source.lineOf(path),
      field: fieldName(path),
      target,
      slug,
    })),
  );
  return [...new Map(links.map((link) => [link.name, link])).values()];
}

/** Whether a line is the one that is meant. */
const fits = (line: string | undefined, at: string | RegExp) => (typeof at === 'string' ? line === at : at.test(line ?? ''));

/** Words of a message that our own code did not write. */
const english = /\b(expected|invalid|required|received|undefined|cannot|unresolved)\b/i;

describe.each([
  { part: 'its YAML', faults: yaml },
  { part: 'its file', faults: files },
  { part: 'the common fields', faults: commonFields },
  { part: 'the fields of its collection', faults: fieldsByCollection },
  { part: 'its text', faults: texts },
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

describe('a link to an entry that is not there', () => {
  test.each(oneLinkPerField())('$name', ({ file, line, field, target, slug }) => {
    const { problems } = checkChanged(file, onLine(line, slug, 'bestaat-niet'));
    expect(problems).toEqual([
      {
        file,
        line,
        field,
        message: expect.stringMatching(
          `^verwijst naar “bestaat-niet”, maar content/${target}/bestaat-niet\\.mdx bestaat niet.* Er zijn: .*\\b${slug}\\b`,
        ),
      },
    ]);
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

  test('is not missed where it is there but cannot be read: then it is the problem itself', () => {
    const { problems } = checkChanged('content/bronnen/inspiratiewijzer.mdx', write('Alleen tekst.'));
    expect(problems.map(({ file }) => file)).toEqual(['content/bronnen/inspiratiewijzer.mdx']);
  });
});

describe('the content check', () => {
  test('finds nothing wrong with the real content', async () => {
    expect(await checkAll(root)).toEqual([]);
  });

  test('names every problem of a file at once, from top to bottom', () => {
    const { problems } = checkChanged(ijsberg, (path) => {
      swap(titel, 'titel: 7')(path);
      swap('richttijd: 15', 'richttijd: 0')(path);
      addText('# Kop')(path);
    });
    expect(problems.map(({ field }) => field)).toEqual(['titel', 'stappen › 1 › richttijd', 'de tekst']);
  });

  test('takes files as Windows saves them: line ends of two characters, a mark at the start', () => {
    const asWindows: Change = (path) => write(`\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`)(path);
    expect(checkChanged(zeeland, asWindows).problems).toEqual([]);
  });
});

describe('report', () => {
  const inTip = { file: 'content/tips/a.mdx', line: 2, field: 'titel', message: 'ontbreekt. Vul dit veld in.' };
  const misnamed = { file: 'content/tips/B.mdx', message: 'heeft een naam die niet past.' };
  const help = 'Verbeter dit en probeer het opnieuw. Hoe de velden werken staat in content/README.md.';

  test('of one problem', () => {
    expect(report([inTip])).toBe(
      ['Er is 1 fout in de inhoud:', '  content/tips/a.mdx, regel 2: titel ontbreekt. Vul dit veld in.', help].join('\n'),
    );
  });

  test('of more problems, one a line, without the line or field that a problem lacks', () => {
    expect(report([inTip, misnamed]).split('\n')).toEqual([
      'Er zijn 2 fouten in de inhoud:',
      '  content/tips/a.mdx, regel 2: titel ontbreekt. Vul dit veld in.',
      '  content/tips/B.mdx: heeft een naam die niet past.',
      help,
    ]);
  });

  test('points to a guide that is there', () => {
    expect(existsSync(join(root, 'content/README.md'))).toBe(true);
  });
});
