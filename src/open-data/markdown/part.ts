import type { Etappe, Named, Part, PartContent, PartijVoice, Uitspraak, Vergelijking, Told } from '../../entry/parts.ts';
import { werkvormMarkdown } from './werkvorm.ts';
import { blocks, bullets, linkTo, oursMark, plain, said, table, under, type AddressOf } from './write.ts';

/** A part of an entry as Markdown, below a heading of level 2; a werkvorm brings headings of its own. Empty where nothing is in it. */
export const partMarkdown = (part: Part, addressOf: AddressOf, level = 2): string =>
  part.kind === 'werkvorm'
    ? werkvormMarkdown(part.werkvorm)
    : under(level, plain(part.titel), part.voorstel ? '*Voorstel van deze site.*' : undefined, contentMarkdown(part, addressOf, level + 1));

/** What is in a part; headings in it are of `level`. */
function contentMarkdown(part: Exclude<PartContent, { kind: 'werkvorm' }>, addressOf: AddressOf, level: number): string {
  switch (part.kind) {
    case 'sentences':
      return blocks(part.sentences.map(plain));
    case 'list':
      return bullets(part.sentences.map((zin) => (part.quoted ? `“${plain(zin)}”` : plain(zin))));
    case 'links':
      return bullets(part.links.map((link) => linkTo(link, addressOf)));
    case 'rows':
      return bullets(part.links.map((link) => `${linkTo(link, addressOf)}: ${plain(link.summary)}`));
    case 'names':
      return bullets(part.names.map(({ naam, link }) => linkTo({ ...link, name: naam }, addressOf)));
    case 'deelnemers':
      return bullets(
        part.deelnemers.map(
          ({ naam, letter, wie }) => `**${plain(naam)}**${lettered(letter)}${wie === undefined ? '' : `: ${plain(wie)}`}`,
        ),
      );
    case 'vragen':
      return bullets(
        part.vragen.map(({ link, van }) => `${linkTo(link, addressOf)}${van.length > 0 ? `, gevraagd door ${names(van)}` : ''}`),
      );
    case 'bijeenkomsten':
      return bullets(
        part.bijeenkomsten.map(({ nummer, werkvormen }) =>
          [`Bijeenkomst ${nummer}`, werkvormen.map(({ link }) => linkTo(link, addressOf)).join(', ')].filter(Boolean).join(': '),
        ),
      );
    case 'praktijk':
      return blocks(part.praktijk.map((each) => under(level, linkTo(each.link, addressOf), toldMarkdown(each))));
    case 'uitspraken':
      return bullets(part.uitspraken.map(uitspraakLine));
    case 'routes':
      return bullets(part.routes.map(({ link, waarom }) => `${linkTo(link, addressOf)}: ${plain(waarom)}`));
    case 'stellingen':
      return bullets(
        part.stellingen.map(
          ({ zin, link, logica, waarom }) =>
            `“${plain(zin)}” (uit ${linkTo(link, addressOf)}). Dat klinkt als ${linkTo(logica, addressOf)}: ${plain(waarom)}`,
        ),
      );
    case 'woorden':
      return bullets(part.woorden.map(({ woord, betekenis }) => `**${plain(woord)}**: ${plain(betekenis)}`));
    case 'uses':
      return blocks(
        part.uses.map(({ link, bijeenkomst, told }) =>
          under(
            level,
            `${linkTo(link, addressOf)}${bijeenkomst === undefined ? '' : `, bijeenkomst ${bijeenkomst}`}`,
            ...told.map((each) => blocks([`Thema: ${linkTo(each.thema, addressOf)}`, toldMarkdown(each)])),
            told.length === 0 ? 'De bronnen vertellen niet wat er speelde.' : undefined,
          ),
        ),
      );
    case 'route':
      return blocks([
        '*De indeling van de route is een voorstel van deze site.*',
        ...part.etappes.map((etappe) => etappeMarkdown(etappe, addressOf, level)),
      ]);
    case 'vergelijking':
      return besideMarkdown(part.vergelijking, addressOf, level);
  }
}

const lettered = (letter: Named['letter']): string => (letter === undefined ? '' : ` (${letter})`);
/** Names in a row, each with the letter of its partij. */
export const names = (all: Named[]): string =>
  new Intl.ListFormat('nl').format(all.map(({ naam, letter }) => `${plain(naam)}${lettered(letter)}`));

const toldMarkdown = ({ speelde, effect, voices }: Told): string =>
  blocks([
    `**Wat speelde er?** ${plain(speelde)}`,
    `**Wat leverde het op?** ${plain(effect)}`,
    bullets(voices.map(({ naam, letter, weergave }: PartijVoice) => `**${plain(naam)}**${lettered(letter)}: ${plain(weergave)}`)),
  ]);

const uitspraakLine = ({ spreker, weergave, citaat }: Uitspraak): string =>
  `**${plain(spreker.naam)}**${lettered(spreker.letter)}: ${citaat === undefined ? '' : `“${plain(citaat)}” `}${plain(weergave)}`;

function etappeMarkdown(
  { nummer, titel, waarvoor, wie, duur, doen, werkvormen, draaiboek, tips }: Etappe,
  addressOf: AddressOf,
  level: number,
): string {
  const helps = [
    ...werkvormen.map(({ link, waarom }) => `Werkvorm: ${linkTo(link, addressOf)}. ${plain(waarom)}${oursMark}`),
    ...(draaiboek ? [`${linkTo(draaiboek, addressOf)}${oursMark}`] : []),
    ...tips.map((tip) => `Tip: ${linkTo(tip, addressOf)}${oursMark}`),
  ];
  return under(
    level,
    `${nummer}. ${plain(titel)}`,
    plain(waarvoor),
    bullets([`Wie: ${said(wie)}`, `Hoe lang: ${said(duur)}`]),
    'Wat je doet:',
    bullets(doen.map(said)),
    helps.length > 0 ? 'Wat hier helpt:' : undefined,
    bullets(helps),
  );
}

const besideMarkdown = ({ hier, daar, link, hetzelfde, verschillen, keuze }: Vergelijking, addressOf: AddressOf, level: number): string =>
  blocks([
    under(level, 'Hetzelfde', bullets(hetzelfde.map(plain))),
    under(
      level,
      'Anders',
      table(
        ['', plain(hier), plain(daar)],
        verschillen.map((each) => [each.wat, each.hier, each.daar].map(plain)),
      ),
    ),
    `${plain(keuze)}${oursMark}`,
    `Lees hoe het daar ging: ${linkTo(link, addressOf)}`,
  ]);
