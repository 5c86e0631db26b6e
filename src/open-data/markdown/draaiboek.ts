import type { EntryLink } from '../../components/entry-link.ts';
import { fileLines, sourceLines, type PageSetting, type PrintFile, type Sources } from './page.ts';
import { blocks, bullets, linkTo, plain, said, under } from './write.ts';

/** A draaiboek in words, as its page shows it. */
export interface DraaiboekText {
  path: string;
  titel: string;
  samenvatting: string;
  /** What holds for the whole, a sentence each. */
  facts: string[];
  /** The entry that it follows. */
  basis: Pick<EntryLink, 'name' | 'path'>;
  warnings: string[];
  programme: Moment[];
  /** The file that has all of it. */
  bundle: PrintFile;
  /** What to print, how many times, and the address of its file. */
  sheets: { copies: number; titel: string; path: string }[];
  supplies: Item[];
  conditions: Item[];
  preparation: { titel: string; tasks: string[] }[];
  bronnen: Sources;
}

/** Something to have ready or in order, with what there is to say of it. */
interface Item {
  tekst: string;
  voorstel: boolean;
  remarks: string[];
}

/** A part of the programme; `path` leads to the werkvorm that it is. */
interface Moment {
  time: string;
  duur: string;
  titel: string;
  path: string | undefined;
  actions: string[];
  stappen: { time: string; titel: string; how: string; voorstel: boolean }[];
}

/** The page of a draaiboek as Markdown. */
export function draaiboekMarkdown(draaiboek: DraaiboekText, { addressOf }: Pick<PageSetting, 'addressOf'>): string {
  const { path, titel, samenvatting, facts, basis, warnings, programme, bundle, sheets, supplies, conditions, preparation, bronnen } =
    draaiboek;
  const text = blocks([
    `# ${plain(titel)}`,
    '*Draaiboek*',
    plain(samenvatting),
    bullets([...facts.map(plain), `Gaat uit van: ${linkTo(basis, addressOf)}.`]),
    '*Het programma, de tijden, de aantallen en de lijstjes zijn een voorstel van deze site.*',
    under(2, 'Let op', bullets(warnings.map(plain))),
    under(2, 'Het programma', ...programme.map((moment) => momentMarkdown(moment, addressOf))),
    under(
      2,
      'Print dit',
      fileLines([bundle], addressOf),
      bullets(sheets.map(({ copies, titel: sheet, path: file }) => `${copies} × ${linkTo({ name: sheet, path: file }, addressOf)}`)),
    ),
    under(2, 'Leg klaar', bullets(supplies.map(itemLine))),
    under(2, 'Zorg voor', bullets(conditions.map(itemLine))),
    under(2, 'Vooraf', ...preparation.map(({ titel: when, tasks }) => under(3, plain(when), bullets(tasks.map(plain))))),
    under(2, 'Bron, in onze eigen woorden verteld', sourceLines(bronnen, addressOf)),
    '---',
    `Adres: ${addressOf(path)}`,
  ]);
  return `${text}\n`;
}

const itemLine = ({ remarks, ...item }: Item): string => [said(item), ...remarks.map((line) => `  - ${plain(line)}`)].join('\n');

const momentMarkdown = ({ time, duur, titel, path, actions, stappen }: Moment, addressOf: PageSetting['addressOf']): string => {
  const name = path === undefined ? plain(titel) : linkTo({ name: titel, path }, addressOf);
  const steps = stappen.map(({ time: at, titel: stap, how, voorstel }) => `**${at}** ${said({ tekst: `${stap} (${how})`, voorstel })}`);
  return blocks([`### ${time} ${name} (${duur})`, bullets([...actions.map(plain), ...steps])]);
};
