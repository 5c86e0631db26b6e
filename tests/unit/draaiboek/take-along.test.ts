import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ownMark } from '../../../src/components/own-kinds.ts';
import { defined } from '../../../src/defined.ts';
import { planCalendar, returnCalendar } from '../../../src/draaiboek/calendar.ts';
import { shoppingList } from '../../../src/draaiboek/checklists.ts';
import { planCsv } from '../../../src/draaiboek/csv.ts';
import { invitationFor, mailAddress } from '../../../src/draaiboek/invitation.ts';
import { box, flowText } from '../../../src/draaiboek/flow-text.ts';
import { mergePdf } from '../../../src/draaiboek/merge-pdf.ts';
import { emptyPlan, minutesOf, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { programmePdf, programmeText } from '../../../src/draaiboek/programme-pdf.ts';
import { pdfFontNames } from '../../../src/pdf-fonts/names.ts';
import { paperLooks } from '../../fixture-site/paper-looks.ts';
import { readPdf } from '../../pdf-file.ts';
import { ownStack } from '../pdf-fonts/own-stack.ts';
import { anyPlan, werkvormen } from './plans.ts';

const talk: Block = { kind: 'werkvorm', werkvorm: 'praten', steps: [20, 40], leader: '=Sanne', memo: 'Geheim' };
const soup: Block = { kind: 'eigen', minutes: 30, title: '=HYPERLINK("x";"y")', note: 'Met "brood"; en thee' };
const evening: Plan = {
  ...emptyPlan,
  title: 'Café; één, twee',
  date: '2027-07-01',
  start: 23 * 60,
  place: 'De Hoek',
  facilitator: 'Rob',
  blocks: [talk, soup],
};

describe('the calendar file', () => {
  const options = { id: 'abc', now: new Date('2027-01-02T03:04:05Z'), address: 'https://x.example/draaiboek/#plan=1_start' };
  const file = (plan: Plan) => planCalendar(plan, werkvormen, options) ?? '';
  const events = (text: string) =>
    ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
  /** The same moment anywhere, by the rules for summer time that stand in the file itself. */
  const instant = (time: ICAL.Time) => time.convertToZone(ICAL.Timezone.utcTimezone).toString();

  test('has the meeting on the clock of the Netherlands, in summer, in winter and past midnight', () => {
    const text = file(evening);
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Amsterdam:20270701T230000\r\n');
    const [meeting] = events(text);
    expect(meeting && [instant(meeting.startDate), instant(meeting.endDate)]).toEqual(['2027-07-01T21:00:00Z', '2027-07-01T22:30:00Z']);
    const winter = file({ ...evening, date: '2027-12-31' });
    expect(events(winter).map(({ startDate, endDate }) => [startDate.toString(), instant(endDate)])).toEqual([
      ['2027-12-31T23:00:00', '2027-12-31T23:30:00Z'],
    ]);
  });

  test('has no end where a plan has no blocks yet: an end has to be later than the beginning', () => {
    expect(file({ ...evening, blocks: [] })).not.toContain('DTEND');
  });

  test('is on summer time from the last Sunday of March to the last of October, as the Netherlands are', () => {
    const dutch = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
    const days = Array.from({ length: 730 }, (_, day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10));
    const boundaries = days.filter((date) => /-(?:03|10)-/.test(date));
    const other = boundaries.filter((date) => {
      const [meeting] = events(file({ ...evening, date, start: 13 * 60 }));
      return meeting === undefined || dutch.format(new Date(instant(meeting.startDate))) !== `${date} 13:00`;
    });
    expect(other).toEqual([]);
  });

  test('gives Dutch texts back as they were, in lines that every program reads', () => {
    const text = file(evening);
    const [meeting] = events(text);
    expect(meeting && [meeting.summary, meeting.location]).toEqual(['Café; één, twee', 'De Hoek']);
    expect(meeting?.description).toBe(
      `23.00 praten\n00.00 =HYPERLINK("x";"y")\n\nDe tijden zijn een voorstel van de Inspiratiewijzer, tenzij jullie ze zelf veranderden.\nDraaiboek: ${options.address}`,
    );
    expect(text).toContain('DTSTAMP:20270102T030405Z');
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const dated = { ...plan, date: '2027-03-28' };
        const lines = file(dated).split('\r\n');
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [first] = events(lines.join('\r\n'));
        if (plan.title !== '') expect(first?.summary).toBe(plan.title);
        expect(first?.location ?? '').toBe(plan.place);
      }),
    );
  });

  test('has the return meeting where its day is known, and is not there without a date', () => {
    const [, second] = events(file({ ...evening, start: 13 * 60, returnDate: '2027-10-01' }));
    expect(second && [second.uid, second.summary, second.startDate.toString(), second.duration.toString()]).toEqual([
      'abc-terugkom@inspiratiewijzer',
      'Terugkombijeenkomst: Café; één, twee',
      '2027-10-01T13:00:00',
      'PT2H40M',
    ]);
    expect(planCalendar({ ...evening, date: '' }, werkvormen, options)).toBeUndefined();
    const [alone] = events(returnCalendar({ ...evening, returnDate: '2027-10-02' }, { ...options, description: 'Afspraken\n- Bel Noor' }));
    expect(alone && [alone.uid, alone.startDate.toString(), alone.description]).toEqual([
      second?.uid,
      '2027-10-02T23:00:00',
      'Afspraken\n- Bel Noor',
    ]);
  });
});

describe('the table', () => {
  test('has a line for each block and step, which no spreadsheet takes for a formula', () => {
    expect(planCsv(evening, werkvormen).split('\r\n')).toEqual([
      '\uFEFF"Begin";"Eind";"Minuten (voorstel van deze site, of zelf gekozen)";"Onderdeel";"Stap";"Wat doe je";"Hoe";"Leiding"',
      `"23:00";"00:00";"60";"praten";"";"";"";"'=Sanne"`,
      '"23:00";"23:20";"20";"praten";"1";"Luister";"met de hele groep";""',
      '"23:20";"00:00";"40";"praten";"2";"Vertel";"met de hele groep";""',
      `"00:00";"00:30";"30";"'=HYPERLINK(""x"";""y"")";"";"Met ""brood""; en thee";"";""`,
      '',
    ]);
  });

  test('marks a step that is ours', () => {
    const known = defined(werkvormen.get('spelen'), 'A werkvorm');
    const ours = new Map([['spelen', { ...known, stappen: known.stappen.map((stap) => ({ ...stap, voorstel: true })) }]]);
    expect(planCsv({ ...evening, blocks: [{ kind: 'werkvorm', werkvorm: 'spelen', steps: [30] }] }, ours)).toContain(
      `"Speel (${ownMark})"`,
    );
  });

  test('holds any plan: eight cells a line, none of which begins as a formula, with the minutes of every block', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const lines = planCsv(plan, werkvormen).slice(1).split('\r\n').slice(1, -1);
        const cells = lines.map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map(([, cell = '']) => cell));
        for (const line of cells) {
          expect(line).toHaveLength(8);
          for (const cell of line) expect(cell).not.toMatch(/^\s*[=+\-@]/);
        }
        const blocks = cells.filter(([, , , , step]) => step === '').map(([, , minutes]) => Number(minutes));
        expect(blocks).toEqual(plan.blocks.map(minutesOf));
      }),
    );
  });
});

describe('the invitation', () => {
  test('says when and where, what to expect and what helps, and none of the maker’s notes', () => {
    const { subject, text } = invitationFor({ ...evening, returnDate: '2027-10-01' }, werkvormen);
    expect(subject).toBe('Uitnodiging: Café; één, twee op donderdag 1 juli 2027');
    expect(text).toContain('Dag: donderdag 1 juli 2027\nTijd: 23.00 tot 00.30 uur\nPlek: De Hoek\nGespreksleider: Rob\n');
    expect(text).toContain('Dit gaan we doen:\n- 23.00 praten. ');
    expect(text).toContain('Dit helpt het gesprek:\n- Iedereen voelt zich veilig.');
    expect(text).toContain('Op vrijdag 1 oktober 2027 komen we weer bij elkaar');
    expect(text).not.toMatch(/Geheim|Neem dit mee|undefined/);
  });

  test('leaves out what is not known', () => {
    const { subject, text } = invitationFor({ ...emptyPlan, blocks: [soup] }, werkvormen);
    expect(subject).toBe('Uitnodiging: onze bijeenkomst');
    expect(text).not.toMatch(/Dag|Plek|Gespreksleider|Dit helpt|terug/);
  });

  test('can be written of any plan, and mailed', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const letter = invitationFor(plan, werkvormen);
        expect(letter.text).toMatch(/^Beste mensen,\n\n[^]*Groet,/);
        expect(mailAddress(letter).length).toBeLessThanOrEqual(2000);
      }),
    );
  });

  test('is an address for mail that no program cuts off', () => {
    const letter = invitationFor(evening, werkvormen);
    expect(decodeURIComponent(mailAddress(letter))).toContain(letter.text.replaceAll('\n', '\r\n'));
    const long = mailAddress({ ...letter, text: 'é'.repeat(2000) });
    expect(long.length).toBeLessThan(2000);
    expect(decodeURIComponent(long)).toMatch(/Plak hier/);
  });
});

test('the shopping list has what is to be bought or borrowed, with amounts', () => {
  expect(shoppingList({ ...evening, blocks: [talk, { kind: 'werkvorm', werkvorm: 'tekenen', steps: [20, 20] }] }, werkvormen)).toEqual([
    'Stiften: 9',
    'Post-its: 125',
  ]);
});

describe('the bundle', () => {
  async function pdfOf(...widths: number[]): Promise<Uint8Array> {
    const made = await PDFDocument.create();
    const words = Array.from({ length: 400 }, (_, word) => `${(word * 7919) % 1009}`).join(' ');
    for (const width of widths) made.addPage([width, 100]).drawText(words);
    return made.save();
  }
  const widthsOf = async (duplex: boolean) => {
    const parts = [
      { file: await pdfOf(10, 20), copies: 1 },
      { file: await pdfOf(30), copies: 3 },
      { file: await pdfOf(40, 50), copies: 1, oneSided: true },
    ];
    const merged = await PDFDocument.load(await mergePdf(parts, { title: 'Alles', duplex }));
    expect(merged.getTitle()).toBe('Alles');
    // A page has one place in a file (PDF 1.7, 7.7.3.2).
    expect(new Set(merged.getPages().map(({ ref }) => ref)).size).toBe(merged.getPageCount());
    return merged.getPages().map((page) => [page.getWidth(), page.node.Contents() === undefined ? 'wit' : 'vol']);
  };

  test('has every page as often as it is to be printed', async () => {
    expect(await widthsOf(false)).toEqual([
      [10, 'vol'],
      [20, 'vol'],
      ...Array.from({ length: 3 }, () => [30, 'vol']),
      [40, 'vol'],
      [50, 'vol'],
    ]);
  });

  test('begins each copy on the front of a sheet where both sides are printed, and a poster each of its pages', async () => {
    const alone = [30, 30, 30, 40, 50].flatMap((width) => [
      [width, 'vol'],
      [width, 'wit'],
    ]);
    expect(await widthsOf(true)).toEqual([[10, 'vol'], [20, 'vol'], ...alone]);
  });

  test('holds what a page shows once, however often it is printed', async () => {
    const file = await pdfOf(10);
    const size = async (copies: number) => (await mergePdf([{ file, copies }], { title: '', duplex: false })).length;
    expect((await size(50)) - (await size(1))).toBeLessThan((49 * file.length) / 4);
  });
});

describe('text on paper', () => {
  const frame = { width: 100, height: 60 };
  /** Each letter one em of ten points wide: ten letters on a line, four lines on a page. */
  const set = (...groups: string[][]) =>
    flowText(
      groups.map((group) => group.map((text) => ({ text }))),
      10,
      frame,
      (text) => Array.from(text).length,
    ).map((page) => page.flatMap((placed) => (placed.kind === 'text' ? placed.text : [])));

  test('goes on to a next page, keeps together what can be, and loses no letter', () => {
    expect(set(['een twee drie'], ['vier', 'vijf', 'zes'])).toEqual([
      ['een twee', 'drie'],
      ['vier', 'vijf', 'zes'],
    ]);
    expect(set(['a', 'b', 'c', 'd', 'e'])).toEqual([['a', 'b', 'c', 'd'], ['e']]);
    expect(set(['x'.repeat(25)])).toEqual([['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]]);
  });

  test('stays inside its frame', () => {
    const line = fc.record({
      text: fc.string(),
      indent: fc.constantFrom(0, 2),
      mark: fc.constantFrom(box, '', '19.00'),
      right: fc.constantFrom('', 'uur'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(line)), (groups) => {
        for (const placed of flowText(groups, 10, frame, (text) => Array.from(text).length).flat()) {
          expect(placed.y).toBeLessThanOrEqual(frame.height);
          if (placed.kind === 'text' && placed.text.length > 1 && placed.size === 10 && placed.text !== '19.00')
            expect(placed.x + Array.from(placed.text).length * 10).toBeLessThanOrEqual(frame.width);
        }
      }),
    );
  });
});

describe('the programme as a file', () => {
  const letters = { regular: ownStack(pdfFontNames.regular), bold: ownStack(pdfFontNames.bold) };

  test('has every word of the plan, for the gespreksleider too, on A4', async () => {
    const plan = { ...evening, blocks: [...evening.blocks, { kind: 'pauze' as const, minutes: 15, leader: 'Łukasz' }] };
    const pdf = await programmePdf(plan, werkvormen, letters);
    const pages = await readPdf(pdf);
    const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
    const found = words(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' '));
    expect([...words(programmeText(plan, werkvormen))].filter((word) => !found.has(word))).toEqual([]);
    const looks = await paperLooks(pdf);
    const fonts = [...new Set(pages.flatMap(({ texts }) => texts.map(({ font }) => font)))];
    const lines = pages.flatMap(({ texts }, at) => [
      `page ${at + 1}`,
      // It has no tags: all of its words are only to be seen.
      looks[at]?.split('\nalleen te zien')[0],
      ...texts.map(
        ({ text, left, bottom, size, font }) =>
          `${[left, bottom, size].map((each) => each.toFixed(1)).join(' ')} letter ${fonts.indexOf(font)}: ${text}`,
      ),
    ]);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('texts/programme.txt');
  });

  test('goes on over pages where it is long, in its smallest letters, and cuts its name at the foot', async () => {
    const block = { kind: 'eigen' as const, minutes: 5, title: 'Soep', note: 'Eet samen. '.repeat(30).trim() };
    const plan = { ...evening, title: 'Onze lange avond '.repeat(8), blocks: Array.from({ length: 20 }, () => block) };
    const pages = await readPdf(await programmePdf(plan, werkvormen, letters));
    const told = pages.map(({ texts }) => texts.slice(-3).map(({ text, size }) => `${size} ${text}`));
    expect(told).toMatchInlineSnapshot(`
      [
        [
          "3.175 Eet samen. Eet samen. Eet samen. Eet samen. Eet samen. Eet samen. Eet samen. Eet samen. Eet samen. Eet samen.",
          "2.998611111111111 Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze",
          "2.998611111111111 bladzijde 1",
        ],
        [
          "2.698749999999999 Het programma, de tijden, de aantallen en de lijstjes zijn een voorstel van deze site, tenzij jullie ze zelf veranderden.",
          "2.998611111111111 Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze",
          "2.998611111111111 bladzijde 2",
        ],
        [
          "3.7041666666666666 Zet een klok in het zicht.",
          "2.998611111111111 Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze lange avond Onze",
          "2.998611111111111 bladzijde 3",
        ],
      ]
    `);
  });
});
