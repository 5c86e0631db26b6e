/** A text as the source of a regular expression that finds it letter for letter (`RegExp.escape` is newer than the Node that we ask for). */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The same for words as authors type them: either sign for an apostrophe will do. */
export const literalWords = (text: string): string => literal(text).replaceAll(/[’']/g, "[’']");
