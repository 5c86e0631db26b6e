import { expect, test } from 'vitest';
import type { Cause } from '../../../src/search/fault.ts';
import { countLine, notice, type Part } from '../../../src/search/notice.ts';

const parts: Part[] = ['everything', 'texts', 'extracts'];
const causes: Cause[] = ['offline', 'unreachable', 'slow', 'refused', 'gone', 'broken', 'incomplete'];

test('what is said of each part that is missing for each cause, and of how much was found without it', async () => {
  const told = parts.flatMap((part) =>
    causes.map((cause) => {
      const { text, again } = notice({ part, cause });
      const counted = [0, 1, 12].map((count) => countLine(count, { part, cause })).join(', ');
      return `## ${part}, ${cause}\n${text}\n${again ? 'another try' : 'no other try'}; ${counted}`;
    }),
  );
  const whole = [0, 1, 12].map((count) => countLine(count, undefined)).join(', ');
  await expect(`${[...told, `## nothing\n${whole}`].join('\n\n')}\n`).toMatchFileSnapshot('texts/notices.txt');
});
