import { describe, expect, test } from 'vitest';
import { fillPlaces } from '../../../src/paper/fill-places.ts';

const at = { x: 180, y: 20, width: 50, height: 10 };
const field = { name: 'namen', label: 'Namen', page: 2, most: 5, least: 2 };
const box = { kind: 'box', ...field, box: at };
const part = { kind: 'part', page: 2, box: { x: 0, y: 0, width: 200, height: 280 } };

describe('fillPlaces', () => {
  test('gives each box with the part of the page that shows it', () => {
    expect(fillPlaces({ reports: [part, box, { kind: 'work', area: 1 }] })).toEqual([{ ...field, ...at, part: part.box }]);
  });

  test('leaves out what is beyond the part, or on a page that shows no part', () => {
    const beyond = [{ x: 200 }, { x: -50 }, { y: 280 }].map((moved) => ({ ...box, box: { ...at, ...moved } }));
    expect(fillPlaces({ reports: [part, ...beyond, { ...box, page: 1 }] })).toEqual([]);
  });

  test('refuses a report that isn’t a poster’s', () => {
    expect(() => fillPlaces({ reports: [{ ...box, box: { ...at, width: 0 } }] })).toThrow();
    expect(() => fillPlaces({ reports: [{ kind: 'iets' }] })).toThrow();
  });
});
