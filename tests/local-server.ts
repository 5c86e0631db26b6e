import { createServer, type Server } from 'node:http';

/** A server that listens, on a port that was free. */
export interface Listening {
  port: number;
  /** Ends it, and what is still under way. */
  close(): Promise<void>;
}

/** Lets `server` listen on a free port of this computer. */
export const listen = (server: Server): Promise<Listening> =>
  new Promise((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') fail(new Error('The server has no port.'));
      else done({ port: address.port, close: () => closed(server) });
    });
  });

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
