/** The letter of a sub-question: a, b, c and so on; `index` counts from 0. */
export const partLetter = (index: number): string => String.fromCharCode(97 + index);

/** A time as people say it: “45 minuten”, “1 uur”, “1 uur en 15 minuten”. `minutes` is a whole number. */
export function spokenTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} uur` : '', rest > 0 || hours === 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : ''];
  return parts.filter(Boolean).join(' en ');
}

/** Names of questions as a reader sees them: “vraag 1 tot en met 3”, “vraag 5 en 7”. Takes labels such as “1”. */
export function questionRange(labels: string[]): string {
  if (labels.length === 0) return '';
  const numbers = labels.map(Number);
  const consecutive = numbers.length > 2 && numbers.every((each, at) => each === Number(labels[0]) + at);
  return `vraag ${consecutive ? `${labels[0]} tot en met ${labels.at(-1)}` : new Intl.ListFormat('nl').format(labels)}`;
}
