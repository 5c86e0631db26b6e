import type { EntryLink } from '../../components/entry-link.ts';
import { fileLines, sourceLines, type PageSetting, type PrintFile, type Sources } from './page.ts';
import { blocks, bullets, linkTo, plain, said, under } from './write.ts';

/** A draaiboek in words, as its page shows it. */
export interface DraaiboekText {
  path: string;
  titel: string;
  samenvatting: string;
  /** What holds for the whole, a sentence each. */
  feiten: string[];
  /** The entry that it follows. */
  basis: Pick<EntryLink, 'name' | 'path'>;
  letOp: string[];
  blokken: Blok[];
  /** The file that has all of it. */
  alles: PrintFile;
  /** What to print, how many times, and the address of its file. */
  print: { keer: number; titel: string; path: string }[];
  klaar: Punt[];
  zorg: Punt[];
  vooraf: { titel: string; punten: string[] }[];
  bronnen: Sources;
}

/** Something to have ready or in order, with what there is to say of it. */
interface Punt {
  tekst: string;
  voorstel: boolean;
  uitleg: string[];
}

/** A part of the programme; `path` leads to the werkvorm that it is. */
interface Blok {
  tijd: string;
  duur: string;
  titel: string;
  path: string | undefined;
  acties: string[];
  stappen: { tijd: string; titel: string; hoe: string; voorstel: boolean }[];
}

/** The page of a draaiboek as Markdown. */
export function draaiboekMarkdown(draaiboek: DraaiboekText, { adres }: Pick<PageSetting, 'adres'>): string {
  const { path, titel, samenvatting, feiten, basis, letOp, blokken, alles, print, klaar, zorg, vooraf, bronnen } = draaiboek;
  const text = blocks([
    `# ${plain(titel)}`,
    '*Draaiboek*',
    plain(samenvatting),
    bullets([...feiten.map(plain), `Gaat uit van: ${linkTo(basis, adres)}.`]),
    '*Het programma, de tijden, de aantallen en de lijstjes zijn een voorstel van deze site.*',
    under(2, 'Let op', bullets(letOp.map(plain))),
    under(2, 'Het programma', ...blokken.map((blok) => blokMarkdown(blok, adres))),
    under(
      2,
      'Print dit',
      fileLines([alles], adres),
      bullets(print.map(({ keer, titel: sheet, path: file }) => `${keer} × ${linkTo({ name: sheet, path: file }, adres)}`)),
    ),
    under(2, 'Leg klaar', bullets(klaar.map(puntLine))),
    under(2, 'Zorg voor', bullets(zorg.map(puntLine))),
    under(2, 'Vooraf', ...vooraf.map(({ titel: when, punten }) => under(3, plain(when), bullets(punten.map(plain))))),
    under(2, 'Bron, in onze eigen woorden verteld', sourceLines(bronnen, adres)),
    '---',
    `Adres: ${adres(path)}`,
  ]);
  return `${text}\n`;
}

const puntLine = ({ uitleg, ...punt }: Punt): string => [said(punt), ...uitleg.map((line) => `  - ${plain(line)}`)].join('\n');

const blokMarkdown = ({ tijd, duur, titel, path, acties, stappen }: Blok, adres: PageSetting['adres']): string => {
  const name = path === undefined ? plain(titel) : linkTo({ name: titel, path }, adres);
  const steps = stappen.map(({ tijd: at, titel: stap, hoe, voorstel }) => `**${at}** ${said({ tekst: `${stap} (${hoe})`, voorstel })}`);
  return blocks([`### ${tijd} ${name} (${duur})`, bullets([...acties.map(plain), ...steps])]);
};
