/** Where the form reads and writes: a folder on this computer, or a repository on GitHub or GitLab. */
export type Backend =
  | { name: 'folder' }
  | {
      name: 'github' | 'gitlab';
      repo: string;
      host: string;
      branch: string | undefined;
      app: string | undefined;
      login: string | undefined;
    };

/** Settings by name, as a build takes them from its environment. */
type Settings = Record<string, string | undefined>;

const hosts = { github: 'https://github.com', gitlab: 'https://gitlab.com' };

/**
 * The place that the environment names, undefined if it asks for no form.
 * @throws {Error} with a Dutch sentence where a setting can't be right
 */
export function backendFrom(env: Settings): Backend | undefined {
  const asked = env['REDACTIE'] ?? '';
  if (asked === '') return undefined;
  if (asked === 'map') return { name: 'folder' };
  const [, name, repo] = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)$/.exec(asked) ?? [];
  // Only GitLab has groups inside groups.
  if ((name !== 'github' && name !== 'gitlab') || repo === undefined || (name === 'github' && repo.split('/').length > 2))
    throw new Error(`REDACTIE is “${asked}”, maar dat kan niet. Kies map, github:eigenaar/naam of gitlab:groep/naam.`);
  const [other, own] = name === 'gitlab' ? ['REDACTIE_LOGIN', 'REDACTIE_APP'] : ['REDACTIE_APP', 'REDACTIE_LOGIN'];
  if ((env[other] ?? '') !== '')
    throw new Error(`${other} werkt niet bij ${name}. Haal die weg. Inloggen met een venster gaat hier met ${own}.`);
  return {
    name,
    repo,
    host: address('REDACTIE_HOST', env['REDACTIE_HOST']) ?? hosts[name],
    branch: env['REDACTIE_BRANCH'],
    app: env['REDACTIE_APP'],
    login: address('REDACTIE_LOGIN', env['REDACTIE_LOGIN']),
  };
}

function address(name: string, given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!/^https:\/\/[\w.-]+(?::\d+)?$/.test(given))
    throw new Error(`${name} is “${given}”, maar moet een adres zijn als https://git.gemeente.example, zonder iets erachter.`);
  return given;
}

/** Where the form asks the host's own questions. */
export const apiOf = ({ name, host }: Exclude<Backend, { name: 'folder' }>): string =>
  name === 'gitlab' ? `${host}/api/v4` : host === hosts.github ? 'https://api.github.com' : `${host}/api/v3`;

/** The hosts that the form's page may ask: that of the repository, and no other. */
const hostsOf = (backend: Backend): string[] =>
  backend.name === 'folder' ? [] : [...new Set([new URL(apiOf(backend)).origin, backend.host, ...(backend.login ? [backend.login] : [])])];

/** The form's own policy: scripts of this site, and the one host where the texts are kept. The CMS styles its parts itself, the spelling is WebAssembly. */
export const formPolicy = (backend: Backend): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' data: blob:", ...hostsOf(backend)].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
