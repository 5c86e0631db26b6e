/** What a reader is told where something that a poster takes can't be fetched. */
export const unreachable = 'De poster is nu niet op te halen. Kijk of je verbinding hebt en probeer het opnieuw, of print de lege poster.';
