import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../built-site.ts';

/** Another day and language than those of whoever builds the site: time zones that are a day ahead or behind. */
export const elsewhere = {
  TZ: new Date().getTimezoneOffset() === -14 * 60 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
};

/** Each file of a built site, in order, with a hash of what is in it. */
export const contentsOf = (site: string): Map<string, string> =>
  new Map(
    filesIn(site)
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(site, file)))
          .digest('hex'),
      ]),
  );
