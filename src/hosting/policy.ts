import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files.ts';
import { caddyFile, headersFile, nginxFile } from './formats.ts';
import { headerRules, type InlineHashes } from './headers.ts';
import { allHashes, inlineHashes, withPolicy } from './inline.ts';
import { buildTime, securityTxt } from './security-txt.ts';

/**
 * Gives the built site its security policy: in each page, and as headers for hosts. Comes after whatever changes pages, and before what
 * keeps a copy of them or compresses them. Only the finished pages tell the hashes of what stands in them, so `public/` can't hold this.
 */
export default function hostingPolicy(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  return {
    name: 'hosting-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await filesIn(folder);
        const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map((file) => writePolicy(join(folder, file))));
        const rules = headerRules(allHashes(pages), base, files);
        await writeFile(join(folder, '_headers'), headersFile(rules));
        await writeFile(join(folder, '_headers.nginx'), nginxFile(rules));
        await writeFile(join(folder, '_headers.caddy'), caddyFile(rules));
        if (await writeSecurityTxt(folder, base, site)) logger.info('wrote .well-known/security.txt');
      },
    },
  };
}

/** Puts the policy in a page; gives the hashes of what stands in the page. */
async function writePolicy(file: string): Promise<InlineHashes> {
  const html = await readFile(file, 'utf8');
  await writeFile(file, withPolicy(html));
  return inlineHashes(html);
}

/** Only for a publisher who gave a contact, and at the root of a host, where alone it counts. */
async function writeSecurityTxt(folder: string, base: string, site: string | undefined): Promise<boolean> {
  const { SECURITY_CONTACT: contact = '', SOURCE_DATE_EPOCH: epoch } = process.env;
  if (contact === '' || site === undefined || base !== '/') return false;
  const text = securityTxt({ contact, site, built: buildTime(epoch) });
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known', 'security.txt'), text);
  return true;
}
