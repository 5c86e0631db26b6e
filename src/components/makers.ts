/** Who made a document and who published it. */
export interface Made {
  makers: string[];
  uitgever?: string | undefined;
}

/** Makers and publisher as a reader sees them: “LSA, Movisie en Vilans”, “Esther Vreeken, uitgegeven door Vilans”. Says so where none is known. */
export function makersLine({ makers, uitgever }: Made): string {
  const known = [
    makers.length > 0 ? new Intl.ListFormat('nl').format(makers) : '',
    uitgever === undefined ? '' : `uitgegeven door ${uitgever}`,
  ];
  const line = known.filter(Boolean).join(', ');
  return line === '' ? 'Makers niet vermeld' : line.charAt(0).toUpperCase() + line.slice(1);
}
