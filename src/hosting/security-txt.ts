import { execFileSync } from 'node:child_process';
import type { Publisher } from '../publisher.ts';

/** Who may be told of a weak spot, and how to write that down. */
export interface SecurityContact {
  /** A `mailto:` or `https:` address (src/publisher.ts). */
  contact: string;
  /** The origin of the site. */
  site: string;
  /** The date of the site; its publisher answers for the contact until a year later. */
  dated: Date;
}

const day = 86_400_000;

/** The text of `/.well-known/security.txt` (RFC 9116). It expires after 364 days, for the RFC asks for less than a year. */
export function securityTxt({ contact, site, dated }: SecurityContact): string {
  const expires = new Date(Math.floor(dated.getTime() / day) * day + 364 * day).toISOString().replace('.000', '');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}

/** The text for a site that has a publisher, who takes reports of weak spots where all others go; `folder` is that of the project. */
export const securityTextOf = (publisher: Publisher | undefined, site: string | undefined, folder: string): string | undefined =>
  publisher && site !== undefined ? securityTxt({ contact: publisher.reports.href, site, dated: siteDate(folder) }) : undefined;

/**
 * The date of the site, by which builds on different days come out the same: SOURCE_DATE_EPOCH in seconds since 1970
 * (https://reproducible-builds.org/specs/source-date-epoch/), else when `folder` was last committed, else now.
 */
export function siteDate(folder: string, epoch = process.env['SOURCE_DATE_EPOCH'] ?? ''): Date {
  const seconds = epoch === '' ? lastCommit(folder) : epoch;
  return seconds === undefined ? new Date() : new Date(Number(seconds) * 1000);
}

/** When the repository that `folder` is in was last committed, in seconds since 1970; undefined outside a repository. */
function lastCommit(folder: string): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
