import { describe, expect, test, vi } from 'vitest';
import { planActions } from '../../../src/draaiboek/editor-actions.ts';
import type { Actions } from '../../../src/draaiboek/editor-controls.ts';
import { paper, paperVersions } from '../../../src/draaiboek/editor-paper.ts';
import { drawPlan, type EditorView } from '../../../src/draaiboek/editor-view.ts';
import { emptyPlan, most, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { withDocument } from '../document.ts';
import { drawnText } from '../drawn.ts';
import { werkvormen } from './plans.ts';

const { happen } = withDocument();

const talk: Block = { kind: 'werkvorm', werkvorm: 'praten', steps: [21, 43], leader: 'Sanne', memo: 'Geheim' };
const evening: Plan = {
  ...emptyPlan,
  title: 'Ons lab',
  date: '2027-07-01',
  start: 19 * 60 + 1,
  end: 22 * 60 + 2,
  place: 'De Hoek',
  facilitator: 'Rob',
  people: { G: 1, B: 2, A: 3 },
  organisations: 4,
  returnDate: '2027-10-02',
  poster: 'a4',
  blocks: [
    { kind: 'welkom', minutes: 11 },
    talk,
    { kind: 'pauze', minutes: 12, fixed: 21 * 60 },
    { kind: 'werkvorm', werkvorm: 'tekenen', steps: [0, 22] },
    { kind: 'eigen', minutes: 13, title: 'Soep', note: 'Eet samen.' },
    { kind: 'werkvorm', werkvorm: 'spelen', steps: [31] },
    { kind: 'afspraken', minutes: 14 },
  ],
};
const view: EditorView = { canUndo: true, saved: 'kept', memos: false, duplex: true, paper: 'gespreksleider' };

/** Actions that do nothing but write down that they were asked for, and with what. */
function notedActions() {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void asked.push(`${name}(${given.filter((each) => typeof each !== 'object').join(', ')})`);
  const actions: Actions = {
    setText: note('setText'),
    setDay: note('setDay'),
    setStart: note('setStart'),
    setEnd: note('setEnd'),
    setCount: note('setCount'),
    setPoster: note('setPoster'),
    setMinutes: note('setMinutes'),
    setOwn: note('setOwn'),
    setMark: note('setMark'),
    setFixed: note('setFixed'),
    toggleStep: note('toggleStep'),
    split: note('split'),
    move: note('move'),
    place: note('place'),
    remove: note('remove'),
    add: note('add'),
    fix: note('fix'),
    undo: note('undo'),
    print: note('print'),
    shareMemos: note('shareMemos'),
    setDuplex: note('setDuplex'),
    copy: note('copy'),
    download: note('download'),
  };
  return { actions, asked };
}

describe('the editor of a plan', () => {
  test('shows each value under its own words', async () => {
    const { actions } = notedActions();
    await expect(`${drawnText(...drawPlan(evening, werkvormen, view, actions))}\n`).toMatchFileSnapshot('texts/editor.txt');
  });

  test.each(paperVersions)('is printed for %s with what those need', async (version) => {
    await expect(`${drawnText(paper(evening, werkvormen, version))}\n`).toMatchFileSnapshot(`texts/paper-${version}.txt`);
  });

  test('does with each control what its words say', async () => {
    const { actions, asked } = notedActions();
    const area = document.createElement('div');
    area.append(...drawPlan(evening, werkvormen, view, actions));
    const controls = [...area.querySelectorAll('button, input, select')].map((control) => {
      const name =
        control.getAttribute('aria-label') ?? control.closest('label')?.querySelector('span')?.textContent ?? control.textContent ?? '';
      happen(control, control.tagName === 'BUTTON' ? 'click' : 'change');
      return `${name.replace(/\s+/g, ' ').trim()} → ${asked.splice(0).join('; ')}`;
    });
    await expect(`${controls.join('\n')}\n`).toMatchFileSnapshot('texts/controls.txt');
  });
});

describe('what is done to a plan', () => {
  /** Does one thing to the evening: gives what of the plan is another, what is told, and which control gets the focus. */
  function after(act: (actions: ReturnType<typeof planActions>) => void) {
    const apply = vi.fn<(next: Plan, words: string, key?: string) => void>();
    const refuse = vi.fn<(words: string) => void>();
    act(planActions({ plan: () => evening, apply, refuse }, werkvormen));
    const [refused] = refuse.mock.calls.flat();
    const [[next = evening, words, key] = []] = apply.mock.calls;
    const changed = Object.fromEntries(
      Object.entries(next).filter(([name, value]) => value !== Object.entries(evening).find(([each]) => each === name)?.[1]),
    );
    return refused === undefined ? { ...changed, words, ...(key !== undefined && { key }) } : { refused };
  }
  const withBlock = (at: number, block: Partial<Block>) =>
    evening.blocks.map((each, index) => (index === at ? { ...each, ...block } : each));

  test.each<[what: string, act: Parameters<typeof after>[0], expected: object]>([
    ['a name', (does) => does.setText('title', ' Avond '), { title: 'Avond', words: 'Bewaard.' }],
    ['a day', (does) => does.setDay('returnDate', '2027-11-03'), { returnDate: '2027-11-03', words: 'De dag is veranderd.' }],
    ['no day', (does) => does.setDay('date', ''), { date: '', words: 'De dag is veranderd.' }],
    ['a day that isn’t', (does) => does.setDay('date', '2027-02-30'), { refused: 'Die dag bestaat niet.' }],
    ['a start', (does) => does.setStart('20:15'), { start: 20 * 60 + 15, words: 'Het begint om 20.15 uur.' }],
    ['no start', (does) => does.setStart(''), { refused: 'Er is een begintijd nodig.' }],
    ['no end', (does) => does.setEnd(''), { end: undefined, words: 'De eindtijd is veranderd.' }],
    [
      'more people than there can be',
      (does) => does.setCount('B', '1000'),
      { people: { ...evening.people, B: most.people }, words: 'Het aantal mensen is veranderd.' },
    ],
    [
      'more organisations than there can be',
      (does) => does.setCount('organisations', '1000'),
      { organisations: most.organisations, words: `Het zijn nu ${most.organisations} organisaties.` },
    ],
    ['people that are no number', (does) => does.setCount('G', 'veel'), { refused: 'Vul een getal in.' }],
    ['a way to print', (does) => does.setPoster('groot'), { poster: 'groot', words: 'De posters zijn veranderd.' }],
    [
      'the minutes of a step',
      (does) => does.setMinutes(1, 1, '9'),
      { blocks: withBlock(1, { kind: 'werkvorm', steps: [21, 9] }), words: 'praten is veranderd.' },
    ],
    ['no minutes', (does) => does.setMinutes(0, 0, ''), { refused: 'Vul in hoeveel minuten het duurt.' }],
    [
      'the name of an own block',
      (does) => does.setOwn(4, 'title', 'Thee'),
      { blocks: withBlock(4, { kind: 'eigen', title: 'Thee' }), words: 'Bewaard.' },
    ],
    ['no name for it', (does) => does.setOwn(4, 'title', ' '), { refused: 'Een blok heeft een naam nodig.' }],
    ['a note for oneself', (does) => does.setMark(0, 'memo', 'Taart'), { blocks: withBlock(0, { memo: 'Taart' }), words: 'Bewaard.' }],
    ['a fixed time', (does) => does.setFixed(4, '21:30'), { blocks: withBlock(4, { fixed: 21 * 60 + 30 }), words: 'Soep is veranderd.' }],
    [
      'a step left out',
      (does) => does.toggleStep(1, 0),
      { blocks: withBlock(1, { kind: 'werkvorm', steps: [0, 43] }), words: 'Stap 1 van praten doen jullie niet.' },
    ],
    [
      'a step brought back, with the site’s time',
      (does) => does.toggleStep(3, 0),
      { blocks: withBlock(3, { kind: 'werkvorm', steps: [20, 22] }), words: 'Stap 1 van tekenen doen jullie weer wel.' },
    ],
    [
      'the last step left out',
      (does) => does.toggleStep(5, 0),
      { refused: 'Eén stap blijft over. Wil je die ook niet? Haal dan de hele werkvorm weg.' },
    ],
    ['a block moved up', (does) => does.move(2, -1), { words: 'Pauze staat nu op plek 2.', key: 'up-1' }],
    ['a block moved to the top', (does) => does.move(1, -1), { words: 'praten staat nu op plek 1.', key: 'down-0' }],
    ['a block moved to the end', (does) => does.move(5, 1), { words: 'spelen staat nu op plek 7.', key: 'up-6' }],
    ['a block taken along', (does) => does.place(4, 0), { words: 'Soep staat nu op plek 1.' }],
    ['a block taken out', (does) => does.remove(4), { words: 'Soep is weg. Met ‘Maak ongedaan’ komt het terug.', key: 'undo' }],
    ['a werkvorm cut', (does) => does.split(1, 1), { words: 'praten staat nu op plek 2 en plek 3.', key: 'remove-2' }],
    ['a pause added before the agreements', (does) => does.add('pauze'), { words: 'Pauze staat op plek 7.', key: 'add' }],
    ['an own block added', (does) => does.add('eigen'), { words: 'Eigen blok staat op plek 7.', key: 'title-6' }],
    ['nothing added', (does) => does.add('dansen'), { words: undefined }],
    ['what a warning says', (does) => does.fix(0), { key: 'undo' }],
  ])('%s', (_what, act, expected) => {
    expect(after(act)).toMatchObject(expected);
  });

  test('no field takes more than it may hold', () => {
    const long = 'w'.repeat(1000);
    const longest = (act: Parameters<typeof after>[0]) =>
      Math.max(...[...JSON.stringify(after(act)).matchAll(/w+/g)].map(([{ length }]) => length));
    expect({
      title: longest((does) => does.setText('title', long)),
      place: longest((does) => does.setText('place', long)),
      ownTitle: longest((does) => does.setOwn(4, 'title', long)),
      ownNote: longest((does) => does.setOwn(4, 'note', long)),
      leader: longest((does) => does.setMark(0, 'leader', long)),
      memo: longest((does) => does.setMark(0, 'memo', long)),
    }).toEqual({ title: 100, place: 100, ownTitle: 100, ownNote: 400, leader: 100, memo: 400 });
  });
});
