import { defined } from '../defined.ts';
import { signsOnPaper } from './signs-on-paper.ts';

/**
 * The first sign in `text` that no typeface of paper has, with what belongs to it (an accent, the parts of an emoji); undefined if all
 * can be printed. An accent of its own counts as part of its letter, as a typesetter takes it.
 */
export function missingSign(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if ([...composed].every(isOnPaper)) return undefined;
  return [...new Intl.Segmenter('nl').segment(composed)].find(({ segment }) => ![...segment].every(isOnPaper))?.segment;
}

/** Spaces of every kind, and places where a word may break: a typesetter needs no letter for those. */
const isOnPaper = (sign: string): boolean => signsOnPaper().has(defined(sign.codePointAt(0), 'A sign')) || /[\s\u00AD\u200B]/u.test(sign);
