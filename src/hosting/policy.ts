import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeWhole } from '../build-cache.ts';
import { filesIn, inTurn } from './files.ts';
import { caddyFile, headersFile, nginxFile } from './formats.ts';
import { headerRules, type InlineHashes } from './headers.ts';
import { allHashes, inlineHashes, withPolicy } from './inline.ts';
import { publisherFrom } from '../publisher.ts';
import { securityTextOf } from './security-txt.ts';
import { UsedStyles } from './used-styles.ts';

/**
 * Takes from the built pages the styles that they can't use, and gives the site its security policy: in each page, and as headers for
 * hosts. Comes after whatever changes pages, and before what keeps a copy of them or compresses them. Only the finished pages tell the
 * hashes of what stands in them, so `public/` can't hold this.
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

// Files are read and written one after the other: that takes a quarter of the time that it takes to do it beside one another.
async function writePolicies(folder: string, base: string): Promise<void> {
  const files = await filesIn(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
  const styles = await stylesOf(pages, folder, files);
  const hashes = await inTurn(pages, (file) => writePolicy(file, styles));
  const rules = headerRules(allHashes(hashes), base, Boolean(process.env['REDACTIE']));
  writeFileSync(join(folder, '_headers'), headersFile(rules));
  writeFileSync(join(folder, '_headers.nginx'), nginxFile(rules));
  writeFileSync(join(folder, '_headers.caddy'), caddyFile(rules));
}

/** What the pages can use of their styles, by what stands in them and in the scripts of the site. */
async function stylesOf(pages: string[], folder: string, files: string[]): Promise<UsedStyles> {
  const scripts = files.filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  const styles = new UsedStyles(new Map(scripts.map((file) => [basename(file), readFileSync(join(folder, file), 'utf8')])));
  await inTurn(pages, (page) => {
    styles.add(readFileSync(page, 'utf8'));
  });
  return styles;
}

/** Puts the policy in a page, and takes from it the styles that it can't use; returns the hashes of what stands in the page. */
function writePolicy(file: string, styles: UsedStyles): InlineHashes {
  const html = styles.reduce(readFileSync(file, 'utf8'));
  const hashes = inlineHashes(html);
  writeWhole(file, withPolicy(html, hashes));
  return hashes;
}

async function writeSecurityText(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await writeFile(join(folder, '.well-known', 'security.txt'), text);
}
