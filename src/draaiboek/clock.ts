/** A time of the day, in whole minutes after midnight. */
export type Clock = number;

/** A time as a clock shows it: 1170 is “19.30”. After midnight it begins again. */
export function clockTime(time: Clock): string {
  const [hours, minutes] = [Math.floor(time / 60) % 24, time % 60];
  return `${String(hours).padStart(2, '0')}.${String(minutes).padStart(2, '0')}`;
}

/** From when to when something is: “19.30 tot 21.00 uur”. What takes no time yet only begins: “vanaf 19.30 uur”. */
export const spokenHours = ({ start, end }: { start: Clock; end: Clock }): string =>
  end > start ? `${clockTime(start)} tot ${clockTime(end)} uur` : `vanaf ${clockTime(start)} uur`;

/** Reads “19.30”, “19:30” or “9.05”; undefined if that is no time of the day. */
export function readClock(text: string): Clock | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(text) ?? [];
  const time = Number(hours) * 60 + Number(minutes);
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59 ? undefined : time;
}
