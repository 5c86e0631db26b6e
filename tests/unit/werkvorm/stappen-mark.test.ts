import { expect, test } from 'vitest';
import { werkvormModel } from '../../../src/werkvorm/model.ts';
import { stappenMark } from '../../../src/werkvorm/stappen-mark.ts';
import { stap, werkvormNamed, type Fields } from '../fixtures.ts';

const words = { openen: 'Welkom.', afronden: 'Dank je.' };
const turns = { alsHetStilValt: 'Wacht.', alsIemandOverneemt: 'Vraag een ander.', alsHetHoogOploopt: 'Neem pauze.' };
const modelOf = (fields: Fields = {}) => werkvormModel(werkvormNamed('een-werkvorm', fields).data, []);
const plain = modelOf();

test('the words for the gespreksleider are named only where there are any, in a stap or for the whole', () => {
  expect(stappenMark(plain)).not.toContain('woorden');
  expect(stappenMark(modelOf({ stappen: [stap({ begeleiding: words })] }))).toContain('woorden');
  expect(stappenMark(modelOf({ begeleiding: turns }))).toContain('woorden');
  expect(stappenMark(plain, modelOf({ begeleiding: turns }))).toContain('woorden');
});
