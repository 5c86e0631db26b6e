import { describe, expect, test } from 'vitest';
import { booksOf, mostEntries, mostInPart } from '../../../src/paper/guide-books.ts';
import { placesIn } from '../../../src/paper/guide-model.ts';
import { guideEntry, guideSource } from './guide-source.ts';

/** A guide with so many tips, in two groups of which the first has `first`. */
function guideWith(count: number, first: number) {
  const source = guideSource('');
  const entries = Array.from({ length: count }, (_, at) => guideEntry(`/tips/${at + 1}/`, `Tip ${at + 1}`, ''));
  const groups = [
    { titel: 'Eerste', address: '/tips/#eerste', entries: entries.slice(0, first) },
    { titel: 'Tweede', address: '/tips/#tweede', entries: entries.slice(first) },
  ];
  return { ...source, chapters: source.chapters.map((each) => (each.id === 'tips' ? { ...each, groups } : each)) };
}

describe('the files of a guide', () => {
  test('are the whole book and each part, up to so many entries', () => {
    const books = booksOf(guideWith(mostEntries, 1));
    expect(books.map(({ name, titel }) => [name, titel])).toEqual([
      ['gids', 'De hele gids'],
      ['tips', 'Tips'],
    ]);
    expect(books[0]?.chapters).toHaveLength(2);
  });

  test('are cut where there are more, and the first keeps its address', () => {
    const total = mostEntries + 1;
    const part = Math.ceil(total / 4);
    const [rest, ...books] = booksOf(guideWith(total, 10));
    expect(rest).toMatchObject({ name: 'gids', titel: 'Inleiding' });
    expect(rest?.purpose).toContain(`${total} onderwerpen`);
    expect(part).toBeLessThanOrEqual(mostInPart);
    expect(books.map(({ name, titel, purpose }) => [name, titel, purpose])).toEqual([
      ['tips', 'Tips, deel 1 van 4', `Van ‘Tip 1’ tot en met ‘Tip ${part}’.`],
      ['tips-2', 'Tips, deel 2 van 4', `Van ‘Tip ${part + 1}’ tot en met ‘Tip ${2 * part}’.`],
      ['tips-3', 'Tips, deel 3 van 4', `Van ‘Tip ${2 * part + 1}’ tot en met ‘Tip ${3 * part}’.`],
      ['tips-4', 'Tips, deel 4 van 4', `Van ‘Tip ${3 * part + 1}’ tot en met ‘Tip ${total}’.`],
    ]);
    expect(books[0]?.chapters[0]?.groups.map(({ titel, entries }) => [titel, entries.length])).toEqual([
      ['Eerste', 10],
      ['Tweede', part - 10],
    ]);
    expect(books[1]?.chapters[0]?.groups.map(({ titel, entries }) => [titel, entries.length])).toEqual([['Tweede', part]]);
    const opens = books.map(({ chapters }) => JSON.stringify(chapters[0]?.opening.text).includes('Er is één tip.'));
    expect(opens).toEqual([true, false, false, false]);
  });

  test('have every text once besides the whole book, however many there are', () => {
    const source = guideWith(4 * mostEntries + 3, mostEntries);
    const places = booksOf(source).flatMap(({ chapters }) => placesIn(chapters));
    for (const place of placesIn(source.chapters)) expect(places, place).toContain(place);
    const entries = places.filter((each) => /^\/tips\/\d+\/$/.test(each));
    expect(new Set(entries).size).toBe(entries.length);
  });
});
