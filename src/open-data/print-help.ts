import { paths } from '../paths.ts';
import type { Piece } from './markdown/write.ts';

/** How to have the guide without internet, without what only a browser can do. */
export const withoutInternet: { titel: string; zip: Piece[] } = {
  titel: 'Zonder internet',
  zip: [
    { text: 'Wil je de gids op een USB-stick of in een gedeelde map? Haal ' },
    { text: 'de gids als zip-bestand', path: paths.zip },
    { text: ' op. Pak het bestand uit en open ' },
    { text: 'index.html', code: true },
    { text: '.' },
  ],
};

/** How to print the guide. */
export const printing = {
  titel: 'Zo print je',
  lines: [
    'Open het bestand. Kies A4 en ‘werkelijke grootte’ of 100%.',
    'Kies dubbelzijdig. Dan staan de nummers van de bladzijden aan de buitenkant.',
    'Links is ruimte voor een perforator. Aan de rand zie je per hoofdstuk een blokje.',
    'Print je zwart-wit? Dan blijft alles te lezen. De partijen herken je aan hun letter en hun vorm.',
  ],
};

/** How to make a booklet of it. */
export const booklet = {
  titel: 'Een boekje maken',
  text: 'Open het bestand in een pdf-lezer, zoals Adobe Reader. Kies bij het printen ‘Boekje’. De lezer zet de bladzijden in de goede volgorde, twee op een vel A4. Daarna hoef je alleen te vouwen.',
};
