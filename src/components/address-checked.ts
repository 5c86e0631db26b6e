import { spokenDay } from './spoken-day.ts';

/** Whether an address of a document worked, on the last `day` that somebody opened it (`2026-01-31`). */
export const addressChecked = (day: string | undefined): string =>
  day === undefined ? 'We hebben nog niet nagekeken of dit adres werkt.' : `Dit adres werkte nog op ${spokenDay(day)}.`;
