import { capital } from '../../components/capital.ts';
import { partTitles, type WerkvormModel } from '../../werkvorm/model.ts';
import type { ModelStap, ModelWending } from '../../werkvorm/stappen.ts';
import { stappenMark } from '../../werkvorm/stappen-mark.ts';
import { spokenTime } from '../../werkvorm/numbers.ts';
import { blocks, bullets, oursMark, plain, said, under } from './write.ts';

/** All that a group needs to do a werkvorm, as Markdown from level 2 on, in the order of its page. */
export const werkvormMarkdown = (model: WerkvormModel): string =>
  blocks([
    under(2, partTitles.rollen, bullets(model.rollen.map(rolLine))),
    under(2, partTitles.vragen, model.aanpak, ...model.groepen.map(groepMarkdown)),
    under(2, partTitles.stappen, timeLine(model), ...model.stappen.map(stapMarkdown)),
    under(2, 'Gaat het anders dan gepland?', wendingLines(model.wendingen)),
    under(
      2,
      partTitles.materialen,
      'De aantallen zijn een voorstel van deze site.',
      bullets(model.materialen.map((each) => materiaalLine(each))),
    ),
    under(2, model.voorwaarden.titel, model.voorwaarden.uitleg, bullets(model.voorwaarden.alle.map(voorwaardeLine))),
  ]);

const mark = (voorstel: boolean): string => (voorstel ? oursMark : '');

const rolLine = ({ naam, partijNaam, opdracht, voorstel }: WerkvormModel['rollen'][number]): string =>
  `**${plain(naam)}** (${plain(partijNaam)}): ${plain(opdracht)}${mark(voorstel)}`;

const groepMarkdown = ({ titel, kernvraag, toelichting, aanpak, vragen }: WerkvormModel['groepen'][number]): string =>
  under(
    3,
    plain(titel),
    kernvraag && `**${plain(kernvraag)}**`,
    toelichting && plain(toelichting),
    ...aanpak,
    vragen.map(vraagLines).join('\n'),
  );

/** A vraag with its own number, which a list would count anew. */
const vraagLines = ({ label, tekst, deelvragen, voorbeelden, voorstel }: WerkvormModel['vragen'][number]): string =>
  [
    `- **${label}.** ${plain(tekst)}${mark(voorstel)}`,
    ...deelvragen.map((part) => `  - **${part.label}.** ${plain(part.tekst)}`),
    ...(voorbeelden.length > 0 ? [`  - Bijvoorbeeld: ${plain(voorbeelden.join('; '))}.`] : []),
  ].join('\n');

const timeLine = (model: WerkvormModel): string => {
  const { duur, minimaleDuur } = model;
  const least = minimaleDuur.voorstel
    ? ` Neem er minstens ${minimaleDuur.minuten} minuten voor${oursMark}.`
    : ` Volgens de bron heb je minstens ${minimaleDuur.minuten} minuten nodig.`;
  return `Samen duren de stappen ongeveer ${spokenTime(duur)}.${least} ${capital(stappenMark(model))}.`;
};

const stapMarkdown = (stap: ModelStap): string =>
  under(
    3,
    `Stap ${stap.nummer}. ${plain(stap.titel)}`,
    `*${[spokenTime(stap.richttijd), stap.werkwijze, ...stapFacts(stap)].join('; ')}*${mark(stap.voorstel)}`,
    bullets(stap.acties.map(plain)),
    stap.extra && `**Extra:** ${plain(stap.extra)}`,
    stap.begeleiding && 'Voor de gespreksleider:',
    stap.begeleiding &&
      bullets([
        `Zeg aan het begin: ‘${plain(stap.begeleiding.openen)}’`,
        `Zeg aan het eind: ‘${plain(stap.begeleiding.afronden)}’`,
        ...stap.begeleiding.wendingen.map(wendingLine),
      ]),
  );

const stapFacts = ({ vraagNamen, vellen, noteren }: ModelStap): string[] => [
  ...(vraagNamen === '' ? [] : [vraagNamen]),
  ...(vellen.length > 0 ? [`met ${list.format(vellen)}`] : []),
  ...(noteren.length > 0 ? [`schrijf op: ${list.format(noteren)}`] : []),
];

const list = new Intl.ListFormat('nl');

const wendingLines = (wendingen: ModelWending[]): string => bullets(wendingen.map(wendingLine));
const wendingLine = ({ titel, tekst }: ModelWending): string => `**${titel}** ${plain(tekst)}`;

const materiaalLine = ({ naam, hoeveelheid, optioneel, toelichting, voorstel }: WerkvormModel['materialen'][number]): string =>
  `**${plain(capital(naam))}**: ${hoeveelheid.aantal} per ${hoeveelheid.per}${optioneel ? ', als je wilt' : ''}${mark(voorstel)}${
    toelichting === undefined ? '' : `. ${plain(toelichting)}`
  }`;

const voorwaardeLine = ({ soort, tekst, voorstel }: WerkvormModel['voorwaarden']['alle'][number]): string =>
  `**${capital(soort)}**: ${said({ tekst, voorstel })}`;
