import { describe, expect, test } from 'vitest';
import { noNotes, type Notes } from '../../../src/begeleiden/notes.ts';
import { notesRows } from '../../../src/begeleiden/notes-rows.ts';
import { drawOpening } from '../../../src/begeleiden/opening-view.ts';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { go, newRun, setMinutes, start } from '../../../src/begeleiden/run.ts';
import { stageView } from '../../../src/begeleiden/stage-view.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';
import { drawnText, withDocument } from '../document.ts';
import { werkvormen } from '../draaiboek/plans.ts';
import { markup } from './markup.ts';

const turn = (soort: string, words: string) => `<div data-soort="${soort}"><dt>${soort}</dt><dd>${words}</dd></div>`;
const part = (key: string, title: string, words: string) =>
  `<section class="part" data-key="${key}"><h2>${title}</h2><p><span data-minutes>tijd</span></p><p data-extra>Extra van ${key}</p>
  <details><summary>Woorden</summary><dl>${words}</dl></details></section>`;

withDocument(`<div class="parts">
  ${part('praten-1', 'Luister', turn('alsHetStilValt', 'eigen woorden'))}${part('praten-2', 'Vertel', '')}
  <section data-turns="praten"><dl>${turn('alsHetStilValt', 'van praten')}${turn('alsHetHoogOploopt', 'van praten')}</dl></section>
  <section data-turns="tekenen"><dl>${turn('alsIemandOverneemt', 'van tekenen')}</dl></section>
</div>${markup('Stage')}${markup('Notes')}`);

const root = document.body;
const parts = partsOf(
  {
    ...emptyPlan,
    blocks: [
      { kind: 'werkvorm', werkvorm: 'praten', steps: [21, 43], leader: 'Sanne' },
      { kind: 'eigen', minutes: 13, title: 'Soep', note: 'Eet samen.', leader: 'Noor' },
    ],
  },
  werkvormen,
);
const eight = 20 * 3600;
const begun = start(newRun(parts), eight, { until: eight + 77 * 60, shift: 0 });
const view = stageView(root, parts);
const stage = () => drawnText(...[...(root.querySelector('.stage')?.childNodes ?? [])].map((each) => each.cloneNode(true)));

describe('the stage', () => {
  test.each([
    ['not begun', newRun(parts), 0],
    ['begun', begun, 5 * 60],
    ['late', begun, 30 * 60],
    ['shortened', setMinutes(go(begun, 1, eight + 22 * 60), [21, 41, 13]), 30 * 60],
    ['own', go(begun, 2, eight + 22 * 60), 23 * 60],
    ['done', go(begun, 3, eight + 90 * 60), 90 * 60],
  ])('that is %s shows where it is, how long it has, and what comes', async (name, run, after) => {
    view.draw(run, eight + after, 'gespreksleider');
    await expect(`${stage()}\n`).toMatchFileSnapshot(`texts/stage-${name.replace(' ', '-')}.txt`);
  });

  const opening = (run: typeof begun, open: boolean, changes = {}) => {
    drawOpening(root, run, parts, { open, leads: true, sound: false, canUndo: false, takes: 77, ...changes });
    const buttons = [...root.querySelectorAll<HTMLElement>('[data-act]')].filter(({ hidden }) => !hidden);
    const said = buttons.map((each) => `${each.dataset['act'] ?? ''} ${each.getAttribute('aria-pressed') ?? ''}`.trim());
    const hidden = [...root.querySelectorAll<HTMLElement>('[data-part="opening"], [data-part="stage"]')].map((each) => each.hidden);
    return { words: drawnText(root.querySelector('[data-part="opening"]')?.cloneNode(true) ?? root), said, hidden };
  };

  test('opens with what there is to do, and says which of its buttons are on', () => {
    expect(opening(newRun(parts), false)).toMatchObject({
      words: '<Begin>\nSamen duurt het ongeveer 1 uur en 17 minuten.',
      hidden: [false, true],
    });
    const back = opening(go(begun, 1, eight), false);
    expect(back.words).toBe('<Ga verder> <Begin opnieuw>\nJe was hier: Deel 2 van 3. praten, stap 2 van 2.');
    const open = opening(begun, true, { canUndo: true });
    expect(open.hidden).toEqual([true, false]);
    expect(open.said).toEqual(expect.arrayContaining(['view true', 'sound false', 'undo']));
    expect(opening(begun, true, { leads: false, sound: true }).said).toEqual(expect.arrayContaining(['view false', 'sound true']));
  });
});

describe('what is written down', () => {
  const form = root.querySelector<HTMLElement>('[data-part="notes"]') ?? root;
  const rows = notesRows(form);
  const notes: Notes = {
    inzichten: ['Eerst luisteren.'],
    afspraken: [
      { wat: 'Bel de huisarts', wie: 'Noor', wanneer: '3 mei' },
      { wat: 'Kook soep', wie: 'Rob', wanneer: 'vrijdag' },
    ],
    terugkom: { dag: '2027-05-03', tijd: '19:30' },
  };
  const empty = { wat: '', wie: '', wanneer: '' };

  test('stands each in its own field, with a row to go on, and is read as it was', async () => {
    rows.fill(notes);
    await expect(`${drawnText(...[...form.childNodes].map((each) => each.cloneNode(true)))}\n`).toMatchFileSnapshot('texts/notes.txt');
    expect(rows.read()).toEqual({ ...notes, inzichten: [...notes.inzichten, ''], afspraken: [...notes.afspraken, empty] });
    rows.goOn();
    expect(rows.read().afspraken).toHaveLength(3);
    rows.fill(noNotes);
    expect(rows.read()).toEqual({ ...noNotes, inzichten: [''], afspraken: [empty] });
  });
});
