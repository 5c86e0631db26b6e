import { memoised } from '../memoise.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import { ways, type ModelStap } from '../werkvorm/stappen.ts';
import type { ModelVraag } from '../werkvorm/vragen.ts';
import { commonParts, setParts, sheetOf } from './parts.ts';
import { TooMuchText } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';

/** A question on the sheet. Where it has parts there is room at each part, else at the question itself. */
type AnswerQuestion = Pick<ModelVraag, 'label' | 'tekst' | 'voorbeelden' | 'deelvragen' | 'voorstel'>;

/** Questions that belong together. */
export interface AnswerGroup {
  titel: string;
  /** The central question of the group and what it is about. */
  intro: string[];
  vragen: AnswerQuestion[];
}

/** What stands on the sheet on which participants answer the questions of a werkvorm. */
export interface AnswerSheet {
  /** For whom there is one sheet. */
  per: 'deelnemer' | 'organisatie';
  /** True where the answer is a drawing: one question is chosen, and there is a frame to draw in. */
  drawn: boolean;
  /** What to do, for those who get the sheet. */
  opdracht: string;
  groepen: AnswerGroup[];
}

/** Makes the answer sheet of a werkvorm: the steps in which each takes notes, and the questions to answer for yourself. */
export function answerSheet({ poster, stappen, groepen, vragen }: WerkvormModel): AnswerSheet {
  const per = stappen.some((stap) => stap.werkwijze === ways['per organisatie'] && stap.vragen.some(({ zelf }) => zelf))
    ? 'organisatie'
    : 'deelnemer';
  const drawn = poster === 'beelden';
  const questions = groepen.map(({ titel, kernvraag, toelichting, vragen }) => ({
    titel,
    intro: [kernvraag, toelichting].filter((text) => text !== undefined),
    vragen: vragen.filter(({ zelf }) => zelf),
  }));
  return {
    per,
    drawn,
    opdracht: task(
      per,
      drawn,
      vragen.some(({ zelf, samen }) => zelf && samen),
    ),
    groepen: [...stappen.filter(isOwnNote).map(noteGroup), ...questions.filter((group) => group.vragen.length > 0)],
  };
}

function task(per: AnswerSheet['per'], drawn: boolean, shared: boolean): string {
  if (drawn) return 'Kies samen een vraag of bedenk er zelf een. Teken dan je eigen antwoord. Daarna bekijken jullie de tekeningen samen.';
  const written = per === 'organisatie' ? 'Beantwoord de vragen met je eigen organisatie.' : 'Schrijf je eigen antwoorden op.';
  return `${written}${shared ? ' Daarna bespreken jullie ze samen.' : ''}`;
}

const isOwnNote = ({ werkwijze, noteren }: ModelStap) => werkwijze === ways.individueel && noteren.length > 0;

const noteGroup = ({ titel, acties, voorstel }: ModelStap): AnswerGroup => ({
  titel,
  intro: [],
  vragen: [{ label: '', tekst: acties.join(' '), voorbeelden: [], deelvragen: [], voorstel }],
});

/** What antwoordvel.typ needs; two on a sheet of A4, to be cut apart, where they fit. */
export const antwoordvelPart = memoised(async (source: WerkvormSource) => partOf(source, await fitsHalf(source)));

const partOf = (source: WerkvormSource, half: boolean) => ({
  kind: 'antwoordvel' as const,
  ...commonParts(source),
  sheet: answerSheet(source.werkvorm),
  half,
});

/** Whether two sheets go on one A4, with room enough to write. */
async function fitsHalf(source: WerkvormSource): Promise<boolean> {
  if (answerSheet(source.werkvorm).drawn) return false;
  try {
    await setParts(source, label, [partOf(source, true)]);
    return true;
  } catch (error) {
    if (error instanceof TooMuchText) return false;
    throw error;
  }
}

/** Whether participants write down answers of their own. */
export const hasAnswers = ({ vragen }: WerkvormModel): boolean => vragen.some(({ zelf }) => zelf);

/** The sheet on which participants write their own answers. */
export const antwoordvel = async (source: WerkvormSource): Promise<Sheet> => {
  const { per } = answerSheet(source.werkvorm);
  const part = await antwoordvelPart(source);
  const often = part.half ? `één per twee ${per}s en knip die door` : `één per ${per}`;
  const purpose = `Hierop schrijft elke ${per}. Print er ${often}.`;
  return sheetOf(source, label, { name: 'antwoordvel', titel: label, purpose, paper: 'A4', picture: 'antwoordvel' }, () =>
    Promise.resolve([part]),
  );
};

const label = 'Antwoordvel';
