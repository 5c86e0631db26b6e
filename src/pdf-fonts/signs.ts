/** A letter or picture with what belongs to it: accents, colours of skin, and pictures that are joined into one. */
const sign = /\P{M}(?:[\p{M}\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\P{M})*/gu;

/** What a reader sees as one sign each: an emoji may be many characters. (Intl.Segmenter would know them all; Firefox has it since 125.) */
export const signsOf = (text: string): string[] => text.match(sign) ?? [];
