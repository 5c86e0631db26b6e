import type { WerkvormModel } from '../werkvorm/model.ts';
import type { PosterForm } from './poster.ts';

const listed = (words: string[]) => new Intl.ListFormat('nl').format(words);
const quoted = (words: string[]) => listed(words.map((word) => `“${word}”`));

/** What the drawing of a poster shows, for those who don't see it. */
export function posterAlt({ poster, groepen, partijen, stappen }: WerkvormModel, variant: PosterForm['variant'] = ''): string {
  const titles = groepen.map(({ titel }) => titel);
  switch (poster) {
    case 'ijsberg':
      return `Tekening: een ijsberg in zee. Boven water staat ${quoted(titles.slice(0, 1))}, onder water staan ${quoted(titles.slice(1, 3))}.`;
    case 'cirkels':
      return `Tekening: ${variant === 'three' ? 'drie' : 'vier'} cirkels die over elkaar heen vallen. In het midden staat het vraagstuk.`;
    case 'driehoek':
      return `Tekening: een driehoek van drie waarden, ${quoted(titles.slice(0, 3))}.`;
    case 'beelden':
      return 'Tekening: een leeg vel om op te tekenen, op een stapel gekleurde vellen.';
    case 'begrippen':
      return `Tekening: een vierkant, een cirkel en een driehoek, voor ${listed(partijen.map(({ naam }) => naam.toLowerCase()))}. Ze komen samen in het begrip.`;
    case 'rollen':
      return `Tekening: kaarten om uit te knippen, met de letters ${listed(partijen.map(({ letter }) => letter))} van de partijen.`;
    case 'stappen':
      return stappen.length === 1
        ? 'Tekening: een gekleurd vlak.'
        : `Tekening: ${stappen.length} gekleurde treden die over elkaar heen liggen, voor elke stap één.`;
  }
}
