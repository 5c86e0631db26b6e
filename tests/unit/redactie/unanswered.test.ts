import { expect, test } from 'vitest';
import { Refusal, whyItFailed, whyNotSaved } from '../../../src/redactie/form/unanswered.ts';

test('who can’t save reads what mends it, and that nothing is lost', async () => {
  const refused = [401, 403, 404, 429, 503].map((status) => new Refusal('https://git.example/api', status));
  const sentences = [new TypeError('Failed to fetch'), ...refused].map((error) => whyNotSaved(error).sentence);
  await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot('unanswered.txt');
});

test('what went wrong in the CMS is told in Dutch, whatever browsers and hosts say of it', async () => {
  const answers = [
    { status: 401, message: 'Bad credentials' },
    { status: 403, message: 'Resource not accessible by personal access token' },
    { status: 200, message: 'Resource not accessible by personal access token' },
    { status: 403, message: 'API rate limit exceeded for user ID 1.' },
    { status: 404, message: 'Not Found' },
    { status: 200, message: "Could not resolve to a Repository with the name 'wij/gids'." },
    { status: 409, message: 'Head branch was modified.' },
    { status: 422, message: 'Validation Failed' },
    { status: 400, message: '' },
    { status: 200, message: 'Something went wrong while executing your query.' },
    { status: 502 },
  ];
  const faults = [
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new TypeError('Cannot read properties of undefined'),
    new SyntaxError('Unexpected token < in JSON'),
    ...['NotAllowedError', 'SecurityError', 'NotFoundError', 'NoModificationAllowedError', 'QuotaExceededError', 'DataError'].map(
      (name) => new DOMException('The request is not allowed.', name),
    ),
    new Error('The file is corrupt.'),
    new Error('Jij mag nog niet bij de bestanden in “⁨gids⁩”. Vraag toegang aan wie de site beheert.'),
    new Error('Dit token klopt niet, of het is verlopen. Kopieer het opnieuw, of maak een nieuw token.'),
    undefined,
  ];
  const toldOf = (cause: unknown) =>
    `${cause instanceof Error ? `${cause.name}: ${cause.message}` : JSON.stringify(cause)}\n${whyItFailed(cause)}`;
  await expect(`${[...answers, ...faults].map(toldOf).join('\n\n')}\n`).toMatchFileSnapshot('faults.txt');
});
