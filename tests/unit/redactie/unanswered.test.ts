import { expect, test } from 'vitest';
import { Refusal, whyNotSaved } from '../../../src/redactie/form/unanswered.ts';

test('who can’t save reads what mends it, and that nothing is lost', async () => {
  const refused = [401, 403, 404, 503].map((status) => new Refusal('https://git.example/api', status));
  const sentences = [new TypeError('Failed to fetch'), ...refused].map((error) => whyNotSaved(error).sentence);
  await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot('unanswered.txt');
});
