import type { Situatie } from '../schemas/situatie.ts';

/** What happens between people, as someone in the middle of it would say it, and what it can look like. */
export const aanleidingNames: Record<Situatie['aanleiding'], { name: string; sign: string }> = {
  'geen-contact': {
    name: 'We krijgen geen contact',
    sign: 'Je belt, mailt en nodigt uit. Het blijft stil, of je kent de ander niet eens.',
  },
  'geen-vertrouwen': { name: 'We vertrouwen elkaar niet', sign: 'Er is iets gebeurd, of er speelt iets waar niemand over begint.' },
  'wie-doet-wat': { name: 'Het is niet duidelijk wie wat doet', sign: 'Taken lopen door elkaar, en sommige dingen doet niemand.' },
  'andere-woorden': { name: 'We begrijpen elkaar niet', sign: 'Jullie gebruiken dezelfde woorden, maar bedoelen iets anders.' },
  'niet-gezien': { name: 'Niemand ziet wat we toevoegen', sign: 'Jullie doen veel, maar het telt niet mee.' },
  'staat-stil': { name: 'We komen niet vooruit', sign: 'Er is te weinig tijd, te weinig steun of te veel overleg.' },
  'nu-besluiten': {
    name: 'Er moet nu iets besloten worden',
    sign: 'Er komt een besluit, of er stopt iets. Er is haast en alles ligt gevoelig.',
  },
};
