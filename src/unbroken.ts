/**
 * A word that counts off, with the space before its number: “p. 22”, “stap 2”, “tot en met 3”. Without what Safari before 16.4 can't read:
 * (?<=…).
 */
const before = /((?:^|[^\p{L}\p{N}])(?:p\.|bladzijden?|bijeenkomst|stap|tip|vraag|vragen|tot en met)) (?=\d)/giu;

/** The end of a number, with the space before what is counted: “1 uur”, “7 februari”. */
const after =
  /(\d) (?=(?:uur|uren|minu(?:ut|ten)|seconden|mensen|mm|cm|[kM]B|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}\p{N}]))/giu;

/** The spaces in “1 van 4”. */
const ofAll = /(\d) van (?=\d)/g;

/** A text in which no line breaks between a number and what belongs to it; it reads the same. Most have no number, which is soon seen. */
export const unbroken = (text: string): string =>
  /\d/.test(text) ? text.replace(before, '$1\u00A0').replace(after, '$1\u00A0').replace(ofAll, '$1\u00A0van\u00A0') : text;

/** Tags, what isn't running text, and between those the texts of a page. */
const texts = /<(pre|script|style|textarea|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;

/** A page, or a part of it, in whose texts no line breaks between a number and what belongs to it. */
export const unbrokenPage = (html: string): string => html.replace(texts, (part) => (part.startsWith('<') ? part : unbroken(part)));
