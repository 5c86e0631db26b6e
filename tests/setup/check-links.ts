import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../../src/content-check/read-content.ts';
import { bron } from '../../src/schemas/bron.ts';
import { withDay } from './checked-day.ts';
import { tryAddress } from './try-address.ts';

/**
 * Opens every address outside the site, all of which stand in content/bronnen/, and tells which work. For people with a connection;
 * with --noteer it writes today as the day on which an address that works was checked.
 */
const notes = process.argv.includes('--noteer');
const today = new Date().toISOString().slice(0, 10);

const documents = readContent('.').files.flatMap(({ file, collection, data }) => {
  const { adres } = collection === 'bronnen' ? bron.parse(data) : {};
  return adres === undefined ? [] : [{ file, adres }];
});

for (const { file, adres } of documents) {
  const { works, says } = await tryAddress(adres);
  console.log(`${file}: ${adres} ${says}`);
  if (!works) process.exitCode = 1;
  else if (notes) writeFileSync(file, withDay(readFileSync(file, 'utf8'), today));
}
