import { expect, test } from 'vitest';
import { stellingenAt } from '../../../src/catalog/stellingen.ts';
import { caseNamed, catalogOf, logicaNamed, themaNamed } from '../fixtures.ts';

const waarom = 'Daarom.';
const catalog = catalogOf({
  cases: [
    caseNamed('dorp', {
      ervaringen: [
        { deelnemer: 'de-buurt', weergave: 'Het was fijn.' },
        { deelnemer: 'de-buurt', weergave: 'Eerst was het stil. Toen niet meer.' },
      ],
    }),
  ],
  themas: [
    themaNamed('geld', {
      praktijk: [{ case: 'dorp', speelde: 'Er was te weinig.', effect: 'Nu is er genoeg.' }],
      uitspraken: [{ spreker: 'Iemand', case: 'dorp', weergave: 'Het kan voor minder.' }],
    }),
  ],
  logicas: [
    logicaNamed('een', { stellingen: [{ case: 'dorp', zin: 'Toen niet meer.', waarom }] }),
    logicaNamed('twee'),
    logicaNamed('drie', { stellingen: [{ thema: 'geld', zin: 'Nu is er genoeg.', waarom }] }),
    logicaNamed('vier', {
      stellingen: [
        { thema: 'geld', zin: 'Het kan voor minder.', waarom },
        { case: 'dorp', zin: 'Een zin in de tekst.', waarom },
      ],
    }),
    logicaNamed('vijf', { stellingen: [{ case: 'dorp', zin: 'Eerst was het stil.', waarom }] }),
  ],
});
const asked = (slug: string) => stellingenAt(catalog, slug).map(({ zin, logica, entry, place }) => [zin, logica.id, entry.id, place]);

test('stellingenAt mixes those of a logica with the first of others, by the alphabet, each with its place', () => {
  expect(asked('een')).toEqual([
    ['Het kan voor minder.', 'vier', 'geld', 'uitspraak-1'],
    ['Nu is er genoeg.', 'drie', 'geld', 'praktijk-dorp'],
    ['Toen niet meer.', 'een', 'dorp', 'ervaring-de-buurt-2'],
  ]);
  expect(asked('vier').map(([zin, logica]) => [zin, logica])).toEqual([
    ['Een zin in de tekst.', 'vier'],
    ['Eerst was het stil.', 'vijf'],
    ['Het kan voor minder.', 'vier'],
    ['Toen niet meer.', 'een'],
  ]);
  expect(stellingenAt(catalog, 'vier').find(({ zin }) => zin.startsWith('Een'))?.place).toBeUndefined();
});

test('stellingenAt takes each logica once where there are few', () => {
  const few = { ...catalog, logicas: catalog.logicas.slice(0, 3) };
  expect(stellingenAt(few, 'drie').map(({ zin }) => zin)).toEqual(['Nu is er genoeg.', 'Toen niet meer.']);
});

test('stellingenAt asks nothing at a logica that has none', () => {
  expect(asked('twee')).toEqual([]);
});
