import { describe, expect, test } from 'vitest';
import { noNotes, type Notes } from '../../../src/begeleiden/notes.ts';
import { notesRows } from '../../../src/begeleiden/notes-rows.ts';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { go, newRun, setMinutes, start } from '../../../src/begeleiden/run.ts';
import { stageView } from '../../../src/begeleiden/stage-view.ts';
import { emptyPlan } from '../../../src/draaiboek/plan.ts';
import { withDocument } from '../document.ts';
import { drawnText } from '../drawn.ts';
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
/** The parts of an evening of which the last may have to begin at `fixed`. */
const partsWith = (fixed?: number) =>
  partsOf(
    {
      ...emptyPlan,
      blocks: [
        { kind: 'werkvorm', werkvorm: 'praten', steps: [21, 43], leader: 'Sanne' },
        { kind: 'eigen', minutes: 13, title: 'Soep', note: 'Eet samen.', leader: 'Noor', fixed },
      ],
    },
    werkvormen,
  );
const parts = partsWith();
const eight = 20 * 3600;
const begun = start(newRun(parts), eight, { until: eight + 77 * 60, shift: 0 });
const view = stageView(root, parts);
const stage = () => drawnText(...(root.querySelector('.stage')?.children ?? []));

describe('the stage', () => {
  test.each([
    ['not begun', newRun(parts), 0],
    ['begun', begun, 5 * 60],
    ['a minute late', begun, 22 * 60],
    ['late', begun, 30 * 60],
    ['shortened', setMinutes(go(begun, 1, eight + 22 * 60), [21, 41, 13]), 30 * 60],
    ['own', go(begun, 2, eight + 22 * 60), 23 * 60],
    ['done', go(begun, 3, eight + 90 * 60), 90 * 60],
  ])('that is %s shows where it is, how long it has, and what comes', async (name, run, after) => {
    view.draw(run, eight + after, 'gespreksleider');
    await expect(`${stage()}\n`).toMatchFileSnapshot(`texts/stage-${name.replaceAll(' ', '-')}.txt`);
  });

  test('that has time left, but not before what has to begin at its time, says so', () => {
    const run = start(newRun(parts), eight, { until: eight + 120 * 60, shift: 0 });
    stageView(root, partsWith(21 * 60)).draw(run, eight, 'zaal');
    expect(drawnText(...root.querySelectorAll('[data-part="late"]'))).toMatchInlineSnapshot(`
      "details.stage-late data-part=late
      summary.tap.font-semibold > span data-show=late Het kan krap worden
      p data-show=cost Er begint straks iets te laat. Dit kan korter:
      ul.list-disc.pl-5 data-show=savings
      li Vertel: 39_minuten in plaats van 43, zonder ‘Extra’.
      p data-show=left
      p.mt-3.flex.flex-wrap.gap-3 > button.search-button type=button data-act=win Reken de rest opnieuw uit
      button.plain-button type=button data-act=later Het mag later klaar zijn"
    `);
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
    await expect(`${drawnText(...form.children)}\n`).toMatchFileSnapshot('texts/notes.txt');
    expect(rows.read()).toEqual({ ...notes, inzichten: [...notes.inzichten, ''], afspraken: [...notes.afspraken, empty] });
    rows.goOn();
    expect(rows.read().afspraken).toHaveLength(3);
    rows.fill(noNotes);
    expect(rows.read()).toEqual({ ...noNotes, inzichten: [''], afspraken: [empty] });
  });
});
