import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { href } from '../paths.ts';
import { backendFrom } from './form/backend.ts';
import type { FormFile } from './form/bundle.ts';

/** The folder of the site that the form lives in. */
const folder = 'redactie/';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Adds the editors' form at /redactie/: always while somebody writes (`npm run dev`), and to a build whose environment asks for it with
 * `REDACTIE`. Comes last, so that nothing of it is searched, listed, kept offline or given the site's own policy.
 */
export default function redactie(): AstroIntegration {
  let base = '/';
  return {
    name: 'redactie',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = href('/', config.base);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<FormFile[]> | undefined;
        server.middlewares.use(`${base}${folder}`, (request, response, next) => {
          const [path = ''] = (request.url ?? '/').slice(1).split('?');
          files ??= bundled();
          files.then(async (all) => {
            const found = all.find((each) => each.path === (path === '' ? 'index.html' : path));
            // The texts are those of now, not of when the server started.
            const file = found?.path === 'content.json' ? await contentNow() : found;
            if (file === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', types[extname(file.path)] ?? 'application/octet-stream');
            response.end(file.content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (backendFrom(process.env) === undefined) return;
        for (const { path, content } of await bundled()) {
          const file = join(fileURLToPath(dir), folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info('the form for editors is at /redactie/');
      },
    },
  };
}

const contentNow = async (): Promise<FormFile> => (await import('./form/content-file.ts')).contentFile(process.cwd());

async function bundled(): Promise<FormFile[]> {
  const { formFiles } = await import('./form/bundle.ts');
  return formFiles(backendFrom(process.env) ?? { name: 'folder' });
}
