import { posterForms, type SheetRule } from '../werkvorm/sheet-rule.ts';
import { answerSheet, antwoordvel, antwoordvelPart, hasAnswers } from './antwoordvel.ts';
import { posterSheets } from './poster.ts';
import { rolkaarten } from './rolkaarten.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { werkblad } from './werkblad.ts';

/** How many of each sheet of a werkvorm a group needs. Of the posters there is one of each form, for a group to choose from. */
export function sheetRules(source: WerkvormSource): SheetRule[] {
  const { werkvorm } = source;
  const posters = posterSheets(source);
  const rule = (vel: SheetRule['vel'], { titel, name }: Sheet, per: SheetRule['per'], serves = 1) => ({
    vel,
    titel,
    file: name,
    per,
    serves,
  });
  return [
    rule('werkblad', werkblad(source), 'groep'),
    ...posterForms.flatMap((form): SheetRule[] => {
      const poster = posters.find(({ name }) => (form === 'groot' ? large : new RegExp(`^poster-${form}$`)).test(name));
      // On A4 everyone has one in the hand.
      return poster === undefined ? [] : [{ ...rule('poster', poster, form === 'a4' ? 'deelnemer' : 'groep'), form }];
    }),
    ...(hasAnswers(werkvorm)
      ? [rule('antwoordvel', antwoordvel(source), answerSheet(werkvorm).per, antwoordvelPart(source).half ? 2 : 1)]
      : []),
    // Everyone has a card of their own; a sheet has one for each rol.
    ...(werkvorm.rollen.length > 0 ? [rule('rolkaarten', rolkaarten(source), 'deelnemer', werkvorm.rollen.length)] : []),
  ];
}

/** The name of a poster of which the paper is larger than A3, in one piece. */
const large = /^poster-a[012]$/;
