import type { Piece } from './markdown/write.ts';

/** What the example does and how to start it, in pieces of text and of code. */
export const exampleHelp: Piece[] = [
  { text: 'Dit programma zet alle werkvormen onder elkaar, met de tijd die ze minstens kosten. Zet het in een bestand met de naam ' },
  { text: 'lijst.mjs', code: true },
  { text: ', en start het met ' },
  { text: 'node lijst.mjs', code: true },
  { text: '. Je hebt Node 18 of nieuwer nodig.' },
];

/** A program that lists the werkvormen with the least time that each takes; `address` is that of their file. A test runs it as it stands on its page. */
export const example = (address: string): string =>
  `const antwoord = await fetch('${address}');
const { versie, werkvormen } = await antwoord.json();
if (!versie.startsWith('1.')) throw new Error('Versie ' + versie + ' ken ik nog niet.');

for (const { titel, minimaleDuur, bronvermelding, webadres } of werkvormen) {
  console.log(titel + ': minstens ' + minimaleDuur.minuten + ' minuten' + (minimaleDuur.voorstel ? ' (voorstel)' : ''));
  for (const bron of bronvermelding) console.log('  Bron: ' + bron.tekst);
  console.log('  ' + webadres);
}
`;
