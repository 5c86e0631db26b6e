import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort } from '../local-server.ts';

/** A running nginx. */
export interface Nginx {
  /** Full address of the home page. */
  home: string;
  close(): Promise<void>;
}

const modules = ['/usr/lib/nginx/modules', '/usr/share/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'].map((folder) =>
  join(folder, 'ngx_http_brotli_static_module.so'),
);

/**
 * Serves `site` with the server block of nginx that src/hosting/README.md gives, on a free port and without TLS.
 * @param folder where nginx may write
 * @throws if nginx or its Brotli module isn't installed, or if it refuses the block.
 */
export async function startNginx(site: string, folder: string): Promise<Nginx> {
  const module = modules.find((file) => existsSync(file));
  if (module === undefined)
    throw new Error('There is no Brotli module for nginx. On Debian: apt-get install libnginx-mod-http-brotli-static');
  const port = await freePort();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'nginx.conf'), configuration(module, folder, await serverBlock(resolve(site), port)));
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Where Debian keeps it, which only an administrator has in the path.
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  const home = `http://localhost:${port}/`;
  await listening(nginx, home);
  return {
    home,
    close: () =>
      new Promise((done) => {
        nginx.once('close', () => {
          done();
        });
        nginx.kill();
      }),
  };
}

/** That block, with another address and folder. */
async function serverBlock(site: string, port: number): Promise<string> {
  const block = /```nginx\n(.*?)```/s.exec(await readFile('src/hosting/README.md', 'utf8'))?.[1];
  if (block === undefined) throw new Error('src/hosting/README.md has no server block for nginx.');
  return block
    .replace(/listen [^;]+;/, `listen 127.0.0.1:${port}; listen [::1]:${port};`)
    .replaceAll(/^\s*ssl_[^;]+;\n/gm, '')
    .replaceAll('/srv/inspiratiewijzer', site);
}

const configuration = (module: string, folder: string, block: string) => `
load_module ${module};
worker_processes auto;
worker_rlimit_nofile 8192;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${block}}
`;

/** Waits until nginx answers. */
async function listening(nginx: ChildProcess, home: string): Promise<void> {
  let said = '';
  let ended = false;
  nginx.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  nginx.once('error', () => (said = 'There is no nginx here. On Debian: apt-get install nginx-light'));
  nginx.once('close', () => (ended = true));
  for (let times = 0; times < 50 && !ended; times++) {
    await new Promise((done) => setTimeout(done, 100));
    const answer = await fetch(home).catch(() => undefined);
    if (answer !== undefined) return;
  }
  nginx.kill();
  throw new Error(`nginx doesn't answer. ${said}`);
}
