import { describe, expect, test } from 'vitest';
import { buildTime, securityTxt } from '../../../src/hosting/security-txt.ts';

const built = new Date('2027-03-05T14:15:16Z');
const made = (contact: string) => securityTxt({ contact, site: 'https://gids.example', built });

describe('security.txt', () => {
  test('has the fields of RFC 9116', () => {
    expect(made('mailto:veilig@gids.example')).toBe(
      [
        'Contact: mailto:veilig@gids.example',
        'Expires: 2028-03-03T00:00:00Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://gids.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('expires within a year, by whole days, so that builds of one day are the same', () => {
    const [, expires = ''] = /^Expires: (.*)$/m.exec(made('https://gids.example/contact')) ?? [];
    const days = (Date.parse(expires) - built.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(360);
    expect(days).toBeLessThan(365);
    expect(securityTxt({ contact: 'https://a.example', site: 'https://a.example', built: new Date('2027-03-05T23:59:59Z') })).toBe(
      securityTxt({ contact: 'https://a.example', site: 'https://a.example', built: new Date('2027-03-05T00:00:00Z') }),
    );
  });

  test.each(['veilig@gids.example', 'http://gids.example/', 'mailto:', 'https://'])(
    'tells in Dutch how to mend the contact “%s”',
    (wrong) => {
      expect(() => made(wrong)).toThrow(`SECURITY_CONTACT is “${wrong}”. Schrijf een mailadres als mailto:`);
    },
  );
});

describe('the time of a build', () => {
  test('is the one that is asked for, in seconds since 1970', () => {
    expect(buildTime('1804256116')).toEqual(new Date('2027-03-05T14:15:16Z'));
  });

  test('is now, if none is asked for', () => {
    expect(Math.abs(buildTime(undefined).getTime() - Date.now())).toBeLessThan(1000);
  });
});
