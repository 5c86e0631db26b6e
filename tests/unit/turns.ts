/** Where an answer turns while a number goes up from `lowest` to `highest`: a line for each number from which it is another one. */
export function turnsOf(lowest: number, highest: number, answer: (number: number) => string): string[] {
  const answers = Array.from({ length: highest - lowest + 1 }, (_, at) => answer(lowest + at));
  return answers.flatMap((each, at) => (each === answers[at - 1] ? [] : [`${lowest + at}: ${each}`]));
}

/** Turns as a text to keep, each list below what it is about. */
export const toldTurns = (turns: Record<string, string[]>): string =>
  `${Object.entries(turns)
    .map(([what, lines]) => [`## ${what}`, ...lines].join('\n'))
    .join('\n\n')}\n`;
