import type { Werkvorm } from '../../schemas/werkvorm.ts';

/** What a group does with each poster, in a sentence or two. */
export const posterUse: Record<Werkvorm['poster'], string> = {
  ijsberg: 'Hang de ijsberg op en plak je antwoorden op het ijs, naast de vraag waar ze bij horen.',
  cirkels: 'Hang de cirkels op. Elke partij plakt haar post-its in haar eigen cirkel.',
  driehoek: 'Hang de driehoek op en plak je antwoorden bij de waarde waar ze over gaan.',
  beelden: 'Teken je antwoord op de startvraag in het lege vlak.',
  begrippen: 'Zet het begrip in het midden. Plak eromheen wat het voor elke partij betekent.',
  rollen: 'Knip de kaarten uit en geef iedereen een rol.',
};
