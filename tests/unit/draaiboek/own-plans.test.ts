import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { copyOf, keepPlan, ownPlanFor, restorePlan, readOwnPlans, removePlan, type OwnPlan } from '../../../src/draaiboek/own-plans.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import { hasOwnPlans, type PlanStorage } from '../../../src/draaiboek/plan-storage.ts';
import { anyPlan, storageWith, werkvormen } from './plans.ts';

const plan: Plan = { ...emptyPlan, title: 'Ons lab', blocks: [{ kind: 'welkom', minutes: 20, memo: 'Taart!' }] };
const other = { ...plan, title: 'Anders' };
const kept = (storage: PlanStorage, which: Plan, changed = 1, before?: OwnPlan) => {
  const result = keepPlan(storage, which, changed, before);
  if (!result.done) throw new Error('The storage keeps nothing.');
  return result;
};
const titles = (storage: PlanStorage) => readOwnPlans(storage, werkvormen).plans.map((each) => each.plan.title);

describe('plans in the browser', () => {
  test('any plan is given back whole, with the notes of its maker', () => {
    fc.assert(
      fc.property(anyPlan, (each) => {
        const storage = storageWith();
        kept(storage, each);
        expect(readOwnPlans(storage, werkvormen).plans.map(({ plan: back, dropped }) => ({ back, dropped }))).toEqual([
          { back: each, dropped: [] },
        ]);
      }),
    );
  });

  test('stand the latest first, and a change goes in the place of what it changes', () => {
    const storage = storageWith();
    const first = kept(storage, plan, 1).own;
    kept(storage, other, 2);
    expect(titles(storage)).toEqual(['Anders', 'Ons lab']);
    kept(storage, { ...plan, title: 'Ons lab, beter' }, 3, first);
    expect(titles(storage)).toEqual(['Ons lab, beter', 'Anders']);
  });

  test('that two tabs change are both kept, and one that was taken away elsewhere comes back', () => {
    const storage = storageWith();
    const { own } = kept(storage, plan);
    kept(storage, { ...plan, title: 'Tab één' }, 2, own);
    const second = kept(storage, { ...plan, title: 'Tab twee' }, 3, own);
    expect(second.apart).toBe(true);
    expect(titles(storage)).toEqual(['Tab twee', 'Tab één']);
    removePlan(storage, second.own.id);
    expect(kept(storage, other, 4, second.own)).toMatchObject({ apart: false, own: { id: second.own.id } });
  });

  test('can be taken away and put back, and copied under another name', () => {
    const storage = storageWith();
    const { id, raw } = kept(storage, plan).own;
    removePlan(storage, id);
    expect([titles(storage), hasOwnPlans(storage)]).toEqual([[], false]);
    expect(restorePlan(storage, id, raw)).toBe(true);
    expect(titles(storage)).toEqual(['Ons lab']);
    expect(copyOf(plan, werkvormen)).toEqual({ ...plan, title: 'Ons lab (kopie)' });
    expect(copyOf({ ...plan, title: '🙂'.repeat(100) }, werkvormen).title).toMatch(/^🙂{92} \(kopie\)$/u);
  });

  test.each(['', '{', 'null', '[]', '{"plan":7}', '{"plan":"hallo","changed":1}'])('that are damaged (%j) are told of and stay', (raw) => {
    const storage = storageWith([['draaiboek-x', raw]]);
    kept(storage, plan);
    expect(readOwnPlans(storage, werkvormen)).toMatchObject({ plans: [{ plan }], damaged: [{ id: 'x', raw }] });
  });

  test('of which a part is damaged stay as they are when the rest is changed', () => {
    const raw = '{"plan":"1_welkom.20_dans.9"}';
    const storage = storageWith([['draaiboek-x', raw]]);
    const [own] = readOwnPlans(storage, werkvormen).plans;
    expect(own).toMatchObject({ dropped: [expect.stringMatching(/dans/)], changed: 0 });
    expect(kept(storage, plan, 1, own).apart).toBe(true);
    expect(storage.getItem('draaiboek-x')).toBe(raw);
  });

  test.each<[string, PlanStorage | undefined]>([
    ['that is full', storageWith([], true)],
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
  ])('in a store %s are not kept, and nothing is thrown', (_name, storage) => {
    expect(keepPlan(storage, plan, 1, undefined)).toEqual({ done: false });
    expect(restorePlan(storage, 'x', '')).toBe(false);
    expect(readOwnPlans(storage, werkvormen)).toEqual({ plans: [], damaged: [] });
    expect(hasOwnPlans(storage)).toBe(false);
  });
});

function refuse(): never {
  throw new DOMException('nee', 'SecurityError');
}

test('an address belongs to the kept plan that it came of, which has the notes that the address lacks', () => {
  const storage = storageWith();
  kept(storage, plan);
  const own = (address: Plan) => ownPlanFor(address, readOwnPlans(storage, werkvormen))?.plan;
  expect(serialisePlan(plan)).not.toContain('Taart');
  expect(own({ ...plan, blocks: [{ kind: 'welkom', minutes: 20 }] })).toEqual(plan);
  expect(own(plan)).toEqual(plan);
  expect(own({ ...plan, blocks: [{ kind: 'welkom', minutes: 20, memo: 'Iets anders' }] })).toBeUndefined();
  expect(own(other)).toBeUndefined();
});
