/** The group that amounts are reckoned for where nobody says how large it is; a suggestion of this site. */
export const group = { deelnemer: 8, organisatie: 3, groep: 1 };
