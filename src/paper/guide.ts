import { z } from 'astro/zod';
import { defined } from '../defined.ts';
import { placesIn, type GuideChapter, type GuideSource } from './guide-model.ts';
import { onderdelen } from '../werkvorm/model.ts';
import { qrCode } from './qr.ts';
import { setPaper, type Paper } from './set.ts';
import type { Sheet } from './sheet.ts';

/** The chapters that are offered by themselves, with what is said about them. */
const parts: Record<string, string> = {
  'living-lab': 'Wat een living lab is en hoe je er zelf een organiseert.',
  partijen: 'Wie er meedoen en wat elke partij zoekt.',
  wegwijzer: 'Wat er kan spelen, wat je dan doet en waar je verder kunt.',
  cases: 'De verhalen van de labs, met wat de deelnemers ervan vonden.',
  themas: 'Waar de gesprekken over gingen en wat dat opleverde.',
  werkvormen: 'Alle werkvormen, met stappen, vragen en wat je klaarlegt.',
  tips: 'Alle tips, per soort bij elkaar.',
  logicas: 'De manieren van denken achter het samenspel.',
};

/** The whole guide as one book, and then each part by itself. */
export const guideSheets = (source: GuideSource): Sheet[] => {
  const sheet = (name: string, titel: string, uitleg: string, chosen: GuideChapter[]): Sheet => ({
    name,
    titel,
    uitleg,
    papier: 'A4',
    set: () => setBook(source, chosen),
  });
  return [
    sheet('gids', 'De hele gids', 'Alles in één boek, met een inhoudsopgave.', source.hoofdstukken),
    ...source.hoofdstukken.flatMap((chapter) => {
      const uitleg = parts[chapter.id];
      return uitleg === undefined ? [] : [sheet(chapter.id, chapter.naam, uitleg, [chapter])];
    }),
  ];
};

/** What the template reports: where a chapter ends on its last page, in millimetres from the top. */
const chapterEnd = z.object({ hoofdstuk: z.string(), einde: z.number() });

/** A last page that ends above this is mostly white, in millimetres from the top; its text begins at 26. */
const short = 105;

/** By how many steps a chapter takes less room, to bring back what stands on its last page; tried in turn, and given up in the end. */
const attempts = [3, 6, 0];

/** Sets chapters as a book; where one ends with a page that is mostly white, again with less room for it. */
function setBook(source: GuideSource, chosen: GuideChapter[]): Paper {
  const tries: Record<string, number> = {};
  for (;;) {
    const closer = Object.fromEntries(
      Object.entries(tries).map(([id, at]) => [id, defined(attempts[at - 1], `Attempt ${at} to set ${id}`)]),
    );
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
