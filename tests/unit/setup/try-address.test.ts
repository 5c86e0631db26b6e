import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryAddress } from '../../setup/try-address.ts';

let server: Server;
let home = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/goed') response.end('Hallo');
    else if (url === '/verhuisd') response.writeHead(301, { location: '/goed' }).end();
    else if (url === '/rondje') response.writeHead(302, { location: '/rondje' }).end();
    else if (url === '/stuk') response.writeHead(500).end();
    else if (url !== '/traag') response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  home = address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

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
