import type { Remark } from './check.ts';
import { isOurReason } from './words.ts';

/** What a host answered instead of what it was asked. */
export class Refusal extends Error {
  readonly status: number;

  constructor(address: string, status: number) {
    super(`${address}: ${status}`);
    this.status = status;
  }
}

const noAnswer = 'Er kwam geen antwoord. Heb je internet? Probeer het dan opnieuw.';
const kept = 'Wat je typte, staat er nog.';
const newToken = 'Log dan uit, en log in met een nieuw token. Wat je typte, bewaart deze browser.';

/**
 * Why an entry can't be saved where it couldn't be asked how its file stands now: because of what went wrong, with what mends it. Saving it
 * all the same would go wrong too, or would take away what somebody else wrote.
 */
export function whyNotSaved(error: unknown): Remark {
  const refusal = error instanceof Refusal ? refusals[error.status] : undefined;
  return { sentence: refusal ?? `${whyItFailed(error)} ${kept}`, at: undefined };
}

const refused = `Jouw token mag niet bij de bestanden en de voorstellen. Vraag toegang aan wie de site beheert. Of kan het met een ander token? ${newToken}`;

const refusals: Record<number, string | undefined> = {
  401: `Je bent niet meer ingelogd, of je token is verlopen. Wacht een minuut en sla nog eens op. Lukt het niet? ${newToken}`,
  403: refused,
  404: refused,
};

/** What the hosts say in English though they answered, and the status that it would have. */
const said: [says: RegExp, status: number][] = [
  [/rate limit/i, 429],
  [/not accessible|permission|forbidden|protected|not allowed/i, 403],
  [/could not resolve to|not found/i, 404],
  [/something went wrong|timed? ?out/i, 502],
];

/**
 * Why the CMS couldn't sign in, read the texts or save one, with what mends it: from the cause that it knows. By itself it shows what the
 * browser, the host or the program says of it, which is English.
 */
export function whyItFailed(cause: unknown): string {
  const { name, message, status }: { name?: string; message?: string; status?: number } = Object(cause);
  if (message !== undefined && isOurReason(message)) return message;
  if (cause instanceof DOMException) return folderFaults[cause.name] ?? passOn(message);
  if (name === 'TypeError' && browsersSay.test(message ?? '')) return noAnswer;
  if (name === 'SyntaxError') return oddAnswer;
  const [, meant] = said.find(([says]) => says.test(message ?? '')) ?? [];
  return answers(meant ?? status) ?? passOn([status, message].filter(Boolean).join(': '));
}

function answers(status: number | undefined): string | undefined {
  if (status === 401) return 'Je bent niet meer ingelogd, of je token is verlopen. Log opnieuw in. Wat je typte, bewaart deze browser.';
  if (status === 403 || status === 404)
    return 'Jouw token mag hier niet bij. Vraag toegang aan wie de site beheert, of log in met een ander token.';
  if (status === 429) return 'Er is in korte tijd te veel gevraagd. Wacht een kwartier, en probeer het opnieuw.';
  return status !== undefined && status >= 500
    ? `De plek waar de teksten staan, heeft een storing (${status}). Probeer het straks opnieuw.`
    : undefined;
}

/** What Chrome, Firefox and Safari say of a host that can't be reached; faults of a program have the same name. */
const browsersSay = /fetch|Load failed/;

const oddAnswer =
  'Het antwoord klopte niet. Moet je op dit netwerk eerst inloggen, zoals in de trein? Doe dat. Of er is een storing: probeer het dan straks opnieuw.';

/** What a browser has against a folder, by its name for that. */
const folderFaults: Record<string, string | undefined> = {
  NotAllowedError:
    'Het formulier mag nu niet in de map. Laad het opnieuw, en kies voor toestaan als de browser vraagt of het de bestanden mag veranderen.',
  SecurityError: 'De browser laat het formulier hier niet bij een map. Open het op het adres dat npm run dev noemt.',
  NotFoundError: 'Het bestand of de map staat er niet meer. Laad het formulier opnieuw.',
  NoModificationAllowedError: 'Een ander programma houdt het bestand vast. Sluit het daar, en probeer het opnieuw.',
  QuotaExceededError: 'De schijf is vol. Maak ruimte, en probeer het opnieuw.',
};

const passOn = (message: string | undefined): string =>
  `Dit lukte niet. Probeer het straks opnieuw. Lukt het dan weer niet? ${message ? `Geef dit dan door aan wie de site beheert: “${message}”` : 'Vraag het aan wie de site beheert.'}`;
