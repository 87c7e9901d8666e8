/** Ports that nobody uses and that the system gives to nobody by itself: they must still be free minutes later, when a server takes them. */
import { createServer, type Server } from 'node:net';

/** Below those that Linux, macOS and Windows lend to outgoing connections; a browser refuses none of them. */
const FROM = 20_000;
const UP_TO = 32_000;
const TRIES_MAX = 200;

/** Undefined where somebody listens already. */
function hold(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Held open until all are found, so that none is given twice. */
export async function freePorts(count: number): Promise<number[]> {
  const held = new Map<number, Server>();
  for (let tries = 0; held.size < count && tries < TRIES_MAX; tries += 1) {
    const port = FROM + Math.floor(Math.random() * (UP_TO - FROM));
    const server = held.has(port) ? undefined : await hold(port);
    if (server) held.set(port, server);
  }
  await Promise.all([...held.values()].map((server) => new Promise((resolve) => server.close(resolve))));
  if (held.size < count) throw new Error(`No ${count} free ports between ${FROM} and ${UP_TO}`);
  return [...held.keys()];
}
