/**
 * Rows as a table for a spreadsheet (RFC 4180). Semicolons and a byte order mark are what a Dutch Excel opens without asking.
 */
export const csvOf = (rows: string[][]): string => `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;

/** A spreadsheet reckons with a text that begins with one of these signs (owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^\s*[=+\-@＝＋－＠]/;

const cell = (text: string) => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
