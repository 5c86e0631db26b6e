import { describe, expect, test } from 'vitest';
import { fillPlaces } from '../../../src/paper/fill-places.ts';

const box = { soort: 'vak', naam: 'namen', opschrift: 'Namen', bladzijde: 2, x: 180, y: 20, breed: 50, hoog: 10, meest: 5, minst: 2 };
const part = { soort: 'deel', bladzijde: 2, x: 0, y: 0, breed: 200, hoog: 280 };

describe('fillPlaces', () => {
  test('gives each box with the part of the page that shows it', () => {
    expect(fillPlaces({ reports: [part, box, { soort: 'werkvlak', oppervlak: 1 }] })).toEqual([
      {
        name: 'namen',
        label: 'Namen',
        page: 2,
        x: 180,
        y: 20,
        width: 50,
        height: 10,
        most: 5,
        least: 2,
        part: { x: 0, y: 0, width: 200, height: 280 },
      },
    ]);
  });

  test('leaves out what is beyond the part, or on a page that shows no part', () => {
    expect(fillPlaces({ reports: [part, { ...box, x: 200 }, { ...box, x: -50 }, { ...box, y: 280 }, { ...box, bladzijde: 1 }] })).toEqual(
      [],
    );
  });

  test('refuses a report that isn’t a poster’s', () => {
    expect(() => fillPlaces({ reports: [{ ...box, breed: 0 }] })).toThrow();
    expect(() => fillPlaces({ reports: [{ soort: 'iets' }] })).toThrow();
  });
});
