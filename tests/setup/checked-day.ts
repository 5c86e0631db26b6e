/** The text of a bron with `day` as the day on which its address was last found to work. */
export function withDay(text: string, day: string): string {
  const line = `gecontroleerd: "${day}"`;
  if (/^gecontroleerd:.*$/m.test(text)) return text.replace(/^gecontroleerd:.*$/m, line);
  return text.replace(/^adres:.*$/m, (address) => `${address}\n${line}`);
}
