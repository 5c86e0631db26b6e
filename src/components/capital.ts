/** A text with its first letter in upper case; the Dutch IJ is one letter. */
export const capital = (text: string): string => text.replace(/^(?:ij|\p{L})/u, (first) => first.toLocaleUpperCase('nl'));
