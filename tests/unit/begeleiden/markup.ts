import { readFileSync } from 'node:fs';

/** What stands in a template of this room, without what the build fills in. */
export const markup = (file: string): string =>
  (readFileSync(`src/begeleiden/${file}.astro`, 'utf8').split(/^---$/m)[2] ?? '').replaceAll(/=?\{[^}]*\}+|<script[^>]*\/>/g, '');
