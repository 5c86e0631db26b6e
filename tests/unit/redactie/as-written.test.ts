import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { asWritten } from '../../../src/redactie/as-written.ts';
import { fieldsOf } from '../../../src/redactie/fields.ts';

const before = `# Uitleg vooraf.
titel: Wandelen   # blijft
volgorde: 4
# Mag weg. Andere woorden.
zoekwoorden:
- lopen
# over buiten
- "buiten"

stappen:
  # De eerste stap.
  - richttijd: 10
    titel: 'Loop'
    # Wat je doet.
    acties: [ "Loop." , "Kijk." ]
    voorstel: false
  - titel: Praat
    acties:
      - Praat na.
    richttijd: 5
  # Meer mag ook.
begeleiding:
  # Als niemand iets zegt.
  alsHetStilValt: Vraag door.
  alsHetHoogOploopt: Neem pauze. # even
# Aan het eind.`;

const whole = z.record(z.string(), z.unknown()).parse(parse(before));
const stappen = z.array(z.record(z.string(), z.unknown())).parse(whole['stappen']);

/** What the form writes for these changes, as lines that went (-) and came (+). */
function changed(changes: Record<string, unknown>): string[] {
  const rows = before.split('\n');
  const after = asWritten(before, fieldsOf('werkvormen'), { ...whole, ...changes });
  return [
    ...rows.filter((row) => !after.includes(row)).map((row) => `-${row}`),
    ...after.filter((row) => !rows.includes(row)).map((row) => `+${row}`),
  ];
}

describe('what the form writes over frontmatter', () => {
  test.each<[what: string, changes: Record<string, unknown>, lines: string[]]>([
    ['nothing', {}, []],
    [
      'what is the same',
      {
        stappen: [
          { ...stappen[0], voorstel: '' },
          { richttijd: 5, ...stappen[1] },
        ],
        poster: null,
      },
      [],
    ],
    ['a field', { volgorde: 5 }, ['-volgorde: 4', '+volgorde: 5']],
    ['a field below its explanation', { titel: 'Fietsen' }, ['-titel: Wandelen   # blijft', '+titel: "Fietsen"']],
    [
      'all of a list below its explanation',
      { stappen: [{ ...stappen[0], acties: ['Ren.'] }, stappen[1]] },
      ['-    acties: [ "Loop." , "Kijk." ]', '+      - "Ren."'],
    ],
    [
      'a field with its explanation',
      { zoekwoorden: [] },
      ['-# Mag weg. Andere woorden.', '-zoekwoorden:', '-- lopen', '-# over buiten', '-- "buiten"'],
    ],
    ['a new field, in the order of the schema', { samenvatting: 'Kort.' }, ['+samenvatting: "Kort."']],
    ['an item of a list', { zoekwoorden: ['lopen', 'straat'] }, ['-# over buiten', '-- "buiten"', '+- "straat"']],
    ['an item more', { zoekwoorden: ['eerst', 'lopen', 'buiten'] }, ['+- "eerst"']],
    ['a field deep inside', { stappen: [stappen[0], { ...stappen[1], richttijd: 6 }] }, ['-    richttijd: 5', '+    richttijd: 6']],
    ['the field after a dash', { stappen: [{ ...stappen[0], richttijd: 12 }, stappen[1]] }, ['-  - richttijd: 10', '+  - richttijd: 12']],
    ['a field deep inside that came', { stappen: [stappen[0], { ...stappen[1], extra: 'Nog eens.' }] }, ['+    extra: "Nog eens."']],
    [
      'an item less',
      { stappen: [stappen[1]] },
      [
        '-  # De eerste stap.',
        '-  - richttijd: 10',
        "-    titel: 'Loop'",
        '-    # Wat je doet.',
        '-    acties: [ "Loop." , "Kijk." ]',
        '-    voorstel: false',
      ],
    ],
    [
      'a field of a group',
      { begeleiding: { alsHetStilValt: 'Wacht.', alsHetHoogOploopt: 'Neem pauze.' } },
      ['-  alsHetStilValt: Vraag door.', '+  alsHetStilValt: "Wacht."'],
    ],
    [
      'a field of a group that came and one that went',
      { begeleiding: { alsIemandOverneemt: 'Vraag een ander.', alsHetHoogOploopt: 'Neem pauze.' } },
      ['-  # Als niemand iets zegt.', '-  alsHetStilValt: Vraag door.', '+  alsIemandOverneemt: "Vraag een ander."'],
    ],
    ['items in another order', { stappen: stappen.toReversed() }, []],
  ])('changes %s and no other line', (_, changes, lines) => {
    expect(changed(changes)).toEqual(lines);
  });

  test.each([
    'titel: "Los\n  van de rand"\nbron: [{ document: x }]',
    '? titel\n: Los',
    '"titel": Los',
    '{ titel: Los, zoekwoorden: [a] }',
    'titel: [',
    '',
  ])('is right however %j was laid out', (front) => {
    const data = { titel: 'Anders', zoekwoorden: ['a', 'b'], bron: [{ document: 'x', paginas: [1] }] };
    expect(parse(asWritten(front, fieldsOf('tips'), data).join('\n'))).toEqual(data);
  });
});
