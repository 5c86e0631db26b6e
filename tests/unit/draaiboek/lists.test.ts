import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../src/draaiboek/facts.ts';
import { materialsOf, remarksOn } from '../../../src/draaiboek/materials.ts';
import { emptyPlan, peopleOf, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { conditionsOf, preparationOf } from '../../../src/draaiboek/preparation.ts';
import { sheetsOf } from '../../../src/draaiboek/sheets.ts';
import { posterForms } from '../../../src/werkvorm/sheet-rule.ts';
import { anyPlan, draw, talk, werkvormen } from './plans.ts';

const planOf = (...blocks: Block[]): Plan => ({ ...emptyPlan, blocks });

describe('how many take part', () => {
  test.each([
    [8, 3, '8 mensen van 3 organisaties', ' Reken op 8 mensen.'],
    [8, 1, '8 mensen van 1 organisatie', ' Reken op 8 mensen.'],
    [1, 1, '1 persoon van 1 organisatie', ' Reken op 1 persoon.'],
    [2, 0, '2 mensen', ' Reken op 2 mensen.'],
    [0, 3, 'aantal mensen nog niet ingevuld', ''],
  ])('is said of %i from %i as Dutch does', (people, organisations, said, invited) => {
    const plan = { ...planOf(talk), people: { G: 0, B: people, A: 0 }, organisations };
    expect(factsOf(plan, werkvormen).at(-1)).toBe(said);
    expect(preparationOf(plan, werkvormen)[0]?.tasks[0]).toMatch(new RegExp(`^Nodig iedereen uit\\.${invited} Schrijf`));
  });
});

describe('the materials of a plan', () => {
  test('has the same thing once: the sum of what is used up, the largest of what is used again', () => {
    expect(materialsOf(planOf(talk, draw), werkvormen)).toMatchObject([
      {
        naam: 'stiften',
        aantal: 9,
        rule: 'grootste',
        optioneel: false,
        voorstel: false,
        uses: [{ werkvorm: 'praten' }, { werkvorm: 'tekenen' }],
      },
      { naam: 'post-its', aantal: 8 * 10 + 3 * 15, rule: 'som' },
      { naam: 'gespreksleider', aantal: 1, rule: undefined, voorstel: true },
      { naam: 'tekening op A3', aantal: 1 },
    ]);
  });

  test('says how the amount of a shared thing came about', () => {
    expect(materialsOf(planOf(talk, draw), werkvormen).flatMap(remarksOn)).toEqual([
      'Genoeg voor praten en tekenen, want dit gebruik je opnieuw.',
      'Opgeteld voor praten en tekenen, want dit gaat op.',
    ]);
  });

  test('says what one werkvorm says of a shared thing as that one’s', () => {
    const said = (...uses: { werkvorm: string; toelichting?: string }[]) =>
      materialsOf(planOf(talk), werkvormen)
        .slice(0, 1)
        .flatMap((thing) => remarksOn({ ...thing, uses }));
    expect(said({ werkvorm: 'praten', toelichting: 'Dik.' }, { werkvorm: 'tekenen' })).toEqual(['praten: Dik.']);
    expect(said({ werkvorm: 'praten', toelichting: 'Dik.' }, { werkvorm: 'tekenen', toelichting: 'Dik.' })).toEqual(['Dik.']);
    expect(said({ werkvorm: 'praten' })).toEqual([]);
  });

  test('names a poster by the paper that it is printed on', () => {
    const named = (poster: Plan['poster']) => materialsOf({ ...planOf(talk), poster }, werkvormen).filter(({ soort }) => soort === 'print');
    expect(named('a3')).toMatchObject([{ naam: 'tekening op A3', aantal: 1 }]);
    expect(named('a4')).toMatchObject([
      { naam: 'poster op A4 van praten', aantal: 8, uses: [{ toelichting: 'Ieder krijgt een eigen vel.' }] },
    ]);
  });

  test('is for each werkvorm once, however many blocks it has', () => {
    const parted = planOf({ ...talk, steps: [20, 0] }, { kind: 'pauze', minutes: 15 }, { ...talk, steps: [0, 40] });
    expect(materialsOf(parted, werkvormen)).toEqual(materialsOf(planOf(talk), werkvormen));
  });

  test('is no less for more people, and each thing stands there once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const [list, more] = [plan, { ...plan, people: { ...plan.people, G: plan.people.G + 1 } }].map((each) =>
          materialsOf(each, werkvormen),
        );
        expect(new Set(list?.map(({ naam }) => naam.toLowerCase())).size).toBe(list?.length);
        list?.forEach(({ aantal }, index) => expect(more?.[index]?.aantal).toBeGreaterThanOrEqual(aantal));
      }),
    );
  });
});

describe('the sheets of a plan', () => {
  test('are the werkblad and what the steps use, as many as the group needs', () => {
    expect(sheetsOf(planOf(talk), werkvormen).map(({ vel, copies }) => [vel, copies])).toEqual([
      ['werkblad', 1],
      ['poster', 1],
      ['antwoordvel', 4],
    ]);
    expect(sheetsOf(planOf({ ...talk, steps: [0, 40] }), werkvormen).map(({ vel }) => vel)).toEqual(['werkblad']);
    const seven = { ...planOf(talk), people: { G: 2, B: 3, A: 2 } };
    expect(sheetsOf(seven, werkvormen).at(-1)?.copies).toBe(4);
  });

  test('have the poster as the plan prints it, or on A3 where there is none like that', () => {
    const posters = (poster: Plan['poster']) =>
      sheetsOf({ ...planOf(talk), poster }, werkvormen).flatMap(({ vel, file, copies }) => (vel === 'poster' ? [[file, copies]] : []));
    expect([posters('a3'), posters('a4'), posters('groot')]).toEqual([[['poster-a3', 1]], [['poster-a4', 8]], [['poster-a3', 1]]]);
  });

  test('serve everybody in any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { vel, copies } of sheetsOf(plan, werkvormen)) {
          if (vel === 'antwoordvel') expect(copies * 2 - peopleOf(plan)).toSatisfy((spare: number) => spare === 0 || spare === 1);
        }
      }),
    );
  });
});

describe('what to see to before', () => {
  test('has its days for any plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(preparationOf(plan, werkvormen).filter(({ when }) => when.includes(':'))).toHaveLength(plan.date === '' ? 0 : 2);
      }),
    );
  });

  test('names a condition once, with who asks for it, and as ours only where no source gives it', () => {
    expect(conditionsOf(planOf(talk, draw), werkvormen)).toEqual([
      { soort: 'veiligheid', tekst: 'Iedereen voelt zich veilig.', voorstel: false, werkvormen: ['praten', 'tekenen'] },
    ]);
    expect(conditionsOf(planOf(draw), werkvormen)).toMatchObject([{ voorstel: true }]);
  });

  test('asks only for what the plan needs', () => {
    const all = (plan: Plan) =>
      preparationOf(plan, werkvormen)
        .flatMap(({ tasks }) => tasks)
        .join('\n');
    expect(all(planOf(talk))).toMatch(/gespreksleider[^]*Print de vellen[^]*Hang de poster op: praten/);
    expect(all(planOf())).not.toMatch(/Print|Hang|komen helpen/);
    expect(posterForms.filter((poster) => /^Hang/m.test(all({ ...planOf(talk), poster })))).toEqual([
      'a3',
      'a3-inktarm',
      'vellen',
      'vellen-inktarm',
      'groot',
    ]);
    expect(preparationOf(planOf(), werkvormen).map(({ when }) => when)).toEqual(['Een week vooraf', 'De dag ervoor', 'Een uur ervoor']);
    expect(preparationOf({ ...planOf(), date: '2027-03-01' }, werkvormen).map(({ when }) => when)).toEqual([
      'Een week vooraf: maandag 22 februari 2027',
      'De dag ervoor: zondag 28 februari 2027',
      'Een uur ervoor',
    ]);
  });
});
