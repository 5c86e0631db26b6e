import { expect, test } from 'vitest';
import { sharedWords } from '../../../src/entry/logicas.ts';
import { catalogOf, logicaNamed } from '../fixtures.ts';

const woord = (name: string, betekenis: string) => ({ woord: name, betekenis });

test('a word stands once, with what it can mean to each logica', () => {
  const catalog = catalogOf({
    logicas: [
      logicaNamed('markt', { titel: 'Markt', woorden: [woord('waarde', 'Geld.'), woord('tijd', 'Ook geld.')] }),
      logicaNamed('buurt', { titel: 'Buurt', woorden: [woord('waarde', 'Elkaar kennen.')] }),
    ],
  });
  expect(
    sharedWords(catalog).map(({ woord: name, betekenissen }) => [name, betekenissen.map((each) => `${each.woord}: ${each.betekenis}`)]),
  ).toEqual([
    ['waarde', ['Markt: Geld.', 'Buurt: Elkaar kennen.']],
    ['tijd', ['Markt: Ook geld.']],
  ]);
});
