import { describe, expect, test } from 'vitest';
import { publisherFrom, publisherTexts } from '../../src/publisher.ts';

const named = {
  PUBLISHER_NAME: 'De Ekster',
  PUBLISHER_CONTACT: 'post@ekster.example',
  PUBLISHER_REPORTS: 'https://ekster.example/melden/',
};

describe('the publisher', () => {
  test('is who the settings name, with an address for questions and one for reports', () => {
    expect(publisherFrom(named)).toEqual({
      name: 'De Ekster',
      contact: { shown: 'post@ekster.example', href: 'mailto:post@ekster.example' },
      reports: { shown: 'ekster.example/melden', href: 'https://ekster.example/melden/' },
    });
  });

  test('takes reports where it takes questions, if nothing else is set', () => {
    expect(publisherFrom({ ...named, PUBLISHER_REPORTS: '' })?.reports.href).toBe('mailto:post@ekster.example');
  });

  test('is nobody without settings, also where they are empty', () => {
    expect(publisherFrom({})).toBeUndefined();
    expect(publisherFrom({ PUBLISHER_NAME: ' ', PUBLISHER_CONTACT: '', PUBLISHER_REPORTS: undefined })).toBeUndefined();
  });

  test.each([
    [{ PUBLISHER_NAME: '' }, 'PUBLISHER_NAME ontbreekt. Vul de naam in'],
    [{ PUBLISHER_CONTACT: '' }, 'PUBLISHER_CONTACT ontbreekt. Vul het mailadres of webadres in waar je De Ekster bereikt'],
    [{ PUBLISHER_CONTACT: 'ekster' }, 'PUBLISHER_CONTACT is “ekster”. Schrijf een mailadres als'],
    [{ PUBLISHER_CONTACT: 'post@ekster' }, 'PUBLISHER_CONTACT is “post@ekster”. Schrijf'],
    [{ PUBLISHER_CONTACT: 'mailto:a@ekster.example?subject=x' }, 'PUBLISHER_CONTACT is'],
    [{ PUBLISHER_REPORTS: 'http://ekster.example/' }, 'PUBLISHER_REPORTS is “http://ekster.example/”. Schrijf'],
    [{ PUBLISHER_REPORTS: 'javascript:alert(1)' }, 'PUBLISHER_REPORTS is'],
    [{ PUBLISHER_REPORTS: 'https://naam:geheim@ekster.example/' }, 'PUBLISHER_REPORTS is'],
  ])('half-filled or malformed (%o) stops with the mend', (wrong, message) => {
    expect(() => publisherFrom({ ...named, ...wrong })).toThrow(message);
  });
});

test('without a publisher the texts say so, and give no name or address', () => {
  for (const text of Object.values(publisherTexts)) {
    expect(
      text(undefined)
        .map((piece) => piece.text)
        .join(''),
    ).toMatch(/wie deze site uitgeeft, staat nog niet vast/i);
    expect(text(undefined).some(({ href }) => href !== undefined)).toBe(false);
  }
});
