import { clockTime } from './clock.ts';
import { withoutMemos } from './change-plan.ts';
import { emptyPlan, type Block, type Plan } from './plan.ts';

/** The version of the form below. A link that was shared is kept, so another form gets another number and this one stays readable. */
export const version = '1';

/** Between parts, and between the values of a part: signs that an address holds as they are, and that programs for messages leave in a link. */
export const [between, within] = ['_', '.'];

/**
 * A plan as text for an address: `1_start.19.00_welkom.20_werkvorm.ijsbergmodel.15.20.15.10_pauze.15_om.20.30`.
 * What is as in an empty plan isn't said. `om`, `leider` and `notitie` belong to the block before them.
 * @param memos whether what the maker wrote for nobody else goes along
 */
export function serialisePlan(plan: Plan, memos = false): string {
  const said = (key: string, value: string, empty: string) => (value === empty ? [] : [part(key, escape(value))]);
  const { G, B, A } = plan.people;
  return [
    version,
    ...said('titel', plan.title, emptyPlan.title),
    ...said('datum', plan.date, emptyPlan.date),
    part('start', clockTime(plan.start)),
    ...(plan.end === undefined ? [] : [part('eind', clockTime(plan.end))]),
    ...said('plaats', plan.place, emptyPlan.place),
    ...said('gespreksleider', plan.facilitator, emptyPlan.facilitator),
    part('mensen', `g${G}`, `b${B}`, `a${A}`),
    part('organisaties', String(plan.organisations)),
    ...said('terugkom', plan.returnDate, emptyPlan.returnDate),
    ...said('poster', plan.poster, emptyPlan.poster),
    ...(memos ? plan : withoutMemos(plan)).blocks.flatMap(blockParts),
  ].join(between);
}

const part = (...values: string[]) => values.join(within);

const blockParts = (block: Block): string[] => [
  part(...blockValues(block)),
  ...(block.fixed === undefined ? [] : [part('om', clockTime(block.fixed))]),
  ...(!block.leader ? [] : [part('leider', escape(block.leader))]),
  ...(!block.memo ? [] : [part('notitie', escape(block.memo))]),
];

function blockValues(block: Block): string[] {
  if (block.kind === 'werkvorm') return [block.kind, escape(block.werkvorm), ...block.steps.map(String)];
  if (block.kind !== 'eigen') return [block.kind, String(block.minutes)];
  return [block.kind, String(block.minutes), escape(block.title), ...(block.note === '' ? [] : [escape(block.note)])];
}

/** The three signs that have a meaning, as a star with a letter. */
const escapes: [string, string][] = [
  ['*', '*s'],
  [between, '*l'],
  [within, '*p'],
];
const escape = (text: string) => escapes.reduce((result, [sign, code]) => result.replaceAll(sign, code), text);

/** A text as it was before it was put in an address. */
export const unescape = (text: string) => text.replace(/\*[slp]/g, (code) => escapes.find(([, each]) => each === code)?.[0] ?? code);
