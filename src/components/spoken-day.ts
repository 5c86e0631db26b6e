/** A day as people say it: `2025-01-31` becomes “31 januari 2025”. */
export const spokenDay = (day: string): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
