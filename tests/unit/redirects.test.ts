import { describe, expect, test } from 'vitest';
import { moved, movedPages, movedPlaces } from '../../src/redirects.ts';

const list = { '/oud/': '/nieuw/', '/tips/#oud': '/themas/#nieuw', '/tips/x/#oud': '/tips/x/#nieuw' };

describe('redirects', () => {
  test('of pages are told apart from those of places', () => {
    expect(movedPages(list)).toEqual([{ from: '/oud/', to: '/nieuw/' }]);
    expect(movedPlaces('/tips/', list)).toEqual([{ id: 'oud', to: '/themas/#nieuw' }]);
    expect(movedPlaces('/tips/x/', list)).toEqual([{ id: 'oud', to: '/tips/x/#nieuw' }]);
    expect(movedPlaces('/oud/', list)).toEqual([]);
  });

  test('go from one address of this site to another, in one step', () => {
    const wrong = Object.entries(moved).filter(
      ([from, to]) => ![from, to].every((address) => /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/.test(address)) || moved[to] !== undefined,
    );
    expect(wrong, 'Write addresses from / to /, and let each lead straight to where the page or place is now.').toEqual([]);
  });
});
