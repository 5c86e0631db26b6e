import { z } from 'astro/zod';
import { common, count, inFile, text, texts } from './shared.ts';

/** An address written out: URL readers forgive a missing // and spaces, and hide a name before an @. */
const wholeAddress = /^https?:\/\/[^\s"'<>\\^`{|}@]+$/;

/** The day it is now where the day begins first, so that nobody who fills in today is refused. */
const latestToday = () => new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

const lastChecked = 'De dag waarop iemand het webadres voor het laatst opende en het nog werkte';

const shape = z.strictObject({
  ...common,
  rol: z.enum(['gebruikt', 'verder lezen']).describe('gebruikt (feiten op deze site komen eruit) of verder lezen (we verwijzen ernaar).'),
  ondertitel: text('De ondertitel, zoals die op het document staat.', 300).optional(),
  makers: texts('Wie het maakten: één naam per regel. Laat weg als het document geen makers noemt.', 20),
  uitgever: text('Wie het uitgaf, als dat een ander is dan de makers.', 200).optional(),
  jaar: text('Het jaar of de periode, als dat vaststaat.', 40).optional(),
  aantalBladzijden: count('Hoeveel bladzijden het document heeft. Dan ziet de controle een verkeerd nummer bij bron.', 1, 999).optional(),
  adres: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, abort: true })
    .regex(wholeAddress)
    .max(500)
    .describe('Het webadres, beginnend met https://. Oude adressen mogen met http:// beginnen.')
    .optional(),
  gecontroleerd: z.iso
    .date({ abort: true })
    .refine((day) => day <= latestToday(), {
      message: 'is een dag die nog moet komen. Vul de dag in waarop iemand het adres opende.',
    })
    .describe(`${lastChecked}, tussen aanhalingstekens: "2025-01-31".`)
    .register(inFile, { help: `${lastChecked}.` })
    .optional(),
  licentie: text('De licentie of wie de rechten heeft.', 300),
});

/** Frontmatter of an entry in `content/bronnen/`: a document the guide uses or points to. */
export const bron = shape
  .superRefine(({ adres, gecontroleerd }, context) => {
    if (gecontroleerd === undefined || adres !== undefined) return;
    const message = 'hoort bij een adres, maar dat is er niet. Vul adres in, of haal dit veld weg.';
    context.addIssue({ code: 'custom', path: ['gecontroleerd'], message });
  })
  .meta({ dependentRequired: { gecontroleerd: ['adres'] } });

/** A bron as its frontmatter gives it, defaults filled in. */
export type Bron = z.infer<typeof shape>;
