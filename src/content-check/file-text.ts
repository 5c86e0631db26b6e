import { strangeCharacter } from '../schemas/characters.ts';
import { bytesIn } from './folder.ts';
import type { Problem } from './source-file.ts';

/** What is said of a file, and of which line in it. */
export interface Told {
  line: number;
  message: string;
}

/** The text of a file in UTF-8. A NUL is what remains of UTF-16, of which every second byte may be one. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The first line with something that can't be seen and does harm, or that Git left there. */
export function strangeLine(text: string): Told | undefined {
  for (const [at, line] of text.split('\n').entries()) {
    const message = strangeCharacter(line) ?? oldEnd(line) ?? twoVersions(line);
    if (message !== undefined) return { line: at + 1, message };
  }
  return undefined;
}

/** Astro's reader of the fields takes a carriage return by itself for the end of a line, and ours doesn't. */
const oldEnd = (line: string): string | undefined =>
  /\r(?!$)/.test(line)
    ? 'heeft regels die op een oude manier eindigen (CR). Open het bestand in VS Code en sla het opnieuw op.'
    : undefined;

const twoVersions = (line: string): string | undefined =>
  /^(?:<{7}|>{7}|\|{7})(?:\s|$)/.test(line)
    ? 'heeft twee versies door elkaar. Kies wat er moet staan. Haal de andere versie weg, en de regels met <<<<<<<, ======= en >>>>>>>.'
    : undefined;

/** What is said of a file that `decode` can't read. */
export const notUtf8 = 'is niet als UTF-8 opgeslagen. Sla het bestand opnieuw op met tekencodering UTF-8.';

/** What makes a list that editors keep beside the entries unreadable: then nothing else should be said of it, nor of what it lacks. */
export function faultyList(root: string, file: string): Problem | undefined {
  const text = decode(bytesIn(root, file));
  if (text === undefined) return { file, message: notUtf8 };
  const strange = strangeLine(text);
  return strange && { file, ...strange };
}
