import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn, forEachOf } from './files.ts';
import { caddyFile, headersFile, nginxFile } from './formats.ts';
import { headerRules, type InlineHashes } from './headers.ts';
import { allHashes, inlineHashes, withPolicy } from './inline.ts';
import { publisherFrom } from '../publisher.ts';
import { securityTextOf } from './security-txt.ts';
import { UsedStyles } from './used-styles.ts';

/**
 * Takes from the built pages the styles that they can't use, and gives the site its security policy: in each page, and as headers for hosts. Comes after whatever changes pages, and before what
 * keeps a copy of them or compresses them. Only the finished pages tell the hashes of what stands in them, so `public/` can't hold this.
 */
export default function hostingPolicy(): AstroIntegration {
  let base = '/';
  let securityText: string | undefined;
  return {
    name: 'hosting-policy',
    hooks: {
      'astro:config:done': ({ config: { base: given, root, site }, logger }) => {
        base = given.endsWith('/') ? given : `${given}/`;
        securityText = securityTextOf(publisherFrom(), site, fileURLToPath(root));
        if (securityText !== undefined && base !== '/')
          logger.warn(
            `security.txt telt alleen in de hoofdmap van een domein, en de site komt in ${base}. Zet het bestand daar zelf neer.`,
          );
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await writePolicies(folder, base);
        if (securityText !== undefined && base === '/') await writeSecurityText(folder, securityText);
      },
    },
  };
}

async function writePolicies(folder: string, base: string): Promise<void> {
  const files = await filesIn(folder);
  const html = files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
  const styles = await stylesOf(html, folder, files);
  const pages: InlineHashes[] = [];
  await forEachOf(html, async (file) => {
    pages.push(await writePolicy(file, styles));
  });
  const rules = headerRules(allHashes(pages), base, files, Boolean(process.env['REDACTIE']));
  await writeFile(join(folder, '_headers'), headersFile(rules));
  await writeFile(join(folder, '_headers.nginx'), nginxFile(rules));
  await writeFile(join(folder, '_headers.caddy'), caddyFile(rules));
}

/** What the pages can use of their styles, by what stands in them and in the scripts of the site. */
async function stylesOf(pages: string[], folder: string, files: string[]): Promise<UsedStyles> {
  const scripts = new Map<string, string>();
  await forEachOf(
    files.filter((file) => file.endsWith('.js')),
    async (file) => {
      scripts.set(basename(file), await readFile(join(folder, file), 'utf8'));
    },
  );
  const styles = new UsedStyles(scripts);
  await forEachOf(pages, async (page) => {
    styles.add(await readFile(page, 'utf8'));
  });
  return styles;
}

/** Puts the policy in a page, and takes from it the styles that it can't use; gives the hashes of what stands in the page. */
async function writePolicy(file: string, styles: UsedStyles): Promise<InlineHashes> {
  const html = styles.reduce(await readFile(file, 'utf8'));
  const hashes = inlineHashes(html);
  await writeFile(file, withPolicy(html, hashes));
  return hashes;
}

async function writeSecurityText(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known', 'security.txt'), text);
}
