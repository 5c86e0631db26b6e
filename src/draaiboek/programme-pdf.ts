import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { capital } from '../components/capital.ts';
import { item } from '../defined.ts';
import type { FontStack } from '../pdf-fonts/font-stack.ts';
import { ink, lineWriter, points } from '../pdf-fonts/write-line.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { checklistsOf } from './checklists.ts';
import { clockTime } from './clock.ts';
import { factsOf } from './facts.ts';
import { box, flowText, markWidth, type MeasureText, type Paragraph, type Placed } from './flow-text.ts';
import type { Plan } from './plan.ts';
import type { Werkvormen } from './plan-werkvorm.ts';
import { rowsOf, type Row } from './rows.ts';
import { planMark, planName } from './words.ts';

/** What texts are set with. */
export interface ProgrammeLetters {
  regular: FontStack;
  bold: FontStack;
}

const [paper, margin] = [{ width: points(210), height: points(297) }, points(16)];
/** The foot takes the last of it. */
const frame = { width: paper.width - 2 * margin, height: paper.height - 2 * margin - points(6) };

/** Letters of the programme from largest to smallest, and those of the lists, in points. */
const sizes = [11.5, 11, 10.5, 10, 9.5, 9];
const listSize = 10.5;

/** All that the programme of a plan says: it decides which signs there must be. */
export const programmeText = (plan: Plan, werkvormen: Werkvormen): string =>
  [...programmeGroups(plan, werkvormen), ...listGroups(plan, werkvormen)]
    .flat()
    .map(({ text, mark, right }) => `${text} ${typeof mark === 'string' ? mark : ''} ${right ?? ''}`)
    .join(' ');

/**
 * The programme of a plan for the gespreksleider, on one side of A4 if it fits, then what to get ready and to see to. It is for a print job: it
 * has no tags.
 */
export async function programmePdf(plan: Plan, werkvormen: Werkvormen, letters: ProgrammeLetters): Promise<Uint8Array> {
  const measure: MeasureText = (text, bold) => (bold ? letters.bold : letters.regular).measure(text);
  const groups = programmeGroups(plan, werkvormen);
  const setAt = (size: number) => flowText(groups, size, frame, measure);
  const size = sizes.find((each) => setAt(each).length === 1) ?? Math.min(...sizes);
  const pages = [...setAt(size), ...flowText(listGroups(plan, werkvormen), listSize, frame, measure)];
  const document = await PDFDocument.create({ updateMetadata: false });
  const writeLine = lineWriter(document);
  const draw = async (page: PDFPage, each: Placed) => {
    const y = paper.height - margin - each.y;
    const line = { color: ink, thickness: 1 };
    if (each.kind === 'rule') return page.drawLine({ ...line, start: { x: margin, y }, end: { x: paper.width - margin, y } });
    const { x, size: high } = each;
    if (each.kind === 'box')
      return page.drawRectangle({ x: margin + x, y: y - high, width: high, height: high, borderColor: ink, borderWidth: 0.8 });
    await writeLine(page, each.text, each.bold ? letters.bold : letters.regular, { x: margin + x, y, size: high });
  };
  for (const [at, placed] of pages.entries()) {
    const page = document.addPage([paper.width, paper.height]);
    for (const each of [...placed, ...foot(planName(plan, werkvormen), at + 1, measure)]) await draw(page, each);
  }
  return document.save();
}

function foot(name: string, number: number, measure: MeasureText): Placed[] {
  const [words, common] = [`bladzijde ${number}`, { kind: 'text' as const, y: frame.height + points(6), size: 8.5, bold: false }];
  const [end, room] = [measure(words, false) * common.size, (frame.width - points(40)) / common.size];
  const firstLine = flowText([[{ text: name }]], 1, { width: room, height: 2 }, measure)
    .flat()
    .flatMap(textOf);
  return [
    { ...common, text: item(firstLine, 0), x: 0 },
    { ...common, text: words, x: frame.width - end },
  ];
}

const textOf = (placed: Placed) => (placed.kind === 'text' ? placed.text : []);

const programmeGroups = (plan: Plan, werkvormen: Werkvormen): Paragraph[][] => [
  [
    { text: 'Draaiboek voor de gespreksleider', scale: 0.85 },
    { text: planName(plan, werkvormen), bold: true, scale: 1.9 },
    ...factsOf(plan, werkvormen).map((text) => ({ text })),
  ],
  ...rowsOf(plan, werkvormen).map(rowGroup),
  [{ text: `${capital(planMark)}.`, scale: 0.85, above: 1.2, ruled: true }],
];

const [beside, deeper] = [{ indent: markWidth }, { indent: 2 * markWidth }];

const rowGroup = ({ block, start, minutes, title, actions, steps }: Row): Paragraph[] => [
  { ...beside, text: title, bold: true, scale: 1.1, above: 1.2, mark: clockTime(start), right: spokenTime(minutes), ruled: true },
  ...(block.leader ? [{ ...beside, text: `Leiding: ${block.leader}`, bold: true }] : []),
  ...actions.map((text) => ({ ...beside, text })),
  ...steps.flatMap(({ stap, how, ...step }): Paragraph[] => [
    { ...deeper, text: `Stap ${stap.nummer}. ${stap.titel}`, bold: true, mark: clockTime(step.start), above: 0.3 },
    { ...deeper, text: `${spokenTime(step.minutes)}, ${how}` },
  ]),
  ...(block.memo ? [{ ...beside, text: `Notitie: ${block.memo}` }] : []),
];

const listGroups = (plan: Plan, werkvormen: Werkvormen): Paragraph[][] =>
  checklistsOf(plan, werkvormen).map(({ titel, items }) => [
    { text: titel, bold: true, scale: 1.3, above: 1.6 },
    ...items.map((text): Paragraph => ({ text, indent: 1.6, mark: box, above: 0.35 })),
  ]);
