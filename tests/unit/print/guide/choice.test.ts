import { describe, expect, test } from 'vitest';
import { readChoice, writeChoice } from '../../../../src/print/guide/choice.ts';

const known = ['inleiding', 'cases', 'tips'];

describe('readChoice', () => {
  test.each([
    ['', []],
    ['?hoofdstukken=', []],
    ['?hoofdstukken=tips', ['tips']],
    ['?hoofdstukken=tips,cases', ['cases', 'tips']],
    ['?hoofdstukken=tips%2Ccases', ['cases', 'tips']],
    ['?hoofdstukken=tips&hoofdstukken=cases', ['cases', 'tips']],
    ['?hoofdstukken=tips,tips, TIPS ', ['tips']],
  ])('%s chooses %j', (search, chapters) => {
    expect(readChoice(search, known)).toMatchObject({ chapters, unknown: [] });
  });

  test('leaves out what is no chapter, and says so once', () => {
    expect(readChoice('?hoofdstukken=tips,onzin&hoofdstukken=onzin,<b>', known)).toMatchObject({
      chapters: ['tips'],
      unknown: ['onzin', '<b>'],
    });
  });

  test.each([
    ['', 'a4'],
    ['?papier=a5', 'a5'],
    ['?papier=A5', 'a5'],
    ['?papier=a3', 'a4'],
  ])('%s is on %s', (search, paper) => {
    expect(readChoice(search, known).paper).toBe(paper);
  });
});

describe('writeChoice', () => {
  test.each([
    [{ chapters: [], paper: 'a4' }, ''],
    [{ chapters: [], paper: 'a5' }, '?papier=a5'],
    [{ chapters: ['cases', 'tips'], paper: 'a4' }, '?hoofdstukken=cases,tips'],
    [{ chapters: ['cases'], paper: 'a5' }, '?hoofdstukken=cases&papier=a5'],
  ] as const)('writes %j as %s, and reads it back', (choice, search) => {
    const given = { chapters: [...choice.chapters], paper: choice.paper };
    expect(writeChoice(given)).toBe(search);
    expect(readChoice(search, known)).toEqual({ ...given, unknown: [] });
  });
});
