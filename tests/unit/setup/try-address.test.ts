import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../local-server.ts';
import { tryAddress } from '../../setup/try-address.ts';

let server: Listening;
let home = '';

beforeAll(async () => {
  const site = createServer(({ url }, response) => {
    if (url === '/goed') response.end('Hallo');
    else if (url === '/verhuisd') response.writeHead(301, { location: '/goed' }).end();
    else if (url === '/rondje') response.writeHead(302, { location: '/rondje' }).end();
    else if (url === '/stuk') response.writeHead(500).end();
    else if (url !== '/traag') response.writeHead(404).end();
  });
  server = await listen(site);
  home = `http://127.0.0.1:${server.port}`;
});

afterAll(() => server.close());

describe('tryAddress', () => {
  test.each([
    ['/goed', true, /^werkt\.$/],
    ['/goed#stuk', true, /^werkt\.$/],
    ['/verhuisd', true, /^werkt, maar leidt naar .*\/goed\. Kijk of daar hetzelfde staat/],
    ['/weg', false, /^werkt niet: de site antwoordt met 404\.$/],
    ['/stuk', false, /^werkt niet: de site antwoordt met 500\.$/],
    ['/rondje', false, /^is niet te bereiken\.$/],
    ['/traag', false, /^geeft geen antwoord binnen 0\.3 seconden\.$/],
  ])('says of %s whether it works', async (path, works, says) => {
    expect(await tryAddress(`${home}${path}`, path === '/traag' ? 300 : undefined)).toEqual({ works, says: expect.stringMatching(says) });
  });

  test('says of a host that is not there that it cannot be reached', async () => {
    expect(await tryAddress('http://127.0.0.1:1/')).toEqual({ works: false, says: 'is niet te bereiken.' });
  });
});
