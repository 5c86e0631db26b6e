import type { CollectionName } from '../../schemas/shared.ts';
import { fieldAt } from '../fields.ts';
import type { Remark } from './check.ts';

/**
 * Says of each field for a number on `page`, of an entry of `collection`, that it holds something else. The CMS takes such a field for an
 * empty one, so that what was typed there would be lost without a word.
 */
export const withoutNumber = (page: ParentNode, collection: CollectionName): Remark[] =>
  [...page.querySelectorAll<HTMLElement>('section[data-field-type="number"]')].flatMap((section) => {
    const typed = section.querySelector('input')?.value.trim() ?? '';
    const path = (section.dataset['keyPath'] ?? '').replaceAll(/\d+/g, (place) => String(Number(place) + 1)).replaceAll('.', ' › ');
    if (/^(?:-?\d+)?$/.test(typed)) return [];
    const sentence = `${fieldAt(collection, path)?.label ?? path} is “${typed}”, maar moet een heel getal zijn. Gebruik alleen cijfers, of maak het veld leeg.`;
    return [{ sentence, at: undefined }];
  });
