import { describe, expect, test } from 'vitest';
import { repeated } from '../../../src/schemas/shared.ts';
import { slugPattern } from '../../../src/schemas/slug.ts';

describe('slugPattern', () => {
  test.each(['tip', 'ken-je-waarde', 'vraag-1', '2022'])('fits %s', (slug) => {
    expect(slug).toMatch(slugPattern);
  });

  test.each(['', 'Tip', 'een tip', 'coöperatie', '-tip', 'tip-', 'ken--je', 'ken_je', 'tip.mdx', 'tips/tip', 'tip\n'])(
    'does not fit %j',
    (slug) => {
      expect(slug).not.toMatch(slugPattern);
    },
  );
});

describe('repeated', () => {
  test('gives the places of values that stood there before', () => {
    expect(repeated(['a', 'b', 'a', 'c', 'b', 'a'])).toEqual([2, 4, 5]);
  });

  test('gives nothing where all differ', () => {
    expect(repeated(['a', 'b'])).toEqual([]);
    expect(repeated([])).toEqual([]);
  });
});
