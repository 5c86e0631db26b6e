import { describe, expect, test } from 'vitest';
import { eveningSheet, type Evening } from '../../../src/paper/evening.ts';
import { readPdfFile, squeeze, wordsOn, type PaperPage } from '../../pdf-file.ts';
import { werkblad } from '../../../src/paper/werkblad.ts';
import { fullWerkvorm, sourceOf } from '../../fixture-site/drawings.ts';
import { vraag, groep } from '../fixtures.ts';
import { letters } from './letters.ts';
import { sourceWith } from './sources.ts';

const source = sourceWith({ titel: 'Praten', groepen: [groep()], vragen: [vraag({ voorWie: 'zelf' })] });
const moment = (index: number): Evening['moments'][number] => ({
  time: `${10 + index}.15`,
  titel: `Deel ${index}`,
  duur: '25 minuten',
  actions: ['Zet de stoelen klaar.'],
  stappen: [{ time: `${10 + index}.20`, titel: 'Luister goed', how: '5 minuten, ieder voor zich' }],
});
const evening = (fields: Partial<Evening> = {}): Evening => ({
  titel: 'Onze avond',
  facts: ['Voor 8 mensen van 3 organisaties.'],
  moments: [0, 1, 2].map(moment),
  lists: [{ titel: 'Leg klaar', items: ['Stiften: 8'] }],
  bron: 'Bron: Een boek, p. 1–2.',
  authors: ['De makers'],
  address: 'https://www.inspiratiewijzer.example/draaiboek/onze-avond/',
  site: 'https://www.inspiratiewijzer.example',
  werkvormen: [],
  ...fields,
});
const pagesOf = async (fields: Partial<Evening>) => (await readPdfFile((await eveningSheet(evening(fields)).set()).pdf)).pages;

describe('all that an evening needs', () => {
  test('begins with the programme on one side, each part with its time and its steps, and has the lists on the next', async () => {
    const [programme, lists, ...rest] = await pagesOf({});
    expect(rest).toEqual([]);
    const words = wordsOn(programme ? [programme] : []);
    for (const part of [
      'Onze avond',
      'Voor 8 mensen',
      '10.15',
      'Deel 0',
      '25 minuten',
      'Zet de stoelen',
      '12.20',
      'Luister goed, 5 minuten',
    ])
      expect(words).toContain(squeeze(part));
    expect(wordsOn(lists ? [lists] : [])).toContain(squeeze('Leg klaar Stiften: 8'));
  });

  test.each([2, 5, 8])('has %i lists of unlike length in two columns, neither much longer than the other', async (count) => {
    const points = (at: number) => Array.from({ length: 2 + (at % 3) }, (_, point) => `Punt ${point} van lijst ${at}`);
    const pages = await pagesOf({ lists: Array.from({ length: count }, (_, at) => ({ titel: `Lijst ${at}`, items: points(at) })) });
    expect(pages).toHaveLength(2);
    const texts = pages[1]?.texts.filter(({ text }) => text.includes('Punt')) ?? [];
    const isLeft = ({ left }: { left: number }) => left < 105;
    const [left, right] = [isLeft, (each: { left: number }) => !isLeft(each)].map((side) =>
      Math.max(...texts.filter(side).map(({ bottom }) => bottom)),
    );
    // At most one list, in millimetres.
    expect(Math.abs((left ?? 0) - (right ?? 0))).toBeLessThan(35);
  });

  test('sets long programmes and long lists as was kept: on one side with smaller letters, and on more where that is not enough', async () => {
    const long = (count: number): Partial<Evening> => ({ moments: Array.from({ length: count }, (_, at) => moment(at)), lists: [] });
    const lists = (lists: number, count: number): Partial<Evening> => ({
      lists: Array.from({ length: lists }, (_, list) => ({
        titel: `Lijst ${list}`,
        items: Array.from({ length: count }, (_, at) => `Punt ${at}`),
      })),
    });
    const lines: string[] = [];
    const tell = async (what: string, fields: Partial<Evening>) => lines.push(`${what}: ${await letters(eveningSheet(evening(fields)))}`);
    for (const count of [4, 8, 11, 13, 40]) await tell(`${count} delen`, long(count));
    for (const [some, count] of [
      [1, 20],
      [1, 60],
      [6, 20],
      [2, 130],
    ] as const)
      await tell(`${some} lijsten van ${count}`, lists(some, count));
    const words = 'Een punt dat een paar regels lang is. '.repeat(5);
    await tell('1 lijst van 20 lange punten', { lists: [{ titel: 'Lijst', items: Array.from({ length: 20 }, () => words) }] });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/evening.txt');
  });

  test('has the sheets of each werkvorm as often as they are used', async () => {
    const copies = (antwoordvel: number) => pagesOf({ werkvormen: [{ source, copies: { antwoordvel, rolkaarten: 0 } }] });
    const [one, four] = [await copies(1), await copies(4)];
    expect(wordsOn(one)).toContain('Praten');
    expect(four.length - one.length).toBe(3 * (one.length - (await copies(0)).length));
  });

  test.each([
    ['when to use it', sourceWith({}, '## Wanneer gebruik je het?\n\nAls er een plan is.')],
    ['its case, its roles and what may turn up', sourceOf(fullWerkvorm, '## De casus\n\nEr is een plein.')],
  ])('has a werkblad with %s as it is by itself', async (_, whole) => {
    const sides = (pages: PaperPage[]) =>
      pages.map(({ texts }) => texts.map(({ text, left, bottom, size }) => [text, left, bottom, size].join(' ')).join('\n'));
    const { pages } = await readPdfFile((await werkblad(whole).set()).pdf);
    const bound = await pagesOf({ werkvormen: [{ source: whole, copies: { antwoordvel: 0, rolkaarten: 0 } }] });
    expect(sides(bound)).toEqual(expect.arrayContaining(sides(pages)));
  });
});
