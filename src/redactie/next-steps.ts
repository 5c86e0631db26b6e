import { paths } from '../paths.ts';
import type { CollectionName } from '../schemas/shared.ts';
import { kinds } from './kinds.ts';

/** What an editor does after an entry was made, line by line. */
export function nextSteps(collection: CollectionName, slug: string): string {
  return [
    'Zo ga je verder:',
    '1. Open het bestand. Vervang elk voorbeeld door je eigen tekst.',
    '2. Velden die weg mogen, hebben een # ervoor. Wil je er een gebruiken? Haal bij elke regel de # en de spatie erachter weg.',
    `3. Start npm run dev en kijk op ${paths.entry(collection, slug)}.`,
    '4. Kijk het na met npm run check:content.',
    `5. ${kinds[collection].then}`,
  ].join('\n');
}
