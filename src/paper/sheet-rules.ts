import { posterForms, type SheetRule } from '../werkvorm/sheet-rule.ts';
import { answerSheet, antwoordvelPart, hasAnswers } from './antwoordvel.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';

/** How many of each of the `sheets` of a werkvorm a group needs. Of the posters there is one of each form, for a group to choose from. */
export async function sheetRules(source: WerkvormSource, sheets: Sheet[]): Promise<SheetRule[]> {
  const { werkvorm } = source;
  const rules = (vel: SheetRule['vel'], file: RegExp, per: SheetRule['per'], serves = 1) =>
    sheets.filter(({ name }) => file.test(name)).map(({ titel, name }) => ({ vel, titel, file: name, per, serves }));
  return [
    ...rules('werkblad', /^werkblad$/, 'groep'),
    ...posterForms.flatMap((form): SheetRule[] =>
      // On A4 everyone has one in the hand.
      rules('poster', form === 'groot' ? large : new RegExp(`^poster-${form}$`), form === 'a4' ? 'deelnemer' : 'groep').map((rule) => ({
        ...rule,
        form,
      })),
    ),
    ...(hasAnswers(werkvorm)
      ? rules('antwoordvel', /^antwoordvel$/, answerSheet(werkvorm).per, (await antwoordvelPart(source)).half ? 2 : 1)
      : []),
    // Everyone has a card of their own; a sheet has one for each rol.
    ...rules('rolkaarten', /^rolkaarten$/, 'deelnemer', werkvorm.rollen.length),
  ];
}

/** The name of a poster of which the paper is larger than A3, in one piece. */
const large = /^poster-a[012]$/;
