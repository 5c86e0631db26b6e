import type { SheetRule } from '../werkvorm/sheet-rule.ts';
import { answerSheet, antwoordvel, antwoordvelPart, hasAnswers } from './antwoordvel.ts';
import { posterSheets } from './poster.ts';
import { rolkaarten } from './rolkaarten.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';
import { werkblad } from './werkblad.ts';

/** How many of each sheet of a werkvorm a group needs. Of the posters it is the first, for one is enough. */
export function sheetRules(source: WerkvormSource): SheetRule[] {
  const { werkvorm } = source;
  const rule = (vel: SheetRule['vel'], { titel, name }: Sheet, per: SheetRule['per'], serves = 1) => ({
    vel,
    titel,
    file: name,
    per,
    serves,
  });
  return [
    rule('werkblad', werkblad(source), 'groep'),
    ...posterSheets(source)
      .slice(0, 1)
      .map((poster) => rule('poster', poster, 'groep')),
    ...(hasAnswers(werkvorm)
      ? [rule('antwoordvel', antwoordvel(source), answerSheet(werkvorm).per, antwoordvelPart(source).half ? 2 : 1)]
      : []),
    // Everyone has a card of their own; a sheet has one for each rol.
    ...(werkvorm.rollen.length > 0 ? [rule('rolkaarten', rolkaarten(source), 'deelnemer', werkvorm.rollen.length)] : []),
  ];
}
