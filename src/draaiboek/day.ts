/** Whether a text is a day that exists, as 2027-01-31. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a day is one to meet on: who types two figures of a year in a field for days gets the year 27. */
export const isOurTime = (day: string): boolean => day >= '1900';

/** What to say of a day that isn't. */
export const otherTime = 'Kijk de datum na. Schrijf het jaar met vier cijfers, zoals 2027.';

/** The day so many days before another, both as `2027-01-31`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** A day as people say it, with the day of the week: `2027-01-31` becomes “zondag 31 januari 2027”. */
export const spokenWeekday = (day: string): string =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
