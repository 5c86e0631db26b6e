import { z } from 'astro/zod';
import { defined } from '../defined.ts';
import { memoised } from '../memoise.ts';
import { group } from '../werkvorm/group.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import { commonParts, setParts, sheetOf } from './parts.ts';
import { posterAlt } from './poster-alt.ts';
import { wholeStretches } from './poster-seams.ts';
import { isCrowded, paperFor, postItsFor, type LargePaper } from './poster-size.ts';
import { TooMuchText, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';
import type { WerkvormSource } from './source.ts';

/** A poster's paper and ink, as its template takes them. */
export interface PosterForm {
  paper: 'a4' | 'a3' | LargePaper;
  ink: 'colour' | 'light';
  /** On A4 sheets that stick together. */
  sheets: boolean;
  /** True to be told where its words stand. */
  words?: true;
  /** Which of its drawings a werkvorm shows: `drie` circles, or an `eigen` question; empty for the first one. */
  variant: '' | 'three' | 'own';
}

/** The form of a poster that others differ from. */
const a3: PosterForm = { paper: 'a3', ink: 'colour', sheets: false, variant: '' };

/** What some drawings also come as: what their names end with, and what they are for. */
const second: Partial<Record<WerkvormModel['poster'], { variant: PosterForm['variant']; name: string; titel: string; purpose: string }>> = {
  cirkels: { variant: 'three', name: '-drie-cirkels', titel: ' met drie cirkels', purpose: 'Voor drie partijen.' },
  beelden: {
    variant: 'own',
    name: '-eigen-vraag',
    titel: ' met één vraag',
    purpose: 'Met jullie eigen startvraag, en meer ruimte om te tekenen.',
  },
};

/**
 * The posters of a werkvorm: A3 and A4 sheets that stick together, both in colour and with little ink; A4 to hand out, and paper on which the
 * post-its of its material list have a place. Circles come by four and by three, the poster to draw on with and without a question.
 */
export async function posterSheets(source: WerkvormSource): Promise<Sheet[]> {
  const { poster } = source.werkvorm;
  const other = second[poster];
  const sheet = (name: string, titel: string, purpose: string, own: Partial<PosterForm> = {}): Sheet => {
    const form = { ...a3, ...own };
    const paper = form.sheets ? 'A4' : form.paper.toUpperCase();
    return sheetOf(
      source,
      'Poster',
      {
        name: `poster-${name}`,
        titel: `Poster op ${titel}`,
        purpose,
        paper: `${paper} in ${form.ink === 'light' ? 'zwart-wit' : 'kleur'}`,
        picture: `poster${form.variant === '' ? '' : defined(other, `The second poster of ${poster}`).name}`,
        ...(form.sheets ? { derived: true } : {}),
      },
      async () => [await posterPart(source, form)],
    );
  };
  const paste = 'Plak de vellen aan elkaar tot een A3.';
  return [
    sheet('a3', 'A3', posterUse[poster]),
    sheet('a3-inktarm', 'A3, alleen lijnen', 'Voor een printer die zwart-wit print. Kost weinig inkt.', { ink: 'light' }),
    sheet('vellen', 'A4-vellen', `${paste} Op het eerste vel staat hoe dat gaat.`, { sheets: true }),
    sheet('vellen-inktarm', 'A4-vellen, alleen lijnen', 'Voor een gewone printer die zwart-wit print. Plak de vellen tot een A3.', {
      ink: 'light',
      sheets: true,
    }),
    ...(other === undefined
      ? []
      : [
          sheet(`a3${other.name}`, `A3${other.titel}`, other.purpose, { variant: other.variant }),
          sheet(`vellen${other.name}`, `A4-vellen${other.titel}`, paste, { variant: other.variant, sheets: true }),
        ]),
    sheet('a4', 'A4', 'Om uit te delen en in de hand te lezen.', { paper: 'a4' }),
    ...(poster === 'rollen' ? [] : await largeSheets(source, sheet)),
  ];
}

/** The sizes for a group at work; role cards need none, for they are read in the hand. More than nine sheets nobody sticks together. */
async function largeSheets(
  source: WerkvormSource,
  sheet: (name: string, titel: string, purpose: string, own: Partial<PosterForm>) => Sheet,
): Promise<Sheet[]> {
  const postIts = postItsFor(source.werkvorm.materialen);
  const paper = await paperFor(postIts, (size) => workArea(source, size));
  const size = paper.toUpperCase();
  const close = isCrowded(postIts, await workArea(source, paper)) ? ', dicht op elkaar' : '';
  const room =
    postIts > 0
      ? `Voor de copyshop. Er is plek voor ${postIts} post-its van 76 bij 76 mm${close}. ${assumption}`
      : 'Voor de copyshop. Groter, voor een grote groep.';
  const pasted = 'Plak de vellen aan elkaar. Zo kun je hem zelf printen.';
  return [
    sheet(paper, size, room, { paper }),
    ...(paper === 'a0' ? [] : [sheet(`${paper}-vellen`, `A4-vellen, zo groot als ${size}`, pasted, { paper, sheets: true })]),
  ];
}

const assumption = `Wij rekenen met ${group.deelnemer} deelnemers uit ${group.organisatie} organisaties (voorstel van deze site).`;

const workReport = z.object({ kind: z.literal('work'), area: z.number() });

/** How much of a poster is for the work, in square millimetres. Whether its texts fit is found when a sheet is set. */
async function workArea(source: WerkvormSource, paper: LargePaper): Promise<number> {
  try {
    const { reports } = await setPoster(source, { ...a3, paper });
    return reports.reduce((sum: number, report) => sum + (workReport.safeParse(report).data?.area ?? 0), 0);
  } catch (error) {
    if (error instanceof TooMuchText) return 0;
    throw error;
  }
}

const setPoster = async (source: WerkvormSource, form: PosterForm): Promise<Paper> =>
  setParts(source, 'Poster', [await posterPart(source, form)]);

/** A poster on A4 sheets that stick together, as `posterPart` gives it. */
export const pastedPoster = memoised((source: WerkvormSource) => posterPart(source, { ...a3, sheets: true }));

/** What vellen.typ needs of a poster: what it shows of a werkvorm, and how. */
const posterPart = async (source: WerkvormSource, form: PosterForm) => ({
  kind: 'poster' as const,
  ...commonParts(source),
  alt: posterAlt(source.werkvorm, form.variant),
  groepen: posterGroepen(source.werkvorm),
  stappen: source.werkvorm.stappen.map(({ titel }) => titel),
  rollen: source.werkvorm.rollen,
  partijen: source.werkvorm.partijen,
  form: {
    ...form,
    landscape: lying.includes(source.werkvorm.poster),
    // With little ink its words stand where they do in colour.
    ...(form.sheets ? wholeStretches((await setPoster(source, { ...form, ink: 'colour', sheets: false, words: true })).reports) : {}),
  },
});

/** Drawings for a lying sheet. */
const lying: WerkvormModel['poster'][] = ['beelden', 'rollen'];

/** The groups with their questions. Where a group has one question with parts, the parts are its questions and the group has its number. */
export const posterGroepen = ({ groepen }: Pick<WerkvormModel, 'groepen'>) =>
  groepen.map(({ titel, kernvraag = '', vragen }) => {
    const [only] = vragen;
    const alone = vragen.length === 1 && only !== undefined && only.deelvragen.length > 0;
    return {
      titel,
      kernvraag,
      nummer: alone ? only.label : '',
      vragen: vragen.flatMap(({ label, tekst, deelvragen, voorstel }) =>
        (deelvragen.length > 0 ? deelvragen : [{ label, tekst }]).map((part) => ({
          tekst: part.tekst,
          nummer: alone ? '' : part.label,
          voorstel,
        })),
      ),
    };
  });

/** What a group does with each poster, in a sentence or two. */
export const posterUse: Record<WerkvormModel['poster'], string> = {
  ijsberg: 'Hang de ijsberg op en plak je antwoorden op het ijs, naast de vraag waar ze bij horen.',
  cirkels: 'Hang de cirkels op. Elke partij plakt post-its in de eigen cirkel.',
  driehoek: 'Hang de driehoek op en plak je antwoorden bij de waarde waar ze over gaan.',
  beelden: 'Teken je antwoord op de startvraag in het lege vlak.',
  begrippen: 'Zet het begrip in het midden. Plak eromheen wat het voor elke partij betekent.',
  rollen: 'Knip de kaarten uit en geef iedereen een rol.',
  stappen: 'Hang de poster op en volg de stappen van boven naar beneden. Plak bij elke stap wat eruit komt.',
};
