import { expect, test, vi } from 'vitest';
import type * as asking from '../../../src/redactie/ask.ts';
import { questionsFor } from '../../../src/redactie/questions.ts';
import { collectionNames } from '../../../src/schemas/shared.ts';

interface Asked {
  message: string;
  options?: { value: string; label: string; hint?: string }[];
  initialValue?: string;
  validate?: (typed: string) => string | undefined;
}
const lines: string[] = [];

/** A prompt that notes what it asks and lets choose from, and what it says of an answer that isn't there; and then gives `answer`. */
const prompt =
  <Answer>(answer: Answer) =>
  async ({ message, options = [], initialValue, validate, ...settings }: Asked): Promise<Answer> => {
    const choices = options.map(
      ({ value, label, hint }) => `  ${[label === value ? value : `${value} (${label})`, hint].filter(Boolean).join(': ')}`,
    );
    lines.push([initialValue === undefined ? message : `${message} [${initialValue}]`, ...choices].join('\n'));
    for (const [name, value] of Object.entries(settings)) lines.push(`  ${name}: ${String(value)}`);
    if (validate) lines.push(`  niets: ${validate('') ?? 'goed'}`);
    return answer;
  };

vi.doMock('@clack/prompts', () => ({
  CANCEL_SYMBOL: Symbol('stop'),
  text: prompt('getypt'),
  select: prompt('een'),
  multiselect: prompt(['een', 'twee']),
}));

test('what somebody is asked who adds an entry, with what there is to choose', async () => {
  // @ts-expect-error -- a copy of its own, with the prompts above
  const { askField, askKind, askSlug }: typeof asking = await import('../../../src/redactie/ask.ts?asked');
  const answered = async (answer: Promise<string>) => void lines.push(`  → ${await answer}`);
  await answered(askKind());
  for (const collection of collectionNames) {
    lines.push(`\n## ${collection}`);
    for (const field of questionsFor(collection)) {
      const refusals = ['Dat kan niet.'];
      await answered(askField(field, ['een', 'twee'], () => refusals.pop()));
    }
  }
  lines.push('\n## Het bestand');
  await answered(askSlug('voorstel', (slug) => (slug === '' ? 'Leeg.' : undefined)));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('questions.txt');
});
