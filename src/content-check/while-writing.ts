import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { defined } from '../defined.ts';
import { escaped } from '../escaped.ts';
import { checkAll } from './check-all.ts';
import { report } from './check-content.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Milliseconds to wait for the other files that are saved, renamed or moved with the first. */
const debounce = 100;

/**
 * Checks all content below `root` when the development server starts, and again with each file that is added, changed, renamed or taken away.
 * What is wrong stands in the terminal and, instead of any page, in the browser; once it is mended the page comes back by itself.
 */
export function checkWhileWriting(server: DevServer, root: string, logger: AstroIntegrationLogger, checkContent = checkAll): void {
  let lastReport = '';
  let checks = 0;
  const check = async () => {
    const number = (checks += 1);
    const problems = await checkContent(root);
    // Something was saved meanwhile: the check of that tells.
    if (number !== checks) return;
    const now = problems.length === 0 ? '' : report(problems);
    if (now === lastReport) return;
    if (now === '') logger.info('De inhoud is weer in orde.');
    else logger.error(now);
    lastReport = now;
    reload();
  };
  const reload = () => {
    server.ws.send({ type: 'full-reload' });
  };
  // A page that was on its way while something went wrong: only it asks for a connection, for the page with problems has none.
  server.ws.on('connection', () => {
    if (lastReport !== '') reload();
  });
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(join(root, 'content') + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void check(), debounce);
  });
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (lastReport === '' || !request.headers.accept?.includes('text/html')) next();
    else response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(problemPage(lastReport));
  });
  void check();
}

/** How often a page with problems asks whether there is something else to see, in milliseconds. */
const pollInterval = 500;

/** A page with what is wrong (`text`, as `report` gives it): its first line is the heading. It gives way to the next by itself. */
function problemPage(text: string): string {
  const [heading = '', ...lines] = text.split('\n').map((line) => escaped(line.trim()));
  const advice = defined(lines.pop(), 'The last line of a report');
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${heading}</title>
    <style>
      :root { color-scheme: light dark; font: 1.1rem/1.5 system-ui, sans-serif; }
      body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.2; }
      ul { padding: 0; list-style: none; }
      li { margin: 1rem 0; padding-left: 1rem; border-left: 0.3rem solid; }
    </style>
  </head>
  <body>
    <h1>${heading.replace(/:$/, '')}</h1>
    <ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>
    <p>${advice}</p>
    <p>Sla het bestand op. Deze bladzijde ververst zichzelf.</p>
    <script type="module">
      const look = async () => (await fetch(location.href, { headers: { accept: 'text/html' } })).text();
      const shown = await look();
      setInterval(async () => {
        if ((await look().catch(() => shown)) !== shown) location.reload();
      }, ${pollInterval});
    </script>
  </body>
</html>`;
}
