import { element, type Child } from '../scripts/element.ts';
import { spokenTime } from '../werkvorm/numbers.ts';
import { clockTime } from './clock.ts';
import { shoppingList } from './checklists.ts';
import { proposal } from './editor-controls.ts';
import { factsOf } from './facts.ts';
import { materialsOf, nameOf } from './materials.ts';
import type { Plan } from './plan.ts';
import { werkvormOf, type Werkvormen } from './plan-werkvorm.ts';
import { rowsOf, type Row } from './rows.ts';
import { planMark } from './words.ts';

/** For whom a plan is printed: the gespreksleider, the deelnemers, or whoever goes to the shop. */
export const paperVersions = ['gespreksleider', 'deelnemers', 'boodschappen'] as const;
export type PaperVersion = (typeof paperVersions)[number];

/** Draws what stands on paper instead of the fields. It is hidden on a screen; on paper no class of the screen counts. */
export function paper(plan: Plan, werkvormen: Werkvormen, version: PaperVersion): HTMLElement {
  const rows = rowsOf(plan, werkvormen);
  const bodies: Record<PaperVersion, () => Child[]> = {
    gespreksleider: () => [programme(rows, (row) => [leading(row), ...doing(row)]), element('p', {}, proposal(planMark))],
    deelnemers: () => [
      programme(rows, (row) => [leading(row), summary(row, werkvormen)]),
      bring(plan, werkvormen),
      element('p', {}, proposal(planMark)),
    ],
    boodschappen: () => [
      checklist('Boodschappen', shoppingList(plan, werkvormen)),
      element('p', {}, proposal('de aantallen zijn een voorstel van deze site')),
    ],
  };
  return element('section', { class: 'hidden', 'data-paper': version }, about(plan, werkvormen, version), ...bodies[version]());
}

/** What holds for the whole; deelnemers needn't be told how many they are. */
const about = (plan: Plan, werkvormen: Werkvormen, version: PaperVersion): HTMLElement =>
  element(
    'p',
    { class: 'lead' },
    factsOf(plan, werkvormen)
      .slice(0, version === 'deelnemers' ? -1 : undefined)
      .join(' · '),
  );

const programme = (rows: Row[], body: (row: Row) => Child[]) =>
  element(
    'ol',
    { class: 'rows' },
    ...rows.map((row) =>
      element('li', {}, element('h3', {}, `${clockTime(row.start)} ${row.title} · ${spokenTime(row.minutes)}`), ...body(row)),
    ),
  );

const leading = ({ block: { leader } }: Row) => leader !== undefined && element('p', {}, `Leiding: ${leader}`);

/** What a werkvorm is about, for deelnemers. */
function summary({ block }: Row, werkvormen: Werkvormen): Child {
  const words = block.kind === 'werkvorm' ? werkvormOf(block.werkvorm, werkvormen).samenvatting : block.kind === 'eigen' ? block.note : '';
  return words !== '' && element('p', {}, words);
}

/** What the gespreksleider has to know: what to do, the steps, and their own notes. */
const doing = ({ actions, steps, block: { memo } }: Row): Child[] => [
  ...actions.map((action) => element('p', {}, action)),
  ...steps.map(({ stap, how, ...step }) =>
    element(
      'p',
      {},
      element('strong', {}, `${clockTime(step.start)} Stap ${step.number}. ${stap.titel}`),
      ` (${spokenTime(step.minutes)}, ${how})`,
    ),
  ),
  memo !== undefined && element('p', {}, element('em', {}, `Notitie: ${memo}`)),
];

function bring(plan: Plan, werkvormen: Werkvormen): Child {
  const brought = materialsOf(plan, werkvormen).filter(({ soort }) => soort === 'inbreng');
  return brought.length > 0 && checklist('Neem dit mee', brought.map(nameOf));
}

const checklist = (title: string, items: string[]) =>
  element('div', {}, element('h2', {}, title), element('ul', { class: 'ticks rows' }, ...items.map((item) => element('li', {}, item))));
