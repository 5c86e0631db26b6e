import { expect, test } from 'vitest';
import { spokenDay } from '../../../src/components/spoken-day.ts';

test.each([
  ['2025-01-31', '31 januari 2025'],
  ['2024-02-29', '29 februari 2024'],
])('%s is said as %s, wherever the site is built', (day, spoken) => {
  expect(spokenDay(day)).toBe(spoken);
});
