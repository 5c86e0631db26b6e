import { describe, expect, test } from 'vitest';
import { capitalHeight, fitText } from '../../../src/poster/fit-text.ts';

/** Each sign half an em wide. */
const measure = (text: string) => text.length / 2;
const box = { x: 10, y: 20, width: 100, height: 20, most: 7, least: 2 };
const words = ({ lines }: { lines: { text: string }[] }) => lines.map(({ text }) => text);

describe('fitText', () => {
  test('sets a short text as large as the box allows, in its middle', () => {
    const { size, lines, fitting } = fitText('Zoë', box, measure);
    expect(size).toBeCloseTo(10);
    expect(fitting).toBe('Zoë');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.x).toBeCloseTo(60 - 7.5);
    expect(lines[0]?.y).toBeCloseTo(30 + (10 * capitalHeight) / 2);
  });

  test('makes a longer text smaller and breaks it over lines, which stay in the box', () => {
    const text = 'Wie rijdt mensen naar het ziekenhuis, en wie betaalt dat?';
    const { size, lines, fitting } = fitText(text, box, measure);
    expect(fitting).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const { text: line, x, y } of lines) {
      expect(x).toBeGreaterThan(box.x);
      expect(x + measure(line) * size).toBeLessThan(box.x + box.width);
      expect(y - size * capitalHeight).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
  });

  test('leaves white beside a text: more in a higher box, and never more than four', () => {
    // Letters come in sizes, so of words of all lengths one almost fills its line.
    const long = Array.from({ length: 40 }, (_, at) => 'w'.repeat(20 + at));
    const widest = (height: number) => Math.max(...long.map((word) => measure(word) * fitText(word, { ...box, height }, measure).size));
    for (const [height, room] of [
      [10, 96.8],
      [20, 93.6],
      [50, 92],
    ] as const) {
      expect(widest(height)).toBeLessThanOrEqual(room + 1e-9);
      expect(widest(height)).toBeGreaterThan(room - 1.6);
    }
  });

  test('says how much of a text fits that is too long in the smallest letters', () => {
    const text = 'woorden die samen echt te lang zijn '.repeat(12).trim();
    const { size, fitting, lines } = fitText(text, box, measure);
    expect(size).toBeCloseTo(box.least / capitalHeight);
    expect(text.startsWith(fitting)).toBe(true);
    expect(fitting.length).toBeLessThan(text.length);
    expect(words({ lines }).join(' ')).toBe(fitting);
  });

  test('cuts no word: of one that is too long nothing fits', () => {
    expect(fitText('w'.repeat(200), box, measure)).toMatchObject({ fitting: '', lines: [] });
  });

  test('has nothing to set of an empty text', () => {
    expect(fitText(' ', box, measure)).toMatchObject({ fitting: '', lines: [] });
  });
});
