import type { WerkvormModel } from './model.ts';

/** The words in a werkvorm's drawing and what the drawing shows. */
export interface PosterWords {
  labels: string[];
  description: string;
}

/**
 * Takes the words of a werkvorm's drawing from its own data, so that page and poster say the same.
 * @param partijen names of the three partijen in the plural, for the circles
 */
export function posterWords(
  { poster, groepen, vragen }: Pick<WerkvormModel, 'poster' | 'groepen' | 'vragen'>,
  partijen: string[],
): PosterWords {
  const titles = groepen.map(({ titel }) => titel);
  const quoted = (words: string[]) => new Intl.ListFormat('nl').format(words.map((word) => `“${word}”`));
  switch (poster) {
    case 'ijsberg':
      return {
        labels: titles,
        description: `Tekening: een ijsberg met drie lagen. Boven water staat ${quoted(titles.slice(0, 1))}, onder water staan ${quoted(titles.slice(1, 3))}.`,
      };
    case 'cirkels':
      return {
        labels: [...partijen, 'anderen', 'vraagstuk'],
        description: `Tekening: vier cirkels die elkaar raken, van ${new Intl.ListFormat('nl').format([...partijen, 'andere partijen'])}. In het midden staat het vraagstuk.`,
      };
    case 'driehoek':
      return { labels: titles, description: `Tekening: een driehoek van drie waarden, ${quoted(titles.slice(0, 3))}.` };
    case 'beelden':
      return {
        labels: [],
        description: 'Tekening: drie vellen papier met op elk een andere schets, van een huis, een paraplu en een netwerk.',
      };
    case 'begrippen':
      return {
        labels: [],
        description:
          'Tekening: twee tekstballonnen die elkaar raken in het woord “kwaliteit”. De ene denkt aan een tevreden gezicht, de andere aan een lijst met eisen.',
      };
    case 'rollen':
      return {
        labels: [],
        description:
          `Tekening: drie maskers, met de letters B, G en A. ${vragen.length > 0 ? '' : 'Het zijn de drie rollen in het spel.'}`.trim(),
      };
    case 'stappen':
      return { labels: [], description: 'Tekening: drie gekleurde treden die over elkaar heen liggen.' };
  }
}
