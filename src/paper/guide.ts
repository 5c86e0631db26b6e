import { z } from 'astro/zod';
import { placesIn, type GuideChapter, type GuideSource } from './guide-model.ts';
import { onderdelen } from '../werkvorm/model.ts';
import { qrCode } from './qr.ts';
import { setPaper, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';

/** The chapters that are offered by themselves, with what is said about them. */
const parts: Record<string, { titel: string; uitleg: string }> = {
  'living-lab': { titel: 'Living lab', uitleg: 'Wat een living lab is en hoe je er zelf een organiseert.' },
  partijen: { titel: 'Partijen', uitleg: 'Wie er meedoen en wat elke partij zoekt.' },
  wegwijzer: { titel: 'Wegwijzer', uitleg: 'Vragen die je misschien herkent, en waar je ermee verder kunt.' },
  cases: { titel: 'Cases', uitleg: 'De verhalen van de labs, met wat de deelnemers ervan vonden.' },
  themas: { titel: 'Thema’s', uitleg: 'Waar de gesprekken over gingen en wat dat opleverde.' },
  werkvormen: { titel: 'Werkvormen', uitleg: 'Alle werkvormen, met stappen, vragen en wat je klaarlegt.' },
  tips: { titel: 'Tips', uitleg: 'Alle tips, per soort bij elkaar.' },
  logicas: { titel: 'Logica’s', uitleg: 'De manieren van denken achter het samenspel.' },
};

/** The whole guide as one book, and then each part by itself. */
export const guideSheets = (source: GuideSource): Sheet[] => [
  {
    name: 'gids',
    titel: 'De hele gids',
    uitleg: 'Alles in één boek, met een inhoudsopgave.',
    papier: 'A4',
    set: () => setBook(source, source.hoofdstukken),
  },
  ...source.hoofdstukken.flatMap((chapter) => {
    const part = parts[chapter.id];
    return part === undefined ? [] : [{ name: chapter.id, ...part, papier: 'A4', set: () => setBook(source, [chapter]) }];
  }),
];

/** What the template reports: where a chapter ends on its last page, in millimetres from the top. */
const chapterEnd = z.object({ hoofdstuk: z.string(), einde: z.number() });

/** A last page that ends above this has only some lines, in millimetres from the top; its text begins at 26. */
const short = 70;

/** By how many steps a chapter takes less room (or more), to bring back what stands on its last page (or more to it); tried in turn. */
const attempts = [4, -3];

/** Sets chapters as a book; where one ends with a page of only some lines, again with more or less room for it. */
function setBook(source: GuideSource, chosen: GuideChapter[]): Paper {
  const tries: Record<string, number> = {};
  for (;;) {
    const closer = Object.fromEntries(Object.entries(tries).map(([id, at]) => [id, attempts[at - 1] ?? 0]));
    const paper = setPaper('guide/book.typ', bookData(source, chosen), closer);
    const ends = z.array(chapterEnd).parse(paper.reports);
    const loose = new Set(ends.filter(({ einde }) => einde < short).map(({ hoofdstuk }) => hoofdstuk));
    const again = [...loose].filter((id) => (tries[id] ?? 0) < attempts.length);
    if (again.length === 0) return paper;
    for (const id of again) tries[id] = (tries[id] ?? 0) + 1;
  }
}

function bookData({ titel, samenvatting, auteurs, partijen, soorten, site, hoofdstukken }: GuideSource, chosen: GuideChapter[]) {
  const [only] = chosen.length === 1 ? chosen : [];
  return {
    papier: {
      plekken: placesIn(chosen),
      titel: only === undefined ? titel : `${only.opening.titel} – ${titel}`,
      auteurs,
      site,
      adreslijst: true,
    },
    gids: titel,
    qr: qrCode(`${site}/`),
    onderdelen,
    partijen,
    soorten,
    samenvatting: only?.opening.samenvatting ?? samenvatting,
    hoofdstukken: chosen,
    tekens: hoofdstukken.map(({ naam, kind, teken }) => ({ naam, kind, teken })),
  };
}
