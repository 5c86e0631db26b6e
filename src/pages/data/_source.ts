import { changes } from 'virtual:history';
import type { Catalog } from '../../catalog/index.ts';
import { defined } from '../../defined.ts';
import { dayOf } from '../../history/pages.ts';
import { memoised } from '../../memoise.ts';
import { keyOf, mentionsIn } from '../../open-data/mentions.ts';
import type { OpenSource } from '../../open-data/record.ts';
import { fullAddress } from '../../paths.ts';
import { publisherFrom } from '../../publisher.ts';
import { allSheets } from '../_sheets.ts';
import { openDraaiboeken } from '../draaiboek/_data.ts';

/** What the open data is made of, on this site. */
export const openSource = memoised(async (catalog: Catalog): Promise<OpenSource> => {
  const sheets = await allSheets(catalog);
  const draaiboeken = await openDraaiboeken(catalog);
  return {
    catalog,
    draaiboeken,
    mentions: mentionsIn(catalog, draaiboeken),
    addressOf: fullAddress,
    changed: (entry) => {
      const change = changes.get(keyOf(entry));
      return change && { toegevoegd: dayOf(change.added), gewijzigd: dayOf(change.changed) };
    },
    publisher: publisherFrom(),
    sheets: ({ id }) => defined(sheets.get(id), `The sheets of ${id}`),
  };
});

/** Data as it is in a file, for programs and for people who look at it. */
export const asJson = (data: object): string => `${JSON.stringify(data, undefined, 2)}\n`;

/** The answer of an endpoint that gives data. */
export const jsonResponse = (data: object): Response =>
  new Response(asJson(data), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
