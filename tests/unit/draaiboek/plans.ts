import fc from 'fast-check';
import { emptyPlan, plainKinds, type Block, type Plan } from '../../../src/draaiboek/plan.ts';
import { planWerkvorm, type Werkvormen } from '../../../src/draaiboek/plan-werkvorm.ts';
import type { PlanStorage } from '../../../src/draaiboek/plan-storage.ts';
import { cleanText } from '../../../src/draaiboek/text.ts';
import { werkvormModel } from '../../../src/werkvorm/model.ts';
import { posterForms, type SheetRule } from '../../../src/werkvorm/sheet-rule.ts';
import { inOrder, materiaal, stap, tijd, vraag, groep, werkvormNamed, type Fields } from '../fixtures.ts';

const withSheets = (id: string, fields: Fields, vellen: SheetRule[]) =>
  [
    id,
    planWerkvorm(
      werkvormModel(werkvormNamed(id, { titel: id, samenvatting: `Een avond ${id}, in een zin die lang genoeg is.`, ...fields }).data, []),
      vellen,
    ),
  ] as const;

const werkblad: SheetRule = { vel: 'werkblad', titel: 'Werkblad', file: 'werkblad', per: 'groep', serves: 1 };

/** Blocks to make plans of: the first two are whole werkvormen of those below. */
export const talk = { kind: 'werkvorm', werkvorm: 'praten', steps: [20, 40] } satisfies Block;
export const draw = { kind: 'werkvorm', werkvorm: 'tekenen', steps: [20, 20] } satisfies Block;
export const pause = { kind: 'pauze', minutes: 15 } satisfies Block;

/** A plan of these blocks, else empty. */
export const planOf = (blocks: Block[], fields: Partial<Plan> = {}): Plan => ({ ...emptyPlan, blocks, ...fields });

/** Three werkvormen: `praten` (60 minutes, at least 45, asks for trust), `tekenen` (40, at least 30) and `spelen` (30, at least 30). */
export const werkvormen: Werkvormen = new Map([
  withSheets(
    'praten',
    {
      groepen: [groep()],
      vragen: [vraag({ voorWie: 'zelf' })],
      stappen: [
        stap({ titel: 'Luister', richttijd: 20, vellen: ['antwoordvel', 'poster'] }),
        stap({ titel: 'Vertel', richttijd: 40, extra: 'Nog een rondje.' }),
      ],
      materialen: [
        materiaal(),
        materiaal({ naam: 'post-its', hoeveelheid: { aantal: 10, per: 'deelnemer' }, gaatOp: true }),
        materiaal({ naam: 'gespreksleider', hoeveelheid: { aantal: 1, per: 'groep' }, soort: 'persoon', voorstel: true }),
        materiaal({ naam: 'tekening op A3', hoeveelheid: { aantal: 1, per: 'groep' }, soort: 'print', poster: true }),
      ],
      ...inOrder(tijd({ minuten: 45 }), { soort: 'veiligheid', tekst: 'Iedereen voelt zich veilig.' }),
    },
    [
      werkblad,
      { vel: 'poster', titel: 'Poster op A3', file: 'poster-a3', per: 'groep', serves: 1, form: 'a3' },
      { vel: 'poster', titel: 'Poster op A3, alleen lijnen', file: 'poster-a3-inktarm', per: 'groep', serves: 1, form: 'a3-inktarm' },
      { vel: 'poster', titel: 'Poster op A4', file: 'poster-a4', per: 'deelnemer', serves: 1, form: 'a4' },
      { vel: 'antwoordvel', titel: 'Antwoordvel', file: 'antwoordvel', per: 'deelnemer', serves: 2 },
    ],
  ),
  withSheets(
    'tekenen',
    {
      stappen: [stap({ titel: 'Schets', richttijd: 20 }), stap({ titel: 'Kleur', werkwijze: 'tweetallen', richttijd: 20 })],
      materialen: [
        materiaal({ naam: 'Stiften', hoeveelheid: { aantal: 3, per: 'organisatie' }, optioneel: true, voorstel: true }),
        materiaal({ naam: 'post-its', hoeveelheid: { aantal: 15, per: 'organisatie' } }),
      ],
      ...inOrder(tijd({ minuten: 30 }), { soort: 'veiligheid', tekst: 'Iedereen voelt zich veilig.', voorstel: true }),
    },
    [werkblad],
  ),
  withSheets(
    'spelen',
    {
      stappen: [stap({ titel: 'Speel', richttijd: 30 })],
      materialen: [materiaal({ naam: 'een foto van je buurt', soort: 'inbreng', toelichting: 'Op papier.' })],
      ...inOrder(tijd({ minuten: 30 })),
    },
    [werkblad],
  ),
]);

const minutes = fc.integer({ min: 1, max: 480 });
const clock = fc.integer({ min: 0, max: 1439 });

/** The codes of all characters: those between the two stand for half a character. */
const codes = fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }));

/** Any character, as fast-check's own `binary` unit, which first makes a list of all 1,112,064. */
export const anyCharacter = codes.map(
  (code) => String.fromCodePoint(code),
  (character) => (typeof character === 'string' ? (character.codePointAt(0) ?? -1) : -1),
);

/** Any text, texts of the signs that have a meaning in an address, and one as long as may be: fast-check by itself makes none so long. */
const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: anyCharacter, maxLength: most }),
      fc.string({ unit: fc.constantFrom(...'*_.slp \u200B'), maxLength: most }),
      fc.constant('w'.repeat(most)),
    )
    .map((value) => cleanText(value, most));
const name = text(100).filter((value) => value !== '');
const common = {
  leader: fc.option(name, { nil: undefined }),
  fixed: fc.option(clock, { nil: undefined }),
  memo: fc.option(
    text(400).filter((value) => value !== ''),
    { nil: undefined },
  ),
};

const werkvormBlock = fc.constantFrom(...werkvormen).chain(([slug, { stappen }]) =>
  fc.record({
    kind: fc.constant('werkvorm' as const),
    werkvorm: fc.constant(slug),
    steps: fc
      .array(fc.integer({ min: 0, max: 480 }), { minLength: stappen.length, maxLength: stappen.length })
      .filter((steps) => steps.some((each) => each > 0)),
    ...common,
  }),
);

/** Any block that a plan can have. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...plainKinds), minutes, ...common }),
  fc.record({ kind: fc.constant('eigen' as const), minutes, title: name, note: text(400), ...common }),
  werkvormBlock,
);

const people = fc.integer({ min: 0, max: 99 });

const day = fc.oneof(
  fc.constant(''),
  fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10)),
);

/** Any plan. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  title: text(100),
  date: day,
  start: clock,
  end: fc.option(clock, { nil: undefined }),
  place: text(100),
  facilitator: text(100),
  people: fc.record({ G: people, B: people, A: people }),
  organisations: fc.integer({ min: 0, max: 30 }),
  returnDate: day,
  poster: fc.constantFrom(...posterForms),
  blocks: fc.array(anyBlock, { maxLength: 40 }),
});

/** A browser's store; `full` refuses to write. */
export function storageWith(entries: [string, string][] = [], full = false): PlanStorage {
  const map = new Map(entries);
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    removeItem: (key) => void map.delete(key),
    setItem(key, value) {
      if (full) throw new DOMException('vol', 'QuotaExceededError');
      map.set(key, value);
    },
  };
}
