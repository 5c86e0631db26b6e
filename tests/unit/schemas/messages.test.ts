import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { dutchMessage } from '../../../src/schemas/messages.ts';
import { slugPattern } from '../../../src/schemas/slug.ts';

/** What `schema` says in Dutch about `value`. */
const messageFor = (schema: z.ZodType, value: unknown) => schema.safeParse(value, { error: dutchMessage }).error?.issues[0]?.message;

describe('dutchMessage', () => {
  test.each([
    ['a missing text', z.string(), undefined, 'ontbreekt. Vul dit veld in.'],
    ['a number as text', z.string(), 2022, 'is 2022, maar moet tekst zijn. Zet het tussen aanhalingstekens.'],
    ['a word that is no text', z.string(), true, 'is true, maar moet tekst zijn. Zet het tussen aanhalingstekens.'],
    [
      'a text with a colon in it',
      z.string(),
      { bezoek: 'samen' },
      'is een groepje velden, maar moet tekst zijn. Staat er een dubbele punt in? Zet de hele tekst tussen "aanhalingstekens".',
    ],
    ['a list as text', z.string(), ['a'], 'is een lijst, maar moet tekst zijn. Schrijf er één, zonder streepje of vierkante haken.'],
    [
      'a number with a word',
      z.int(),
      '15 minuten',
      'is “15 minuten”, maar moet een getal zijn. Schrijf alleen het getal, zonder woorden, andere tekens of aanhalingstekens.',
    ],
    [
      'a text as group',
      z.strictObject({}),
      'gids',
      'is “gids”, maar moet een groepje velden zijn. Schrijf elk veld met zijn naam, zoals in _template.mdx.',
    ],
    ['true between quotation marks', z.boolean(), 'true', 'is “true”, maar moet true of false zijn. Haal de aanhalingstekens weg.'],
    ['an empty field', z.string(), null, 'is leeg. Vul iets in, of haal het hele veld weg als het niet verplicht is.'],
    ['an empty text', z.string().min(1), '', 'is leeg. Vul hier tekst in.'],
    ['a short text', z.string().min(40), 'kort', 'is te kort: 4 tekens. Schrijf er minstens 40.'],
    ['a long text', z.string().max(3), 'lang', 'is te lang: 4 tekens. Kort de tekst in tot hooguit 3.'],
    ['an emoji as one character', z.string().max(1), '👩a', 'is te lang: 2 tekens. Kort de tekst in tot hooguit 1.'],
    [
      'a dash that nothing follows',
      z.array(z.string()),
      '-a',
      'is “-a”, maar moet een lijst zijn. Begin elke regel met een streepje en een spatie.',
    ],
    ['a short list', z.array(z.string()).min(2), ['a'], 'is een te korte lijst. Zet er minstens 2 in.'],
    ['a long list', z.array(z.string()).max(1), ['a', 'b'], 'is een te lange lijst. Houd hooguit 1 regels over.'],
    ['what is no number', z.number(), NaN, 'is geen getal, maar moet een getal zijn.'],
    [
      'a day that is not there',
      z.iso.date(),
      '2025-02-30',
      'is “2025-02-30”, maar moet een bestaande dag zijn: jaar, maand en dag, zoals 2025-01-31.',
    ],
    [
      'a letter that only looks like one of ours',
      z.string().regex(/^[a-z-]+$/),
      'rol-t\u0430ak',
      'is “rol-tаak” en heeft de letter а (U+0430) uit een ander schrift. Die lijkt soms op een gewone letter: typ dit woord opnieuw.',
    ],
    ...[
      ['Ken je waarde', 'ken-je-waarde'],
      ['ken–je‑waarde', 'ken-je-waarde'],
      ['verslag.mdx', 'verslag'],
      ['Verslag.MDX', 'verslag'],
      ['/tips/bel-eerst/', 'bel-eerst'],
      ['?!', 'ken-je-waarde'],
    ].map(([typed = '', name = '']): [string, z.ZodType, unknown, string] => [
      `a name typed as ${typed}`,
      z.string().regex(slugPattern),
      typed,
      `is “${typed}”, maar mag alleen kleine letters, cijfers en streepjes hebben, bijvoorbeeld ${name}.`,
    ]),
    ['a small number', z.int().min(5), 4, 'is 4, maar moet minstens 5 zijn.'],
    ['a large number', z.int().max(5), 6, 'is 6, maar mag hooguit 5 zijn.'],
    ['a half', z.int(), 1.5, 'is 1.5, maar moet een heel getal zijn.'],
    ['a wrong choice', z.enum(['ja', 'nee']), 'misschien', 'is “misschien”, maar dat kan hier niet. Kies uit: ja, nee.'],
    ...['living\u00a0lab', 'living lab\u200b', 'living  lab '].map((typed): [string, z.ZodType, unknown, string] => [
      `a choice with what can’t be seen: ${JSON.stringify(typed)}`,
      z.enum(['living lab', 'social lab']),
      typed,
      `is “${typed}”, maar dat kan hier niet. Er staat een teken in dat je niet ziet, of een spatie te veel. Typ het opnieuw, zonder te plakken. Kies uit: living lab, social lab.`,
    ]),
    ['a word for true', z.boolean(), 'ja', 'is “ja”, maar moet true of false zijn.'],
    [
      'an unknown field',
      z.strictObject({}),
      { kleur: 1, maat: 2 },
      'heeft een onbekend veld: kleur, maat. Haal het weg of verbeter de naam.',
    ],
    [
      'an address without protocol',
      z.url(),
      'www.lsabewoners.nl',
      'is “www.lsabewoners.nl”, maar moet een volledig webadres zijn dat begint met https://.',
    ],
    ['a long value, shortened', z.enum(['ja']), 'x'.repeat(500), `is “${'x'.repeat(40)}”, maar dat kan hier niet. Kies uit: ja.`],
    ['a message of our own', z.string().refine(() => false, { message: 'moet anders.' }), 'a', 'moet anders.'],
  ])('says what is wrong with %s', (_, schema, value, message) => {
    expect(messageFor(schema, value)).toBe(message);
  });

  test('says that a choice is missing, not that it is undefined', () => {
    expect(messageFor(z.enum(['ja', 'nee']), undefined)).toMatch(/^ontbreekt\. Vul dit veld in/);
  });

  test('has an answer to kinds of problem that no field of ours has yet', () => {
    expect(messageFor(z.union([z.string(), z.number()]), true)).toMatch(
      /^klopt niet\. Vergelijk dit veld met het voorbeeld in _template\.mdx\.$/,
    );
  });
});
