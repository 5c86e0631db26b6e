import { expect, test } from 'vitest';
import { planActions } from '../../../src/draaiboek/editor-actions.ts';
import { emptyPlan, most, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { parsePlan } from '../../../src/draaiboek/read-address.ts';
import { warningsOf } from '../../../src/draaiboek/warnings.ts';
import { toldTurns, turnsOf } from '../turns.ts';
import { draw, pause, planOf, talk, werkvormen } from './plans.ts';

/** A value of a plan; ‘N’ for the number that went in, and how long a text is. */
const shown = (value: unknown, number: number) =>
  typeof value === 'string' && value !== '' && value === 'w'.repeat(value.length)
    ? `${value.length === number ? 'N' : value.length} characters`
    : JSON.stringify(value ?? 'nothing').replaceAll(new RegExp(`(?<![\\d-])${number}(?!\\d)`, 'g'), 'N');

/** What another plan has than the empty one. */
const others = (plan: Plan, number: number) =>
  Object.entries(plan)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(emptyPlan).find(([each]) => each === name)?.[1]))
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.flatMap((block: Block) => Object.entries(block).map(([field, each]) => `${block.kind} ${field} ${shown(each, number)}`))
        : [`${name} ${shown(value, number)}`],
    )
    .join(', ');

test('how far what stands in an address is read', async () => {
  const read = (before: string, written: (number: number) => string) => (number: number) => {
    const { plan = emptyPlan, dropped } = parsePlan(`${before}${written(number)}`, werkvormen);
    return [others(plan, number), ...dropped.map((each) => each.replaceAll(String(number), 'N'))].join(' | ');
  };
  const count = (part: string, after = '') =>
    turnsOf(
      -1,
      500,
      read(`1_${part}.`, (number) => `${number}${after}`),
    );
  const length = (part: string, highest: number) =>
    turnsOf(
      0,
      highest + 2,
      read(`1_${part}.`, (number) => 'w'.repeat(number)),
    );
  await expect(
    toldTurns({
      'welkom.N': count('welkom'),
      'eigen.N': count('eigen'),
      'werkvorm.praten.N.40': count('werkvorm.praten', '.40'),
      'werkvorm.praten.20.N': count('werkvorm.praten.20'),
      'organisaties.N': count('organisaties'),
      'mensen.gN.b2.a3': turnsOf(
        -1,
        120,
        read('1_mensen.g', (number) => `${number}.b2.a3`),
      ),
      'mensen.g1.b2.aN': turnsOf(-1, 120, read('1_mensen.g1.b2.a', String)),
      'start.N.00': turnsOf(-1, 25, (number) => read('1_start.', (hour) => `${hour}.00`)(number).replace(/start \d+/, 'start at N')),
      'start.19.N': turnsOf(-1, 61, (number) =>
        read('1_start.19.', (each) => String(each).padStart(2, '0'))(number).replace(/start \d+/, 'start at N'),
      ),
      'titel, so long': length('titel', most.title),
      'leider, so long': length('welkom.7_leider', most.title),
      'notitie, so long': length('welkom.7_notitie', most.note),
      'eigen.7, so long': length('eigen.7', most.title),
      'eigen.7.Soep, so long': length('eigen.7.Soep', most.note),
      'a whole address, so long': turnsOf(99_990, 100_010, (number) => read('', () => '1_welkom.7_titel.'.padEnd(number, 'w'))(0)),
      'blocks, so many': turnsOf(1, most.blocks + 2, (number) => {
        const { plan, dropped } = parsePlan(`1${'_pauze.7'.repeat(number)}`, werkvormen);
        return [plan?.blocks.length === number ? 'N' : plan?.blocks.length, ...dropped].join(' | ');
      }),
      'faults, so many': turnsOf(0, 20, (number) => {
        const { dropped } = parsePlan(`1_pauze.7${Array.from({ length: number }, (_, at) => `_x${at}`).join('')}`, werkvormen);
        return dropped.length === number ? 'N are told' : `${dropped.length} are told, the last: ${dropped.at(-1) ?? ''}`;
      }),
    }),
  ).toMatchFileSnapshot('texts/limits-of-addresses.txt');
});

test('how far what is filled in is taken', async () => {
  const blocks: Block[] = [{ kind: 'welkom', minutes: 7 }, { kind: 'eigen', minutes: 8, title: 'Soep', note: '' }, talk];
  type Act = (actions: ReturnType<typeof planActions>, value: string) => void;
  const filledIn = (act: Act, value: (number: number) => string) => (number: number) => {
    let answer = 'nothing';
    const apply = (next: Plan) => (answer = others({ ...next, blocks: next.blocks.filter((block, at) => block !== blocks[at]) }, number));
    act(planActions({ plan: () => planOf(blocks), apply, refuse: (words) => void (answer = words) }, werkvormen), value(number));
    return answer;
  };
  const count = (act: Act) => turnsOf(-1, 500, filledIn(act, String));
  const length = (act: Act, highest: number) =>
    turnsOf(
      0,
      highest + 2,
      filledIn(act, (number) => 'w'.repeat(number)),
    );
  await expect(
    toldTurns({
      'minutes of a block': count((does, value) => does.setMinutes(0, 0, value)),
      'minutes of a step': count((does, value) => does.setMinutes(2, 1, value)),
      'halves of a minute': turnsOf(
        0,
        5,
        filledIn(
          (does, value) => does.setMinutes(0, 0, value),
          (number) => String(number / 2),
        ),
      ),
      people: count((does, value) => does.setCount('G', value)),
      organisations: count((does, value) => does.setCount('organisations', value)),
      title: length((does, value) => does.setText('title', value), most.title),
      'title of a block': length((does, value) => does.setOwn(1, 'title', value), most.title),
      'note of a block': length((does, value) => does.setOwn(1, 'note', value), most.note),
      leader: length((does, value) => does.setMark(0, 'leader', value), most.title),
      memo: length((does, value) => does.setMark(0, 'memo', value), most.note),
    }),
  ).toMatchFileSnapshot('texts/limits-of-fields.txt');
});

test('when a plan is worth a look', async () => {
  const welcome: Block & { kind: 'welkom' } = { kind: 'welkom', minutes: 20 };
  const agreements: Block & { kind: 'afspraken' } = { kind: 'afspraken', minutes: 20 };
  const soup = { kind: 'eigen', minutes: 20, title: 'Soep', note: '' } as const;
  const plan = planOf([welcome, talk, pause, draw, agreements], { end: 22 * 60 });
  const warned = (changed: (number: number) => Plan) => (number: number) => {
    const words = warningsOf(changed(number), werkvormen).map(({ what, mend, fix }) => `${what} ${mend}${fix ? ' (fix)' : ''}`);
    return (
      words
        .join(' ')
        .replaceAll(/(?:een|één|\d+) uur(?: en)?|\d+ minu\w+|\d+(?:\.\d+)?/g, '…')
        .replaceAll(/…(?: …)+/g, '…') || 'sound'
    );
  };
  const put = (block: Block, at: number, others: Block[]) => others.toSpliced(at, 0, block);
  const blocks = (changed: (number: number) => Block[]) => warned((number) => ({ ...plan, blocks: changed(number) }));
  await expect(
    toldTurns({
      people: turnsOf(
        0,
        40,
        warned((G) => ({ ...plan, people: { G, B: 0, A: 0 } })),
      ),
      'the time of the end': turnsOf(
        19 * 60,
        23 * 60,
        warned((end) => ({ ...plan, end })),
      ),
      'minutes of a welcome, until 22.00': turnsOf(
        1,
        200,
        blocks((minutes) => [{ ...welcome, minutes }, talk, pause, draw, agreements]),
      ),
      'minutes of a welcome, without an end': turnsOf(
        1,
        200,
        warned((minutes) => planOf([{ ...welcome, minutes }, talk, pause, draw, agreements])),
      ),
      'minutes of a pause': turnsOf(
        1,
        120,
        blocks((minutes) => [welcome, talk, { ...pause, minutes }, draw, agreements]),
      ),
      'minutes of a first step': turnsOf(
        0,
        120,
        blocks((minutes) => [welcome, { ...talk, steps: [minutes, 40] }, pause, draw, agreements]),
      ),
      'minutes of a block alone': turnsOf(
        1,
        150,
        blocks((minutes) => [welcome, pause, { ...soup, minutes }, pause, agreements]),
      ),
      'minutes that nothing is planned': turnsOf(
        0,
        60,
        blocks((free) => [welcome, talk, { ...soup, fixed: 20 * 60 + 20 + free }, draw, agreements]),
      ),
      'where the agreements stand': turnsOf(
        0,
        4,
        blocks((at) => put(agreements, at, [welcome, talk, pause, draw])),
      ),
      'where the welcome stands': turnsOf(
        0,
        4,
        blocks((at) => put(welcome, at, [talk, pause, draw, agreements])),
      ),
    }),
  ).toMatchFileSnapshot('texts/limits-of-plans.txt');
});
