import type { z } from 'astro/zod';
import { lookAlike } from './characters.ts';
import { headingId } from './slug.ts';

/** A problem as zod reports it, before it has a message. */
type Issue = z.core.$ZodRawIssue;

/** What a value is, in words an editor knows. */
const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groepje velden',
  date: 'een datum',
};

/**
 * Whether fields that nobody knows are what stands behind the comma of a number: YAML reads `{ aantal: 0,5 }` as two fields, of which `5`
 * is empty.
 */
export const hasComma = ({ code, keys, input }: { code: string; keys?: unknown; input?: unknown }): boolean =>
  code === 'unrecognized_keys' &&
  Array.isArray(keys) &&
  keys.every((key) => /^\d+$/.test(String(key)) && typeof input === 'object' && input !== null && Reflect.get(input, String(key)) === null);

/**
 * Says in Dutch what is wrong with a value and how to mend it, without naming the field: the caller does.
 * Used as zod's error map, so that Astro's own messages read the same as those of the content check.
 */
export function dutchMessage(issue: Issue): string {
  if (hasComma(issue)) return 'heeft een komma in een getal. Schrijf een heel getal, of zet meer getallen tussen vierkante haken.';
  if (issue.code === 'unrecognized_keys') return `heeft een onbekend veld: ${issue.keys.join(', ')}. Haal het weg of verbeter de naam.`;
  if (issue.input === undefined) return `ontbreekt. Vul dit veld in.${choices(issue)}`;
  if (issue.input === null) return `is leeg. Vul iets in, of haal het hele veld weg als het niet verplicht is.${choices(issue)}`;
  if (issue.code === 'invalid_value') return `is ${shown(issue.input)}, maar dat kan hier niet.${unseen(issue)}${choices(issue)}`;
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_format') return wrongFormat(issue);
  return 'klopt niet. Vergelijk dit veld met het voorbeeld in _template.mdx.';
}

const choices = (issue: Issue): string => (issue.code === 'invalid_value' ? ` Kies uit: ${issue.values.join(', ')}.` : '');

/** A choice that looks right: what makes it another one can't be seen. */
const unseen = ({ input, values }: Extract<Issue, { code: 'invalid_value' }>): string =>
  typeof input === 'string' &&
  values.includes(
    input
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    ? ' Er staat een teken in dat je niet ziet, of een spatie te veel. Typ het opnieuw, zonder te plakken.'
    : '';

function wrongType({ expected, input }: Extract<Issue, { code: 'invalid_type' }>): string {
  return `is ${shown(input)}, maar moet ${kinds[expected] ?? expected} zijn.${mendOfType(expected, input)}`;
}

function mendOfType(expected: string, input: unknown): string {
  if (expected === 'array') return ' Begin elke regel met een streepje en een spatie.';
  if (expected === 'object') return ' Schrijf elk veld met zijn naam, zoals in _template.mdx.';
  if (expected === 'string' && Array.isArray(input)) return ' Schrijf er één, zonder streepje of vierkante haken.';
  if (expected === 'string' && typeof input === 'object')
    return ' Staat er een dubbele punt in? Zet de hele tekst tussen "aanhalingstekens".';
  if (expected === 'string') return ' Zet het tussen aanhalingstekens.';
  if (typeof input !== 'string') return '';
  if (expected === 'boolean') return /^(?:true|false)$/.test(input) ? ' Haal de aanhalingstekens weg.' : '';
  return ' Schrijf alleen het getal, zonder woorden, andere tekens of aanhalingstekens.';
}

function tooSmall({ origin, minimum, input }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string')
    return Number(minimum) <= 1 ? 'is leeg. Vul hier tekst in.' : `is te kort: ${length(input)} tekens. Schrijf er minstens ${minimum}.`;
  if (origin === 'array') return `is een te korte lijst. Zet er minstens ${minimum} in.`;
  return `is ${shown(input)}, maar moet minstens ${minimum} zijn.`;
}

function tooBig({ origin, maximum, input }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `is te lang: ${length(input)} tekens. Kort de tekst in tot hooguit ${maximum}.`;
  if (origin === 'array') return `is een te lange lijst. Houd hooguit ${maximum} regels over.`;
  return `is ${shown(input)}, maar mag hooguit ${maximum} zijn.`;
}

function wrongFormat({ format, pattern, input }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (format === 'date') return `is ${shown(input)}, maar moet een bestaande dag zijn: jaar, maand en dag, zoals 2025-01-31.`;
  if (format === 'url' || pattern?.startsWith('/^https')) return `is ${shown(input)}, maar ${wrongAddress(String(input).trim())}`;
  if (pattern === '/^vraag-/') return `is ${shown(input)}, maar moet beginnen met vraag-, bijvoorbeeld vraag-1.`;
  const foreign = typeof input === 'string' ? lookAlike(input) : undefined;
  if (foreign) return `is ${shown(input)} en ${foreign}`;
  return `is ${shown(input)}, maar mag alleen kleine letters, cijfers en streepjes hebben, bijvoorbeeld ${asName(input)}.`;
}

function wrongAddress(typed: string): string {
  if (/\s/.test(typed)) return 'daar staat een spatie in. Haal die weg, of kopieer het adres nog eens uit je browser.';
  // As a telephone begins a sentence.
  const [scheme] = /^https?:\/\//i.exec(typed) ?? [];
  if (scheme !== undefined && scheme !== scheme.toLowerCase()) return `moet met kleine letters beginnen: ${scheme.toLowerCase()}.`;
  return 'moet een volledig webadres zijn dat begint met https://.';
}

/** What somebody may have meant by an address, the name of a file or a title: `/tips/Ken je waarde.mdx` becomes `ken-je-waarde`. */
function asName(input: unknown): string {
  const [last = ''] = String(input)
    .replace(/\p{Pd}/gu, '-')
    .replace(/\.mdx$/i, '')
    .split('/')
    .filter(Boolean)
    .slice(-1);
  return headingId(last) || 'ken-je-waarde';
}

const shown = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value.slice(0, 40)}”`
    : Array.isArray(value)
      ? 'een lijst'
      : typeof value === 'object'
        ? 'een groepje velden'
        : Number.isNaN(value)
          ? 'geen getal'
          : String(value);

const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);
