import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { securityTextOf, securityTxt, siteDate } from '../../../src/hosting/security-txt.ts';

const dated = new Date('2027-03-05T14:15:16Z');
const made = (contact: string) => securityTxt({ contact, site: 'https://gids.example', dated });

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

  test('expires within a year, by whole days', () => {
    const [, expires = ''] = /^Expires: (.*)$/m.exec(made('https://gids.example/contact')) ?? [];
    const days = (Date.parse(expires) - dated.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(360);
    expect(days).toBeLessThan(365);
    expect(securityTxt({ contact: 'https://a.example', site: 'https://a.example', dated: new Date('2027-03-05T23:59:59Z') })).toBe(
      securityTxt({ contact: 'https://a.example', site: 'https://a.example', dated: new Date('2027-03-05T00:00:00Z') }),
    );
  });
});

test('a site has one if it has a publisher, with the address for reports', () => {
  const address = (href: string) => ({ shown: href, href });
  const publisher = {
    name: 'De Ekster',
    contact: address('mailto:post@ekster.example'),
    reports: address('https://ekster.example/melden'),
  };
  expect(securityTextOf(publisher, 'https://gids.example', '.')).toMatch(/^Contact: https:\/\/ekster\.example\/melden$/m);
  expect(securityTextOf(undefined, 'https://gids.example', '.')).toBeUndefined();
});

describe('the date of the site', () => {
  test('is the one that is asked for, in seconds since 1970', () => {
    expect(siteDate('.', '1804256116')).toEqual(new Date('2027-03-05T14:15:16Z'));
  });

  test('is that of the last commit, if none is asked for or an empty one, so that builds on different days are the same', () => {
    const repository = mkdtempSync(join(tmpdir(), 'datum-'));
    const env = { ...process.env, GIT_COMMITTER_DATE: '2027-03-05T14:15:16Z' };
    const commit = ['-c', 'user.name=x', '-c', 'user.email=x@gids.example', 'commit', '--allow-empty', '--message', 'x'];
    for (const args of [['init'], commit]) execFileSync('git', args, { cwd: repository, env, stdio: 'ignore' });
    for (const none of [undefined, '']) expect(siteDate(repository, none)).toEqual(new Date('2027-03-05T14:15:16Z'));
    rmSync(repository, { recursive: true });
  });

  test('is now outside a repository', () => {
    expect(Math.abs(siteDate(tmpdir(), undefined).getTime() - Date.now())).toBeLessThan(1000);
  });
});
