import { paperSource, type WerkvormSource } from '../../../src/paper/source.ts';
import { werkvormModel, type ModelPartij } from '../../../src/werkvorm/model.ts';
import { werkvormNamed, type Fields } from '../fixtures.ts';

const partijen: ModelPartij[] = [
  { id: 'gemeente', naam: 'Gemeente', meervoud: 'gemeenten', letter: 'G' },
  { id: 'bewoners', naam: 'Bewonersinitiatief', meervoud: 'bewonersinitiatieven', letter: 'B' },
  { id: 'aanbieder', naam: 'Aanbieder', meervoud: 'aanbieders', letter: 'A' },
];

/** What the sheets of a werkvorm are made from: the smallest that is right, with `fields` over it. */
export const sourceWith = (fields: Fields = {}, body = 'Een tekst.'): WerkvormSource =>
  paperSource({
    id: 'een-werkvorm',
    werkvorm: werkvormModel(werkvormNamed('een-werkvorm', fields).data, partijen),
    body,
    address: 'https://www.inspiratiewijzer.example/werkvormen/een-werkvorm/',
    sources: [{ bron: { data: { titel: 'Een boek', makers: ['De makers'] } }, paginas: [1, 2] }],
    site: 'https://www.inspiratiewijzer.example',
  });
