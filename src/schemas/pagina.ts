import { z } from 'astro/zod';
import { labBijeenkomsten } from './lab-bijeenkomsten.ts';
import { common, distinctBy, id, inHetKort, link, links, list, proposal, record, someTexts, suggestions, text } from './shared.ts';

/** Something said in one or two sentences, by a source or by this site. */
const gezegd = (help: string) => record(help, { tekst: text('De tekst, in één of twee zinnen.', 200), voorstel: proposal });

const etappe = record('Een deel van de route, in de volgorde waarin je die loopt.', {
  id: id('Korte naam in kleine letters, bijvoorbeeld uitnodigen. Dit wordt het adres van dit deel.'),
  titel: text('De naam van dit deel.', 40),
  waarvoor: text('Waar dit deel voor is.', 240),
  wie: gezegd('Wie er meedoet.'),
  duur: gezegd('Hoe lang het duurt.'),
  doen: list(gezegd('Iets wat je doet.').meta({ title: 'Punt' }), 8)
    .min(1)
    .describe('Wat je in dit deel doet, één punt per regel. Dit komt ook op de checklist.'),
  werkvormen: list(
    record('Een werkvorm die hier helpt. Dit is een voorstel van de site.', {
      werkvorm: link('werkvormen', 'De werkvorm.'),
      waarom: text('Waarom die hier helpt, in één zin.', 240),
    }).meta({ title: 'Werkvorm' }),
    4,
  )
    .default([])
    .describe('De werkvormen die hier helpen.')
    .register(suggestions),
  draaiboek: z
    .enum(labBijeenkomsten)
    .optional()
    .describe('Het draaiboek van de site dat bij dit deel hoort, zonder living-lab- ervoor.')
    .register(suggestions),
  tips: links('tips', 'Een tip die bij dit deel hoort.').register(suggestions),
}).meta({ title: 'Deel' });

const verwant = record('Een aanpak die op deze lijkt, ernaast gezet. De vergelijking is van de site.', {
  hier: text('Hoe deze aanpak heet, met een hoofdletter.', 40),
  daar: text('Hoe de andere aanpak heet, met een hoofdletter.', 40),
  case: link('cases', 'De case waarin je leest hoe het daar ging.'),
  hetzelfde: someTexts('Wat hetzelfde is.'),
  verschillen: list(
    record('Iets wat anders is.', {
      wat: text('Waarin ze verschillen, als vraag of in een paar woorden.', 60),
      hier: text('Hoe het hier is.', 200),
      daar: text('Hoe het daar is.', 200),
    }).meta({ title: 'Verschil' }),
    8,
  )
    .min(1)
    .describe('Wat anders is.'),
  keuze: text('Wanneer je welke kiest. Dit is een voorstel van de site.', 300),
}).register(suggestions);

/** Frontmatter of an entry in `content/paginas/`: a page of running text, and a route with what is like it, if it has those. */
export const pagina = z.strictObject({
  ...common,
  inHetKort,
  route: distinctBy('id', 'komt al eerder voor. Geef elk deel een eigen id.', etappe, 8)
    .default([])
    .describe('De delen van een route, voor een bladzijde die stap voor stap vertelt hoe iets gaat. De verdeling in delen is van de site.'),
  routeUit: links('bronnen', 'Een document waar de route uit komt. Noem het ook bij bron. Dit komt op de checklist te staan.'),
  verwant: verwant.optional(),
});

/** A pagina as its frontmatter gives it, defaults filled in. */
export type Pagina = z.infer<typeof pagina>;
