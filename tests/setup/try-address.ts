/** What came of opening an address outside the site. */
export interface Answer {
  works: boolean;
  /** In a Dutch sentence for whoever runs the check. */
  says: string;
}

/** How long an address may take, in milliseconds: some archives are slow. */
const timeout = 20_000;

/** Opens an address as a browser would, redirects included, and reads no more of it than its head. */
export async function tryAddress(address: string, milliseconds: number = timeout): Promise<Answer> {
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(milliseconds),
      headers: { accept: '*/*', 'user-agent': 'Mozilla/5.0' },
    });
    await response.body?.cancel();
    return answerOf(address, response);
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { works: false, says: isLate ? `geeft geen antwoord binnen ${milliseconds / 1000} seconden.` : 'is niet te bereiken.' };
  }
}

function answerOf(address: string, { ok, status, url }: Response): Answer {
  if (!ok) return { works: false, says: `werkt niet: de site antwoordt met ${status}.` };
  if (sameAddress(address, url)) return { works: true, says: 'werkt.' };
  return { works: true, says: `werkt, maar leidt naar ${url}. Kijk of daar hetzelfde staat, en pas het adres dan aan.` };
}

/** What stands behind # isn't sent, so it can't come back. */
const sameAddress = (a: string, b: string) => new URL(a).href.split('#')[0] === b.split('#')[0];
