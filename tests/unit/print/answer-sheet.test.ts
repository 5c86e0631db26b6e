import { describe, expect, it } from 'vitest';
import { answerSheet, hasAnswerSheet } from '../../../src/print/answer-sheet.ts';
import { groep, stap, vraag, werkvormNamed, type Fields } from '../fixtures.ts';

const sheetOf = (fields: Fields) => answerSheet(werkvormNamed('een-werkvorm', { groepen: [groep()], ...fields }).data);
const own = (fields: Fields = {}) => vraag({ voorWie: 'zelf', ...fields });
const numbered = (count: number, fields: Fields = {}) =>
  Array.from({ length: count }, (_, index) => own({ id: `vraag-${index + 1}`, ...fields }));

describe('hasAnswerSheet', () => {
  it.each([
    ['zelf', true],
    ['zelf en samen', true],
    ['samen', false],
  ])('for a question to answer %s is %s', (voorWie, has) => {
    expect(hasAnswerSheet(werkvormNamed('een-werkvorm', { groepen: [groep()], vragen: [vraag({ voorWie })] }).data)).toBe(has);
  });

  it('is false without questions', () => {
    expect(hasAnswerSheet(werkvormNamed('een-werkvorm').data)).toBe(false);
  });
});

describe('answerSheet', () => {
  it('has the questions to answer for yourself, by group, and none of the others', () => {
    const { sides } = sheetOf({
      groepen: [groep({ kernvraag: 'Waarom?', toelichting: 'Daarom.' }), groep({ id: 'groep-2', titel: 'Tweede groep' })],
      vragen: [own({ voorbeelden: ['een boom'] }), vraag({ id: 'vraag-2' }), vraag({ id: 'vraag-3', groep: 'groep-2' })],
    });
    expect(sides).toEqual([
      [
        {
          title: 'Eerste groep',
          intro: ['Waarom?', 'Daarom.'],
          questions: [{ label: '1', text: 'Wat doe je?', examples: ['een boom'], parts: [] }],
        },
      ],
    ]);
  });

  it('gives each part of a question a place of its own', () => {
    const [[group] = []] = sheetOf({ vragen: [own({ deelvragen: ['Wat?', 'Hoe?'] })] }).sides;
    expect(group?.questions[0]?.parts).toEqual([
      { label: '1a', text: 'Wat?' },
      { label: '1b', text: 'Hoe?' },
    ]);
  });

  it('gives steps in which each takes notes a place, before the questions', () => {
    const note = stap({ titel: 'Kijk terug', acties: ['Wat hielp?', 'Wat niet?'], werkwijze: 'individueel', noteren: ['aantekeningen'] });
    const [groups = []] = sheetOf({ stappen: [stap({ noteren: ['inzichten'] }), note], vragen: [own()] }).sides;
    expect(groups.map(({ title }) => title)).toEqual(['Kijk terug', 'Eerste groep']);
    expect(groups[0]?.questions[0]?.text).toBe('Wat hielp? Wat niet?');
  });

  it('is for an organisation where organisations answer, else for a participant', () => {
    const stappen = [stap({ werkwijze: 'per organisatie', vragen: ['vraag-1'] })];
    expect(sheetOf({ stappen, vragen: [own()] }).per).toBe('organisatie');
    expect(sheetOf({ stappen, vragen: [vraag(), own({ id: 'vraag-2' })] }).per).toBe('deelnemer');
    expect(sheetOf({ vragen: [own()] }).per).toBe('deelnemer');
  });

  it('knows whether the answers are talked about', () => {
    expect(sheetOf({ vragen: [own()] }).shared).toBe(false);
    expect(sheetOf({ vragen: [own({ voorWie: 'zelf en samen' })] }).shared).toBe(true);
  });

  it('is half a paper for few questions, one side for some and more sides for many', () => {
    const shapes = [1, 4, 12].map((count) => {
      const groepen = Array.from({ length: count }, (_, index) => groep({ id: `groep-${index + 1}` }));
      const vragen = groepen.map(({ id }, index) => own({ id: `vraag-${index + 1}`, groep: id }));
      const { half, sides } = sheetOf({ groepen, vragen });
      return { half, groups: sides.map((side) => side.length) };
    });
    expect(shapes).toEqual([
      { half: true, groups: [1] },
      { half: false, groups: [4] },
      { half: false, groups: [4, 4, 4] },
    ]);
  });

  it('keeps the questions of one group together, however many', () => {
    expect(sheetOf({ vragen: numbered(20) }).sides).toHaveLength(1);
  });

  it('has one drawing for all questions of a beeldenstorm', () => {
    expect(sheetOf({ poster: 'beelden', vragen: numbered(4) })).toMatchObject({
      drawn: true,
      half: false,
      sides: [[{ title: 'Eerste groep' }]],
    });
    expect(sheetOf({ vragen: numbered(4) }).drawn).toBe(false);
  });
});
