import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/begeleiden/parts.ts';
import { planCalendar } from '../../../src/draaiboek/calendar.ts';
import { checklistsOf, shoppingList } from '../../../src/draaiboek/checklists.ts';
import { planCsv } from '../../../src/draaiboek/csv.ts';
import { factsOf } from '../../../src/draaiboek/facts.ts';
import { invitationFor } from '../../../src/draaiboek/invitation.ts';
import { materialsOf, remarksOn } from '../../../src/draaiboek/materials.ts';
import { emptyPlan, type Plan } from '../../../src/draaiboek/plan.ts';
import type { PlanWerkvorm, Werkvormen } from '../../../src/draaiboek/plan-werkvorm.ts';
import { sheetsOf } from '../../../src/draaiboek/sheets.ts';
import { planName } from '../../../src/draaiboek/words.ts';
import { warningsOf } from '../../../src/draaiboek/warnings.ts';

/** The werkvormen of the fixture's guide, as its site gives them to the draaiboek: all that a werkvorm can have is in them. */
const entries: [string, PlanWerkvorm][] = JSON.parse(
  readFileSync('tests/fixture-site/texts/programs/draaiboek-werkvormen.json.txt', 'utf8'),
);
/** A werkvorm with all that the richest of them has, and names of its own: what is taken from the one for the other shows. */
const twins = entries.flatMap((entry): [string, PlanWerkvorm][] =>
  entry[0] === 'reigerronde'
    ? [JSON.parse(JSON.stringify(entry).replaceAll('reigerronde', 'meesronde').replaceAll('Reigerronde', 'Meesronde'))]
    : [],
);
const werkvormen: Werkvormen = new Map([...entries, ...twins]);

/** A plan with all that one can have, no two of which are the same. */
const full: Plan = {
  title: 'De lange avond',
  date: '2027-07-01',
  start: 17 * 60 + 5,
  end: 21 * 60 + 40,
  place: 'Zaal De Wilg',
  facilitator: 'Sanne',
  people: { G: 4, B: 7, A: 2 },
  organisations: 5,
  returnDate: '2027-10-14',
  poster: 'a4',
  blocks: [
    { kind: 'welkom', minutes: 12, leader: 'Wim' },
    {
      kind: 'werkvorm',
      werkvorm: 'reigerronde',
      steps: [31, 17, 0, 13, 22, 7],
      leader: 'Roos',
      fixed: 17 * 60 + 20,
      memo: 'Denk aan Roos',
    },
    { kind: 'pauze', minutes: 9, fixed: 19 * 60 + 10 },
    { kind: 'eigen', minutes: 26, title: 'Soep', note: 'Met brood.', leader: 'Kees', memo: 'Denk aan Kees' },
    { kind: 'werkvorm', werkvorm: 'spechtspel', steps: [41, 18], leader: 'Tineke' },
    { kind: 'werkvorm', werkvorm: 'cirkelmethode', steps: [37] },
    { kind: 'afspraken', minutes: 14, leader: 'Fatma' },
  ],
};

const plans: Record<string, Plan> = {
  full,
  bare: { ...emptyPlan, blocks: [{ kind: 'pauze', minutes: 15 }] },
  'of one werkvorm, with its poster large': {
    ...full,
    poster: 'groot',
    blocks: full.blocks.slice(1, 2),
    organisations: 1,
    people: { G: 1, B: 0, A: 0 },
  },
  'of twins': {
    ...full,
    poster: 'vellen',
    blocks: [...full.blocks.slice(1, 2), { kind: 'werkvorm', werkvorm: 'meesronde', steps: [32, 18, 9, 0, 0, 8], leader: 'Mo' }],
  },
  'too short': {
    ...emptyPlan,
    blocks: entries.map(([werkvorm, { stappen }]) => ({ kind: 'werkvorm', werkvorm, steps: stappen.map(() => 1) })),
  },
  'of two werkvormen, with posters to paste': {
    ...full,
    poster: 'vellen',
    blocks: [...full.blocks.slice(4, 6), ...full.blocks.slice(1, 2)],
  },
};

/** Lines that end as RFC 4180 and RFC 5545 ask; an end of another kind shows. */
const linesOf = (text: string) => text.split('\r\n').map((line) => line.replaceAll(/[\r\n]/g, '⏎'));

const section = (title: string, lines: string[]) => [`\n## ${title}`, ...lines];

test.each(Object.entries(plans))('all that there is to take along of a plan that is %s', async (name, plan) => {
  const calendar = planCalendar(plan, werkvormen, {
    id: 'abc',
    now: new Date('2027-01-02T03:04:05Z'),
    address: 'https://x.example/#plan=1',
  });
  const { subject, text } = invitationFor(plan, werkvormen);
  const told = [
    planName(plan, werkvormen),
    ...section('feiten', factsOf(plan, werkvormen)),
    ...section('uitnodiging', [subject, text]),
    ...section('boodschappen', shoppingList(plan, werkvormen)),
    ...checklistsOf(plan, werkvormen).flatMap(({ titel, items }) => section(titel, items)),
    ...section(
      'bij de spullen',
      materialsOf(plan, werkvormen).flatMap((each) => remarksOn(each).map((remark) => `${each.naam}: ${remark}`)),
    ),
    ...section(
      'vellen',
      sheetsOf(plan, werkvormen).map((sheet) => JSON.stringify(sheet)),
    ),
    ...section(
      'let op',
      warningsOf(plan, werkvormen).map((warning) => JSON.stringify(warning)),
    ),
    ...section(
      'delen om te begeleiden',
      partsOf(plan, werkvormen).map((part) => JSON.stringify(part)),
    ),
    ...section('tabel', linesOf(planCsv(plan, werkvormen))),
    ...section('agenda', linesOf((calendar ?? 'geen').replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''))),
  ];
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`texts/whole-plan-${name.replaceAll(/\W+/g, '-')}.txt`);
});
