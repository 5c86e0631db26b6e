import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { copyOf, keepPlan, ownPlanFor, putBack, readOwnPlans, removePlan, type OwnPlan } from '../../../src/draaiboek/own-plans.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import { keepsAny, type Shelf } from '../../../src/draaiboek/shelf.ts';
import { anyPlan, shelfWith, werkvormen } from './plans.ts';

const plan: Plan = { ...emptyPlan, title: 'Ons lab', blocks: [{ kind: 'welkom', minutes: 20, memo: 'Taart!' }] };
const other = { ...plan, title: 'Anders' };
const kept = (shelf: Shelf, which: Plan, changed = 1, before?: OwnPlan) => {
  const result = keepPlan(shelf, which, changed, before);
  if (!result.done) throw new Error('The shelf keeps nothing.');
  return result;
};
const titles = (shelf: Shelf) => readOwnPlans(shelf, werkvormen).plans.map((each) => each.plan.title);

describe('plans in the browser', () => {
  test('any plan is given back whole, with the notes of its maker', () => {
    fc.assert(
      fc.property(anyPlan, (each) => {
        const shelf = shelfWith();
        kept(shelf, each);
        expect(readOwnPlans(shelf, werkvormen).plans.map(({ plan: back, dropped }) => ({ back, dropped }))).toEqual([
          { back: each, dropped: [] },
        ]);
      }),
    );
  });

  test('stand the latest first, and a change goes in the place of what it changes', () => {
    const shelf = shelfWith();
    const first = kept(shelf, plan, 1).own;
    kept(shelf, other, 2);
    expect(titles(shelf)).toEqual(['Anders', 'Ons lab']);
    kept(shelf, { ...plan, title: 'Ons lab, beter' }, 3, first);
    expect(titles(shelf)).toEqual(['Ons lab, beter', 'Anders']);
  });

  test('that two tabs change are both kept, and one that was taken away elsewhere comes back', () => {
    const shelf = shelfWith();
    const { own } = kept(shelf, plan);
    kept(shelf, { ...plan, title: 'Tab één' }, 2, own);
    const second = kept(shelf, { ...plan, title: 'Tab twee' }, 3, own);
    expect(second.apart).toBe(true);
    expect(titles(shelf)).toEqual(['Tab twee', 'Tab één']);
    removePlan(shelf, second.own.id);
    expect(kept(shelf, other, 4, second.own)).toMatchObject({ apart: false, own: { id: second.own.id } });
  });

  test('can be taken away and put back, and copied under another name', () => {
    const shelf = shelfWith();
    const { id, raw } = kept(shelf, plan).own;
    removePlan(shelf, id);
    expect([titles(shelf), keepsAny(shelf)]).toEqual([[], false]);
    expect(putBack(shelf, id, raw)).toBe(true);
    expect(titles(shelf)).toEqual(['Ons lab']);
    expect(copyOf(plan, werkvormen)).toEqual({ ...plan, title: 'Ons lab (kopie)' });
    expect(copyOf({ ...plan, title: '🙂'.repeat(100) }, werkvormen).title).toMatch(/^🙂{92} \(kopie\)$/u);
  });

  test.each(['', '{', 'null', '[]', '{"plan":7}', '{"plan":"hallo","changed":1}'])('that are damaged (%j) are told of and stay', (raw) => {
    const shelf = shelfWith([['draaiboek-x', raw]]);
    kept(shelf, plan);
    expect(readOwnPlans(shelf, werkvormen)).toMatchObject({ plans: [{ plan }], damaged: [{ id: 'x', raw }] });
  });

  test('of which a part is damaged stay as they are when the rest is changed', () => {
    const raw = '{"plan":"1_welkom.20_dans.9"}';
    const shelf = shelfWith([['draaiboek-x', raw]]);
    const [own] = readOwnPlans(shelf, werkvormen).plans;
    expect(own).toMatchObject({ dropped: [expect.stringMatching(/dans/)], changed: 0 });
    expect(kept(shelf, plan, 1, own).apart).toBe(true);
    expect(shelf.getItem('draaiboek-x')).toBe(raw);
  });

  test.each<[string, Shelf | undefined]>([
    ['that is full', shelfWith([], true)],
    ['that is not there', undefined],
    [
      'that refuses everything',
      {
        get length(): number {
          throw new DOMException('nee', 'SecurityError');
        },
        key: refuse,
        getItem: refuse,
        setItem: refuse,
        removeItem: refuse,
      },
    ],
  ])('in a store %s are not kept, and nothing is thrown', (_name, shelf) => {
    expect(keepPlan(shelf, plan, 1, undefined)).toEqual({ done: false });
    expect(putBack(shelf, 'x', '')).toBe(false);
    expect(readOwnPlans(shelf, werkvormen)).toEqual({ plans: [], damaged: [] });
    expect(keepsAny(shelf)).toBe(false);
  });
});

function refuse(): never {
  throw new DOMException('nee', 'SecurityError');
}

test('an address belongs to the kept plan that it came of, which has the notes that the address lacks', () => {
  const shelf = shelfWith();
  kept(shelf, plan);
  const own = (address: Plan) => ownPlanFor(address, readOwnPlans(shelf, werkvormen))?.plan;
  expect(serialisePlan(plan)).not.toContain('Taart');
  expect(own({ ...plan, blocks: [{ kind: 'welkom', minutes: 20 }] })).toEqual(plan);
  expect(own(plan)).toEqual(plan);
  expect(own({ ...plan, blocks: [{ kind: 'welkom', minutes: 20, memo: 'Iets anders' }] })).toBeUndefined();
  expect(own(other)).toBeUndefined();
});
