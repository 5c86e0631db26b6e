import type { z } from 'astro/zod';

/** A problem as zod reports it, before it has a message. */
type Issue = z.core.$ZodRawIssue;

/** What a value is, in words an editor knows. */
const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst (elke regel begint met een streepje)',
  object: 'een groepje velden',
  date: 'een datum',
};

/**
 * Says in Dutch what is wrong with a value and how to mend it, without naming the field: the caller does.
 * Used as zod's error map, so that Astro's own messages read the same as those of the content check.
 */
export function dutchMessage(issue: Issue): string {
  if (issue.code === 'custom') return issue.message ?? 'klopt niet.';
  if (issue.code === 'unrecognized_keys') return `heeft een onbekend veld: ${issue.keys.join(', ')}. Haal het weg of verbeter de naam.`;
  if (issue.code === 'invalid_value') return `is ${shown(issue.input)}, maar moet een van deze waarden zijn: ${issue.values.join(', ')}.`;
  if (issue.input === undefined) return 'ontbreekt. Vul dit veld in.';
  if (issue.code === 'invalid_type') return `is ${shown(issue.input)}, maar moet ${kinds[issue.expected] ?? issue.expected} zijn.`;
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'invalid_format') return wrongFormat(issue);
  return 'klopt niet. Vergelijk dit veld met het voorbeeld in _template.mdx.';
}

function tooSmall({ origin, minimum, input }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'string')
    return Number(minimum) <= 1 ? 'is leeg. Vul hier tekst in.' : `is te kort: ${length(input)} tekens. Schrijf er minstens ${minimum}.`;
  if (origin === 'array') return `is een te korte lijst. Zet er minstens ${minimum} in.`;
  return `is ${shown(input)}, maar moet minstens ${minimum} zijn.`;
}

function tooBig({ origin, maximum, input }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'string') return `is te lang: ${length(input)} tekens. Kort de tekst in tot hooguit ${maximum}.`;
  return `is ${shown(input)}, maar mag hooguit ${maximum} zijn.`;
}

function wrongFormat({ format, pattern, input }: Extract<Issue, { code: 'invalid_format' }>): string {
  if (format === 'url') return `is ${shown(input)}, maar moet een volledig webadres zijn dat begint met https://.`;
  if (pattern === '/^vraag-/') return `is ${shown(input)}, maar moet beginnen met vraag-, bijvoorbeeld vraag-1.`;
  return `is ${shown(input)}, maar mag alleen kleine letters, cijfers en streepjes hebben, bijvoorbeeld ken-je-waarde.`;
}

const shown = (value: unknown): string =>
  value === null
    ? 'leeg'
    : typeof value === 'string'
      ? `“${value.slice(0, 40)}”`
      : Array.isArray(value)
        ? 'een lijst'
        : typeof value === 'object'
          ? 'een groepje velden'
          : String(value);

const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);
