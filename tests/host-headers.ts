import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers that a host sends with what is at an address. */
export type HeadersFor = (address: string) => Record<string, string>;

/** One path of a file `_headers` with its headers. */
export interface HeadersRule {
  path: string;
  headers: [name: string, value: string][];
}

/** Reads the file `_headers` of a built site as hosts do (https://docs.netlify.com/manage/routing/headers/). */
export function readRules(folder: string): HeadersRule[] {
  const rules: HeadersRule[] = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** Whether a rule is for the path of an address. */
export const ruleFits = ({ path }: HeadersRule, address: string): boolean =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(new URL(address, 'http://localhost').pathname);

/** What that file asks for an address; values of rules that fit together are joined with a comma. */
export function readHeaders(folder: string): HeadersFor {
  const rules = readRules(folder);
  return (address) => {
    const given: Record<string, string> = {};
    for (const [name, value] of rules.filter((rule) => ruleFits(rule, address)).flatMap(({ headers }) => headers)) {
      given[name] = given[name] === undefined ? value : `${given[name]}, ${value}`;
    }
    return given;
  };
}
