import { partLetter } from '../werkvorm/numbers.ts';
import type { Werkvorm } from '../schemas/werkvorm.ts';

/** A place on an answer sheet to write: what it is about, and its number if it has one. */
export interface AnswerSpot {
  label: string;
  text: string;
}

/** A question on an answer sheet. Where it has parts there is room at each part, else at the question itself. */
export interface AnswerQuestion extends AnswerSpot {
  examples: string[];
  parts: AnswerSpot[];
}

/** Questions that belong together. */
export interface AnswerGroup {
  title: string;
  /** The central question of the group and what it is about. */
  intro: string[];
  questions: AnswerQuestion[];
}

/** What stands on the sheet on which participants answer the questions of a werkvorm. */
export interface AnswerSheet {
  /** For whom there is one sheet. */
  per: 'deelnemer' | 'organisatie';
  /** What participants do with their own answers afterwards. */
  shared: boolean;
  /** True where two sheets fit on one A4, to be cut apart. */
  half: boolean;
  /** True where the answer is a drawing: one question is chosen, and there is a frame to draw in. */
  drawn: boolean;
  /** The groups on each side of paper. */
  sides: AnswerGroup[][];
}

type Source = Pick<Werkvorm, 'poster' | 'stappen' | 'groepen' | 'vragen'>;

/** Whether a werkvorm has questions that participants answer for themselves. */
export const hasAnswerSheet = ({ vragen }: Pick<Werkvorm, 'vragen'>): boolean => vragen.some(isOwn);

/** Makes the answer sheet of a werkvorm: its questions to answer for yourself, and the steps in which each takes notes. */
export function answerSheet(werkvorm: Source): AnswerSheet {
  const { poster, stappen, vragen } = werkvorm;
  const own = new Set(vragen.filter(isOwn).map(({ id }) => id));
  const groups = [...stappen.filter(isOwnNote).map(noteGroup), ...questionGroups(werkvorm)];
  const drawn = poster === 'beelden';
  return {
    per: stappen.some((stap) => stap.werkwijze === 'per organisatie' && stap.vragen.some((id) => own.has(id)))
      ? 'organisatie'
      : 'deelnemer',
    shared: vragen.some(({ voorWie }) => voorWie === 'zelf en samen'),
    half: !drawn && heightOf(groups) <= heights.half,
    drawn,
    sides: drawn ? [groups] : inSides(groups),
  };
}

function isOwn({ voorWie }: Werkvorm['vragen'][number]): boolean {
  return voorWie !== 'samen';
}

const isOwnNote = ({ werkwijze, noteren }: Werkvorm['stappen'][number]) => werkwijze === 'individueel' && noteren.length > 0;

const noteGroup = ({ titel, acties }: Werkvorm['stappen'][number]): AnswerGroup => ({
  title: titel,
  intro: [],
  questions: [{ label: '', text: acties.join(' '), examples: [], parts: [] }],
});

const questionGroups = ({ groepen, vragen }: Source): AnswerGroup[] =>
  groepen
    .map(({ id, titel, kernvraag, toelichting }) => ({
      title: titel,
      intro: [kernvraag, toelichting].filter((text) => text !== undefined),
      questions: vragen.filter((vraag) => vraag.groep === id && isOwn(vraag)).map(question),
    }))
    .filter(({ questions }) => questions.length > 0);

function question({ id, tekst, deelvragen, voorbeelden }: Werkvorm['vragen'][number]): AnswerQuestion {
  const label = id.replace(/^vraag-/, '');
  return {
    label,
    text: tekst,
    examples: voorbeelden,
    parts: deelvragen.map((text, index) => ({ label: `${label}${partLetter(index)}`, text })),
  };
}

/** Millimetres that questions may take on a side of A4 and on half of one, and what their parts take at the least. */
const heights = { side: 235, half: 100, title: 10, line: 5, writing: 3 * 8.5 };

/** About how high groups are with three lines to write on at each spot, in millimetres. */
const heightOf = (groups: AnswerGroup[]): number =>
  groups.reduce((sum, { questions }) => sum + heights.title + questions.reduce((part, each) => part + questionHeight(each), 0), 0);

function questionHeight({ text, examples, parts }: AnswerQuestion): number {
  const lines = [text, examples.join('; '), ...parts.map((part) => part.text)].reduce((sum, each) => sum + Math.ceil(each.length / 90), 0);
  return lines * heights.line + Math.max(parts.length, 1) * heights.writing;
}

/** Deals groups over as many sides as they need, about as much on each. */
function inSides(groups: AnswerGroup[]): AnswerGroup[][] {
  const total = heightOf(groups);
  const share = total / Math.ceil(total / heights.side);
  const sides = Map.groupBy(groups, (group) => {
    const before = heightOf(groups.slice(0, groups.indexOf(group)));
    return Math.floor((before + heightOf([group]) / 2) / share);
  });
  return [...sides.values()];
}
