import { expect, test } from 'vitest';
import { antwoordvel } from '../../../src/paper/antwoordvel.ts';
import { posterSheets } from '../../../src/paper/poster.ts';
import { rolkaarten } from '../../../src/paper/rolkaarten.ts';
import type { Sheet } from '../../../src/paper/sheet.ts';
import type { WerkvormSource } from '../../../src/paper/source.ts';
import { werkblad } from '../../../src/paper/werkblad.ts';
import type { Werkvorm } from '../../../src/schemas/werkvorm.ts';
import { posters } from '../../../src/schemas/werkvorm-fields.ts';
import { fullWerkvorm, sourceOf } from '../../fixture-site/drawings.ts';
import { ownCache } from '../../own-cache.ts';
import { changed, letters } from './letters.ts';

ownCache();

/** The fixture's werkvorm with each of its texts changed. */
const texts = (change: (text: string) => string): Werkvorm => changed(fullWerkvorm, change);
const times = (count: number) => texts((text) => Array<string>(count).fill(text).join(' '));
const [double, long] = [times(2), times(12)];
const wide = texts((text) => text.replace(/\S+/, (word) => word.repeat(9)));

/** More groups of questions than a drawing has layers or corners. */
const moreGroups = {
  groepen: [...fullWerkvorm.groepen, { id: 'nog-een', titel: 'Nog een groep' }],
  vragen: [...fullWerkvorm.vragen, ...fullWerkvorm.vragen.slice(-1).map((vraag) => ({ ...vraag, groep: 'nog-een' }))],
};

/** A text of an entry of which sheets show two parts. */
const body = (sentences: number) =>
  `## Wanneer gebruik je het?\n\nAls er een plan is.\n\n## De casus\n\n${'Er is een plein, en er is een plan. '.repeat(sentences)}`;

type Field = keyof Werkvorm;

/** What each drawing makes room for besides the title, which all do in the same way. */
const onPoster: Record<(typeof posters)[number], Field[]> = {
  ijsberg: ['groepen', 'vragen'],
  cirkels: [],
  driehoek: ['groepen', 'vragen'],
  beelden: ['titel', 'vragen'],
  begrippen: ['vragen'],
  rollen: ['rollen'],
  stappen: ['stappen'],
};

/** What makes each sheet, and the fields that it makes room for. */
const onSheet: [(source: WerkvormSource) => Sheet | Promise<Sheet>, Field[]][] = [
  [werkblad, ['titel', 'doel', 'stappen', 'vragen', 'randvoorwaarden']],
  [antwoordvel, ['groepen', 'vragen']],
  [rolkaarten, ['rollen']],
];

// What fits on paper, and the words that say what doesn't, only show where there is much text.
test.each(posters)('the poster %s sets much text as was kept', { timeout: 180_000 }, async (poster) => {
  const lines: string[] = [];
  const tell = async (what: string, fields: Partial<Werkvorm>, ...names: string[]) => {
    const sheets = await posterSheets(sourceOf({ ...fullWerkvorm, ...fields, poster }));
    for (const sheet of sheets.filter(({ name }) => names.includes(name))) lines.push(`${sheet.name}, ${what}: ${await letters(sheet)}`);
  };
  await tell('gewoon', {}, 'poster-a4', 'poster-a2');
  await tell('twee keer zo lang', { ...double, titel: fullWerkvorm.titel }, 'poster-a3');
  if (onPoster[poster].includes('groepen')) await tell('meer groepen', moreGroups, 'poster-a3');
  for (const field of onPoster[poster]) {
    await tell(`lang: ${field}`, { [field]: long[field] }, 'poster-a3');
    await tell(`breed: ${field}`, { [field]: wide[field] }, 'poster-a3');
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`texts/poster-${poster}.txt`);
});

test.each(onSheet.map(([make, fields]) => ({ name: make.name, make, fields })))(
  'the sheet $name sets much text as was kept',
  { timeout: 180_000 },
  async ({ name, make, fields }) => {
    const lines: string[] = [];
    const tell = async (what: string, over: Partial<Werkvorm>, sentences = 1) => {
      const sheet = await make(sourceOf({ ...fullWerkvorm, ...over }, body(sentences)));
      lines.push(`${what}: ${await letters(sheet)}`);
    };
    await tell('twee keer zo lang', double);
    for (const field of fields) await tell(`lang: ${field}`, { [field]: long[field] });
    if (make === rolkaarten) for (const sentences of [40, 90]) await tell(`casus van ${sentences} zinnen`, {}, sentences);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`texts/${name}.txt`);
  },
);
