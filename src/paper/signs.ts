import { defined } from '../defined.ts';
import { signsOnPaper } from './signs-on-paper.ts';

/**
 * The signs in `text` that no typeface of paper has, each once, with what belongs to them (an accent, the parts of an emoji); none if all
 * can be printed. An accent of its own counts as part of its letter, as a typesetter takes it.
 */
export function missingSigns(text: string): string[] {
  const composed = text.normalize('NFC');
  if ([...composed].every(isOnPaper)) return [];
  const signs = [...new Intl.Segmenter('nl').segment(composed)].map(({ segment }) => segment);
  return [...new Set(signs.filter((sign) => ![...sign].every(isOnPaper)))];
}

/** Spaces of every kind, and places where a word may break: a typesetter needs no letter for those. */
const isOnPaper = (sign: string): boolean => signsOnPaper().has(defined(sign.codePointAt(0), 'A sign')) || /[\s\u00AD\u200B]/u.test(sign);
