/** What a reader is told where something that a poster takes can't be fetched. Firefox tries a script that didn't come only once for a page. */
export const unreachable =
  'De poster is nu niet op te halen. Kijk of je verbinding hebt en laad de bladzijde opnieuw, of print de lege poster. Wat je typte, blijft staan.';
