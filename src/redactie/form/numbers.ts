import type { Remark } from './check.ts';

/**
 * Says of each field for a number on `page` that it holds something else. The CMS takes such a field for an empty one, so that what was
 * typed there would be lost without a word.
 */
export const withoutNumber = (page: ParentNode): Remark[] =>
  [...page.querySelectorAll<HTMLElement>('section[data-field-type="number"]')].flatMap((section) => {
    const typed = section.querySelector('input')?.value.trim() ?? '';
    const name = (section.dataset['keyPath'] ?? '').replaceAll(/\d+/g, (place) => String(Number(place) + 1)).replaceAll('.', ' › ');
    if (/^(?:-?\d+)?$/.test(typed)) return [];
    const sentence = `${name} is “${typed}”, maar moet een heel getal zijn. Gebruik alleen cijfers, of maak het veld leeg.`;
    return [{ sentence: sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase()), at: undefined }];
  });
