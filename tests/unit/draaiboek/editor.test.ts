import { describe, expect, test, vi } from 'vitest';
import { serialisePlan } from '../../../src/draaiboek/address.ts';
import { planActions } from '../../../src/draaiboek/editor-actions.ts';
import type { Actions } from '../../../src/draaiboek/editor-controls.ts';
import { paper, paperVersions } from '../../../src/draaiboek/editor-paper.ts';
import { drawPlan, type EditorView } from '../../../src/draaiboek/editor-view.ts';
import { emptyPlan, most, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { defined } from '../../../src/defined.ts';
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

  test('shows a plan with little in it, and many werkvormen to add from A to Z', async () => {
    const { actions } = notedActions();
    const [first] = [...werkvormen.values()];
    const many = new Map(
      Array.from({ length: 60 }, (_, at) => [`w-${at}`, { ...defined(first, 'A werkvorm'), titel: `Werk ${(at * 7) % 60}` }]),
    );
    const bare: Plan = { ...emptyPlan, blocks: [{ kind: 'pauze', minutes: 15 }] };
    const shown = drawnText(...drawPlan(bare, many, { ...view, canUndo: false, saved: 'not', duplex: false }, actions));
    await expect(`${shown}\n`).toMatchFileSnapshot('texts/editor-bare.txt');
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
  /** Does one thing to a plan: gives the plan that comes of it, what is told, and which control gets the focus; or why it isn't done. */
  function after(act: (actions: ReturnType<typeof planActions>) => void, before = evening) {
    const apply = vi.fn<(next: Plan, words: string, key?: string) => void>();
    const refuse = vi.fn<(words: string) => void>();
    act(planActions({ plan: () => before, apply, refuse }, werkvormen));
    const done = apply.mock.calls.map(([next, words, key = 'none']) => `${words}\n  focus: ${key}\n  ${serialisePlan(next, true)}`);
    return [...done, ...refuse.mock.calls.map(([words]) => `refused: ${words}`)].join('\n') || 'nothing';
  }
  const filled = { ...evening, blocks: Array.from({ length: most.blocks }, () => ({ kind: 'pauze' as const, minutes: 1 })) };

  test('each thing makes another plan of it, says so, and tells where the focus goes', async () => {
    const acts: Record<string, Parameters<typeof after>> = {
      'a name': [(does) => does.setText('title', ' Avond ')],
      'a day': [(does) => does.setDay('returnDate', '2027-11-03')],
      'no day': [(does) => does.setDay('date', '')],
      'a day that isn’t': [(does) => does.setDay('date', '2027-02-30')],
      'a start': [(does) => does.setStart('20:15')],
      'no start': [(does) => does.setStart('')],
      'an end': [(does) => does.setEnd('23:15')],
      'no end': [(does) => does.setEnd('')],
      people: [(does) => does.setCount('A', ' 7.4 ')],
      'fewer people than there can be': [(does) => does.setCount('G', '-1')],
      'more people than there can be': [(does) => does.setCount('B', '1000')],
      'one organisation': [(does) => does.setCount('organisations', '1')],
      'more organisations than there can be': [(does) => does.setCount('organisations', '1000')],
      'people that are no number': [(does) => does.setCount('G', 'veel')],
      'a way to print': [(does) => does.setPoster('groot')],
      'a way that isn’t': [(does) => does.setPoster('klein')],
      'the minutes of a step': [(does) => does.setMinutes(1, 1, '9')],
      'the minutes of a pause, fewer than there can be': [(does) => does.setMinutes(2, 0, '0')],
      'no minutes': [(does) => does.setMinutes(0, 0, '')],
      'the name of an own block': [(does) => does.setOwn(4, 'title', 'Thee')],
      'no name for it': [(does) => does.setOwn(4, 'title', ' ')],
      'no note for it': [(does) => does.setOwn(4, 'note', ' ')],
      'a note for oneself': [(does) => does.setMark(0, 'memo', 'Taart')],
      'somebody who leads': [(does) => does.setMark(2, 'leader', 'Mo')],
      'nobody who leads': [(does) => does.setMark(1, 'leader', ' ')],
      'a fixed time': [(does) => does.setFixed(4, '21:30')],
      'no fixed time': [(does) => does.setFixed(2, '')],
      'a step left out': [(does) => does.toggleStep(1, 0)],
      'a step brought back, with the site’s time': [(does) => does.toggleStep(3, 0)],
      'the last step left out': [(does) => does.toggleStep(5, 0)],
      'a block moved up': [(does) => does.move(2, -1)],
      'a block moved down': [(does) => does.move(2, 1)],
      'a block moved to the top': [(does) => does.move(1, -1)],
      'a block moved to the end': [(does) => does.move(5, 1)],
      'a block taken along': [(does) => does.place(4, 0)],
      'a block taken out': [(does) => does.remove(4)],
      'a werkvorm cut': [(does) => does.split(1, 1)],
      'a pause added before the agreements': [(does) => does.add('pauze')],
      'an own block added': [(does) => does.add('eigen')],
      'a werkvorm added, where there are no agreements': [(does) => does.add('praten'), { ...evening, blocks: evening.blocks.slice(0, 2) }],
      'nothing added': [(does) => does.add('dansen')],
      'one more than there can be': [(does) => does.add('pauze'), filled],
      'as many as there can be': [(does) => does.add('pauze'), { ...filled, blocks: filled.blocks.slice(1) }],
      'what a warning says': [(does) => does.fix(0)],
    };
    const told = Object.entries(acts).map(([what, given]) => `## ${what}\n${after(...given)}`);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('texts/actions.txt');
  });

  test('no field takes more than it may hold', () => {
    const long = 'w'.repeat(1000);
    const longest = (act: Parameters<typeof after>[0]) => Math.max(...[...after(act).matchAll(/w+/g)].map(([{ length }]) => length));
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
