/** Who may be told of a weak spot, and how to write that down. */
export interface SecurityContact {
  /** A `mailto:` or `https:` address. */
  contact: string;
  /** The origin of the site. */
  site: string;
  /** When the site was built; its publisher answers for the contact until a year later. */
  built: Date;
}

const day = 86_400_000;

/**
 * The text of `/.well-known/security.txt` (RFC 9116). It expires after 364 days, for the RFC asks for less than a year.
 * @throws in Dutch if the contact isn't an address of the kinds that the RFC allows.
 */
export function securityTxt({ contact, site, built }: SecurityContact): string {
  if (!/^(?:mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is “${contact}”. Schrijf een mailadres als mailto:naam@voorbeeld.nl of een webadres als https://voorbeeld.nl/contact.`,
    );
  const expires = new Date(Math.floor(built.getTime() / day) * day + 364 * day).toISOString().replace('.000', '');
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', site).href}`,
    '',
  ].join('\n');
}

/**
 * The time of a build: now, or the seconds since 1970 in SOURCE_DATE_EPOCH, by which builds on different days come out the same
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export const buildTime = (epoch: string | undefined): Date => (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000));
