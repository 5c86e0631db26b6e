import { z } from 'astro/zod';
import { common, count, distinct, distinctBy, id, inHetKort, link, links, list, record, text, texts } from './shared.ts';

/** What kind of lab a case describes. */
const caseSoorten = ['living lab', 'social lab'] as const;

const deelnemer = record('Een organisatie die meedeed.', {
  id: id('Korte naam in kleine letters, bijvoorbeeld verian.'),
  naam: text('De naam van de organisatie.', 80),
  partij: link('partijen', 'De partij waar deze organisatie bij hoort.').optional(),
  wie: text('Wie er namens deze organisatie bij waren, in functies en niet in namen.', 300).optional(),
}).meta({ title: 'Deelnemer' });

const shape = z.strictObject({
  ...common,
  inHetKort,
  opbrengst: texts('Wat het lab bracht, één punt per regel. Laat weg als de bron dat niet zegt.', 4),
  soort: z.enum(caseSoorten).describe('living lab of social lab.'),
  plaats: text('Het dorp, de stad of de wijk. Staat het woord dorp erbij, dan tekent de site een dorp.', 80),
  gemeente: text('De gemeente waar dit toen bij hoorde.', 80),
  provincie: text('De provincie.', 40),
  periode: text('Wanneer het speelde, als de bron dat zegt.', 40).optional(),
  deelnemers: distinctBy('id', 'komt al eerder voor. Geef elke deelnemer een eigen id.', deelnemer).min(1).describe('Wie er meededen.'),
  samenwerkingsvragen: distinctBy(
    'vraag',
    'komt al eerder voor. Noem elke vraag één keer, met bij van iedereen die hem stelde.',
    record('Een vraag waarmee de deelnemers kwamen.', {
      vraag: link('samenwerkingsvragen', 'De vraag.'),
      van: distinct(id('De korte naam (id) van een deelnemer.'))
        .default([])
        .describe('Welke deelnemers de vraag stelden. Laat weg als de bron niet zegt wie.'),
    }).meta({ title: 'Vraag' }),
  )
    .default([])
    .describe('De vragen waarmee de deelnemers kwamen.'),
  bijeenkomsten: distinctBy(
    'nummer',
    'komt al eerder voor. Geef elke bijeenkomst een eigen nummer.',
    record('Een bijeenkomst van het lab.', {
      nummer: count('Het nummer van de bijeenkomst.', 1, 20),
      werkvormen: links('werkvormen', 'Een werkvorm die in deze bijeenkomst is gebruikt.'),
    }).meta({ title: 'Bijeenkomst' }),
  )
    .default([])
    .describe('De bijeenkomsten en de werkvormen die er zijn gebruikt.'),
  ervaringen: list(
    record('Wat een deelnemer achteraf vertelde.', {
      deelnemer: id('De korte naam (id) van de deelnemer.').meta({ title: 'Deelnemer' }),
      weergave: text('Wat de deelnemer vertelde, in onze eigen woorden.', 1200),
      citaat: text('Hooguit enkele woorden die de deelnemer echt zei.', 60).optional(),
    }).meta({ title: 'Ervaring' }),
  )
    .default([])
    .describe('De ervaringen van de deelnemers.'),
});

/** Frontmatter of an entry in `content/cases/`. */
export const caseEntry = shape.superRefine((entry, context) => {
  const ids = entry.deelnemers.map((each) => each.id);
  const check = (path: (string | number)[], value: string) => {
    const message = `verwijst naar “${value}”, maar die staat niet bij deelnemers. Kies uit: ${ids.join(', ')}.`;
    if (!ids.includes(value)) context.addIssue({ code: 'custom', path, message });
  };
  entry.samenwerkingsvragen.forEach((each, at) =>
    each.van.forEach((value, index) => check(['samenwerkingsvragen', at, 'van', index], value)),
  );
  entry.ervaringen.forEach((each, at) => check(['ervaringen', at, 'deelnemer'], each.deelnemer));
});

/** The id of each ervaring on a page: the deelnemer's, with a number from the second on. */
export const ervaringIds = (ervaringen: { deelnemer: string }[]): string[] =>
  ervaringen.map(({ deelnemer }, at) => {
    const earlier = ervaringen.slice(0, at).filter((each) => each.deelnemer === deelnemer).length;
    return `ervaring-${deelnemer}${earlier > 0 ? `-${earlier + 1}` : ''}`;
  });

/** A case as its frontmatter gives it, defaults filled in. */
export type Case = z.infer<typeof shape>;
