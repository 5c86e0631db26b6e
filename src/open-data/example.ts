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
