import { expect, test } from 'vitest';
import { meant, nearest } from '../../../src/content-check/nearest.ts';

test.each([
  ['samenvating', ['samen', 'samenvatting', 'samenvattingen'], 'samenvatting'],
  ['Titel', ['titels', 'titel'], 'titel'],
  ['titel', ['TITEL', 'titels'], 'TITEL'],
  ['TITEL', ['titel', 'titels'], 'titel'],
  // Two signs that changed places are one mistake.
  ['tietl', ['tie', 'titel'], 'titel'],
  // Of two that are just as near the first.
  ['tipt', ['tips', 'tipp'], 'tips'],
  // Seven signs of ten are enough, six of nine are not, however alike they begin.
  ['abcdefgxyz', ['abcdefghij'], 'abcdefghij'],
  ['abcdefxyz', ['abcdefghi'], undefined],
  ['themas', ['thema', 'themavraag'], 'thema'],
  ['foto', [], undefined],
])('who typed %s where %j may stand meant %s', (typed, choices, choice) => {
  expect(nearest(typed, new Set(choices))).toBe(choice);
  expect(meant(typed, choices)).toBe(choice === undefined ? '' : ` Bedoel je ${choice}?`);
});
