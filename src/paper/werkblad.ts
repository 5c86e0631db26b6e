import { onderdelen } from '../werkvorm/model.ts';
import { qrCode } from './qr.ts';
import { setPaper } from './set.ts';
import type { Sheet, WerkvormSource } from './sheet.ts';

/** The working sheet: all that a gespreksleider needs, on two sides of A4 at most. */
export const werkblad = ({ werkvorm, text, address, bron, auteurs, site }: WerkvormSource): Sheet => ({
  name: 'werkblad',
  titel: 'Werkblad',
  uitleg: 'Alles wat de gespreksleider nodig heeft.',
  papier: 'A4',
  set: () =>
    setPaper('werkblad.typ', {
      papier: { titel: `Werkblad ${werkvorm.titel}`, auteurs, site },
      werkvorm,
      onderdelen,
      text,
      adres: address,
      qr: qrCode(address),
      bron,
    }),
});
