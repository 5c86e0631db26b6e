import type { CollectionName } from '../schemas/shared.ts';

/** What an editor should know of a collection before adding to it. */
interface Kind {
  /** What an entry is, in a few words. */
  what: string;
  /** Whether editors can add entries; where they can't, the site's code has to grow with it. */
  grows: boolean;
  /** The field that a file's name comes from. */
  namedBy: string;
  /** What else to do, so that readers find the entry. */
  then: string;
}

/** What an editor should know of each collection. */
export const kinds: Record<CollectionName, Kind> = {
  cases: {
    what: 'een verhaal over een lab in een dorp of wijk',
    grows: true,
    namedBy: 'plaats',
    then: 'Speelde er een thema? Vul dat in bij praktijk, in het bestand van dat thema.',
  },
  themas: {
    what: 'een onderwerp waar het gesprek over gaat',
    grows: true,
    namedBy: 'titel',
    then: 'Wijst een tip of vraag naar dit thema? Vul dat in bij die tip of vraag.',
  },
  werkvormen: {
    what: 'een oefening met stappen en vragen',
    grows: true,
    namedBy: 'titel',
    then: 'Noem de werkvorm bij een thema of in een case. Anders vindt een lezer hem minder snel.',
  },
  tips: { what: 'een korte tip', grows: true, namedBy: 'titel', then: 'Kies bij themas waar de tip bij helpt.' },
  logicas: {
    what: 'een manier van denken',
    grows: true,
    namedBy: 'titel',
    then: 'Noem de logica bij een thema. Andere logica’s leggen woorden uit: doe dat hier ook.',
  },
  partijen: { what: 'wie er meedoen', grows: false, namedBy: 'titel', then: '' },
  samenwerkingsvragen: {
    what: 'een vraag in de wegwijzer',
    grows: true,
    namedBy: 'titel',
    then: 'Stelde een groep deze vraag? Noem de vraag in het bestand van die case.',
  },
  situaties: {
    what: 'wat mensen zeggen als het stroef gaat',
    grows: true,
    namedBy: 'titel',
    then: 'De situatie staat vanzelf in de wegwijzer.',
  },
  begrippen: {
    what: 'een moeilijk woord met uitleg',
    grows: true,
    namedBy: 'titel',
    then: 'Waar het woord voor het eerst op een bladzijde staat, komt vanzelf een link.',
  },
  paginas: {
    what: 'een gewone bladzijde',
    grows: true,
    namedBy: 'titel',
    then: 'Een nieuwe bladzijde staat niet vanzelf in een menu of in de gids op papier. Vraag daarvoor een ontwikkelaar.',
  },
  bronnen: { what: 'een document of een website', grows: true, namedBy: 'titel', then: 'Noem de bron bij de teksten die eruit komen.' },
};
