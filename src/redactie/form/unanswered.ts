import type { Remark } from './check.ts';

/** What a host answered instead of what it was asked. */
export class Refusal extends Error {
  readonly status: number;

  constructor(address: string, status: number) {
    super(`${address}: ${status}`);
    this.status = status;
  }
}

const kept = 'Wat je typte, staat er nog.';
const newToken = 'Log dan uit, en log in met een nieuw token. Wat je typte, bewaart deze browser.';

/**
 * Why an entry can't be saved where it couldn't be asked how its file stands now: because of what went wrong, with what mends it. Saving it
 * all the same would go wrong too, or would take away what somebody else wrote.
 */
export function whyNotSaved(error: unknown): Remark {
  const status = error instanceof Refusal ? error.status : undefined;
  return {
    sentence: status === undefined ? `Er kwam geen antwoord. Heb je internet? Probeer het dan opnieuw. ${kept}` : refusals(status),
    at: undefined,
  };
}

function refusals(status: number): string {
  if (status === 401)
    return `Je bent niet meer ingelogd, of je token is verlopen. Wacht een minuut en sla nog eens op. Lukt het niet? ${newToken}`;
  if (status === 403 || status === 404)
    return `Jouw token mag niet bij de bestanden en de voorstellen. Vraag toegang aan wie de site beheert. Of kan het met een ander token? ${newToken}`;
  return `De plek waar de teksten staan, heeft een storing (${status}). Probeer het straks opnieuw. ${kept}`;
}
