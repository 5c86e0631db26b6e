import { z } from 'astro/zod';
import { group } from '../werkvorm/group.ts';
import type { WerkvormModel } from '../werkvorm/model.ts';
import { shortAddress } from '../components/short-address.ts';
import type { Part } from './parts.ts';
import { posterAlt } from './poster-alt.ts';
import { wholeStretches } from './poster-seams.ts';
import { paperFor, postItsFor, type LargePaper } from './poster-size.ts';
import { qrCode } from './qr.ts';
import { drawPaper, setPaper, TooMuchText, type Paper } from './set.ts';
import type { Sheet, WerkvormSource } from './sheet.ts';

/** A poster's paper and ink, as its template takes them. */
export interface PosterForm {
  papier: 'a4' | 'a3' | LargePaper;
  inkt: 'kleur' | 'licht';
  /** On A4 sheets that stick together. */
  vellen: boolean;
  /** Which of its drawings a werkvorm shows: `drie` circles, or an `eigen` question; empty for the first one. */
  soort: '' | 'drie' | 'eigen';
}

/** A poster as a file, with the picture that shows it. */
export interface PosterSheet extends Sheet {
  /** The file name of the picture without `.svg`. */
  picture: string;
}

/** The pictures of posters, by what they show. */
const pictures = { '': 'poster', drie: 'poster-drie-cirkels', eigen: 'poster-eigen-vraag' } as const;

const a3: PosterForm = { papier: 'a3', inkt: 'kleur', vellen: false, soort: '' };

/**
 * The posters of a werkvorm: A3 in colour and with little ink, on A4 sheets that stick together, A4 to hand out, and paper on which the
 * post-its of its material list have a place. Circles come by four and by three, the poster to draw on with and without a question.
 */
export function posterSheets(source: WerkvormSource): PosterSheet[] {
  const { poster } = source.werkvorm;
  return [
    { name: 'poster-a3', titel: 'Poster op A3', uitleg: posterUse[poster], papier: 'A3 in kleur', form: a3 },
    {
      name: 'poster-a3-inktarm',
      titel: 'Poster op A3, alleen lijnen',
      uitleg: 'Voor een printer die zwart-wit print. Kost weinig inkt.',
      papier: 'A3 in zwart-wit',
      form: { ...a3, inkt: 'licht' as const },
    },
    {
      name: 'poster-vellen',
      titel: 'Poster op A4-vellen',
      uitleg: 'Plak de vellen aan elkaar tot een A3. Op het eerste vel staat hoe dat gaat.',
      papier: 'A4 in kleur',
      form: { ...a3, vellen: true },
    },
    ...(second[poster] ?? []),
    {
      name: 'poster-a4',
      titel: 'Poster op A4',
      uitleg: 'Om uit te delen en in de hand te lezen.',
      papier: 'A4 in kleur',
      form: { ...a3, papier: 'a4' as const },
    },
    ...largeSheets(source),
  ].map(({ form, ...sheet }) => ({
    ...sheet,
    ...(form.vellen ? { derived: true as const } : {}),
    picture: pictures[form.soort],
    set: () => setPoster(source, form),
  }));
}

/** The poster as a part of a document on A4: cut over sheets that stick together. */
export const posterPart = (source: WerkvormSource): Part & ReturnType<typeof posterData> => ({
  soort: 'poster',
  ...posterData(source, { ...a3, vellen: true }),
});

const three = [
  {
    name: 'poster-a3-drie-cirkels',
    titel: 'Poster op A3 met drie cirkels',
    uitleg: 'Voor als er drie partijen zijn.',
    papier: 'A3 in kleur',
    form: { ...a3, soort: 'drie' as const },
  },
  {
    name: 'poster-vellen-drie-cirkels',
    titel: 'Poster op A4-vellen met drie cirkels',
    uitleg: 'Plak de vellen aan elkaar tot een A3.',
    papier: 'A4 in kleur',
    form: { ...a3, soort: 'drie' as const, vellen: true },
  },
];

const own = [
  {
    name: 'poster-a3-eigen-vraag',
    titel: 'Poster op A3 met één vraag',
    uitleg: 'Met jullie eigen startvraag, en meer ruimte om te tekenen.',
    papier: 'A3 in kleur',
    form: { ...a3, soort: 'eigen' as const },
  },
  {
    name: 'poster-vellen-eigen-vraag',
    titel: 'Poster op A4-vellen met één vraag',
    uitleg: 'Plak de vellen aan elkaar tot een A3.',
    papier: 'A4 in kleur',
    form: { ...a3, soort: 'eigen' as const, vellen: true },
  },
];

/** What some drawings also come as. */
const second: Partial<Record<WerkvormModel['poster'], typeof three | typeof own>> = { cirkels: three, beelden: own };

/** The sizes for a group at work. Role cards need none: they are read in the hand. More than nine sheets nobody sticks together. */
function largeSheets(source: WerkvormSource) {
  if (source.werkvorm.poster === 'rollen') return [];
  const postIts = postItsFor(source.werkvorm.materialen);
  const papier = paperFor(postIts, (size) => workArea(source, size));
  const form = { ...a3, papier };
  const [name, size] = [`poster-${papier}`, papier.toUpperCase()];
  const room =
    postIts > 0
      ? `Voor de copyshop. Er is plek voor ${postIts} post-its van 76 bij 76 mm. ${assumption}`
      : 'Voor de copyshop. Groter, voor een grote groep.';
  const sheet = { name, titel: `Poster op ${size}`, uitleg: room, papier: `${size} in kleur`, form };
  const pasted = {
    name: `${name}-vellen`,
    titel: `Poster op A4-vellen, zo groot als ${size}`,
    uitleg: 'Plak de vellen aan elkaar. Zo kun je hem zelf printen.',
    papier: 'A4 in kleur',
    form: { ...form, vellen: true },
  };
  return papier === 'a0' ? [sheet] : [sheet, pasted];
}

const assumption = `Wij rekenen met ${group.deelnemer} deelnemers uit ${group.organisatie} organisaties (voorstel van deze site).`;

const workReport = z.object({ soort: z.literal('werkvlak'), oppervlak: z.number() });

/** How much of a poster is for the work, in square millimetres. Whether its texts fit is found when a sheet is set. */
function workArea(source: WerkvormSource, papier: LargePaper): number {
  try {
    return setPoster(source, { ...a3, papier }).reports.reduce(
      (sum: number, report) => sum + (workReport.safeParse(report).data?.oppervlak ?? 0),
      0,
    );
  } catch (error) {
    if (error instanceof TooMuchText) return 0;
    throw error;
  }
}

/** Sets a poster. @throws {TooMuchText} if a text doesn't fit */
export const setPoster = (source: WerkvormSource, form: PosterForm): Paper => setPaper('poster.typ', documentOf(source, form));

const documentOf = (source: WerkvormSource, form: PosterForm) => ({
  papier: { titel: `Poster ${source.werkvorm.titel}`, auteurs: source.auteurs, site: source.site },
  ...posterData(source, form),
});

/** The posters of a werkvorm as SVG files, as they are on A3. `draw` throws TooMuchText if a text doesn't fit. */
export const posterPictures = (source: WerkvormSource): { name: string; draw: () => string }[] =>
  ['' as const, ...(second[source.werkvorm.poster] ?? []).map(({ form }) => form.soort)]
    .filter((soort, at, all) => all.indexOf(soort) === at)
    .map((soort) => ({ name: pictures[soort], draw: () => drawPaper('poster.typ', documentOf(source, { ...a3, soort })) }));

/** What poster.typ takes: what a poster shows of a werkvorm, and how. */
export const posterData = (source: WerkvormSource, form: PosterForm) => ({
  poster: shownOf(source, form),
  vorm: {
    ...form,
    ligt: lying.includes(source.werkvorm.poster),
    ...(form.vellen ? wholeStretches(setPoster(source, { ...form, vellen: false }).reports) : {}),
  },
});

const shownOf = ({ werkvorm, address, bron }: WerkvormSource, { soort }: PosterForm) => ({
  titel: werkvorm.titel,
  tekening: werkvorm.poster,
  alt: posterAlt(werkvorm, soort),
  groepen: posterGroepen(werkvorm),
  stappen: werkvorm.stappen.map(({ titel }) => titel),
  rollen: werkvorm.rollen,
  partijen: werkvorm.partijen,
  adres: address,
  kortAdres: shortAddress(address),
  qr: qrCode(address),
  bron,
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
