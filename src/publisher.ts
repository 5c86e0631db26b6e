/** An address to reach somebody: as people read it, and as a link. */
export interface Address {
  shown: string;
  /** A `mailto:` or `https:` address. */
  href: string;
}

/** Who publishes this site, where to ask about it, and where to report what is wrong with it. */
export interface Publisher {
  name: string;
  contact: Address;
  reports: Address;
}

type Environment = Record<string, string | undefined>;

/**
 * The publisher that the environment names; undefined if it names none. PUBLISHER_REPORTS may be left out: then reports go to
 * PUBLISHER_CONTACT.
 * @throws in Dutch if only a part is filled in, or an address isn't one.
 */
export function publisherFrom(environment: Environment = process.env): Publisher | undefined {
  const value = (name: string) => environment[name]?.trim() ?? '';
  const [name, contact, reports] = [value('PUBLISHER_NAME'), value('PUBLISHER_CONTACT'), value('PUBLISHER_REPORTS')];
  if (name === '' && contact === '' && reports === '') return undefined;
  if (name === '') throw new Error('PUBLISHER_NAME ontbreekt. Vul de naam in van wie de site uitgeeft, of laat alle drie de velden leeg.');
  if (contact === '')
    throw new Error(
      `PUBLISHER_CONTACT ontbreekt. Vul het mailadres of webadres in waar je ${name} bereikt, of laat alle drie de velden leeg.`,
    );
  return {
    name,
    contact: addressFrom('PUBLISHER_CONTACT', contact),
    reports: addressFrom('PUBLISHER_REPORTS', reports === '' ? contact : reports),
  };
}

function addressFrom(variable: string, value: string): Address {
  const [, mail] = /^(?:mailto:)?([^@\s<>"?:/]+@[^@\s<>"?:/.]+(?:\.[^@\s<>"?:/.]+)+)$/.exec(value) ?? [];
  if (mail !== undefined) return { shown: mail, href: `mailto:${mail}` };
  if (/^https:\/\/[^\s<>"@/]+\.[^\s<>"@]+$/.test(value)) return { shown: value.replace(/^https:\/\/|\/$/g, ''), href: value };
  throw new Error(
    `${variable} is “${value}”. Schrijf een mailadres als naam@voorbeeld.nl of een webadres als https://voorbeeld.nl/contact.`,
  );
}

/** A piece of a sentence; one with an address is a link. */
export interface Piece {
  text: string;
  href?: string;
}

const link = ({ shown, href }: Address): Piece => ({ text: shown, href });

/** What components in texts say of the publisher, a paragraph each, on screen and on paper. Without one they say that, and name nobody. */
export const publisherTexts = {
  Uitgever: (publisher: Publisher | undefined): Piece[] =>
    publisher
      ? [
          { text: `${publisher.name} geeft deze site uit. Heb je een vraag over de site? Stel die via ` },
          link(publisher.contact),
          { text: '.' },
        ]
      : [{ text: 'Wie deze site uitgeeft, staat nog niet vast. Daarom is er nog geen adres voor vragen.' }],
  Meldpunt: (publisher: Publisher | undefined): Piece[] =>
    publisher
      ? [{ text: `Meld het bij ${publisher.name}, via ` }, link(publisher.reports), { text: '.' }]
      : [{ text: 'Melden kan nog niet: wie deze site uitgeeft, staat nog niet vast.' }],
};

/** Whether a component in a text says something of the publisher. */
export const isPublisherText = (name: string): name is keyof typeof publisherTexts => Object.hasOwn(publisherTexts, name);
