import { describe, expect, test } from 'vitest';
import { movedIn, movedPages, movedPlaces } from '../../../src/schemas/verhuisd.ts';

describe('the table of what moved', () => {
  const text =
    '# /uitleg/ /voor/ redacties\r\n\r\n/oud/\t/nieuw/\r\n  /tips/#oud   /themas/#nieuw \n/tips/x/#oud\t/tips/x/#nieuw\tmeer dan\n/half/\n';

  test('has on each line two addresses, and tells what else is there', () => {
    expect(movedIn(text)).toEqual([
      { from: '/oud/', to: '/nieuw/', line: 3, rest: [] },
      { from: '/tips/#oud', to: '/themas/#nieuw', line: 4, rest: [] },
      { from: '/tips/x/#oud', to: '/tips/x/#nieuw', line: 5, rest: ['meer', 'dan'] },
      { from: '/half/', to: '', line: 6, rest: [] },
    ]);
  });

  test('tells pages and places apart', () => {
    const moved = movedIn(text);
    expect(movedPages(moved).map(({ from }) => from)).toEqual(['/oud/', '/half/']);
    expect(movedPlaces('/tips/', moved)).toEqual([{ id: 'oud', to: '/themas/#nieuw' }]);
    expect(movedPlaces('/tips/x/', moved)).toEqual([{ id: 'oud', to: '/tips/x/#nieuw' }]);
    expect(movedPlaces('/oud/', moved)).toEqual([]);
  });
});
