/** Serves the API over HTTP on one port, with limits on slow and abusive clients, until it is stopped gracefully. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createApp } from '../http/app.ts';
import { createPictureEncoder } from '../store/picture-encoder.ts';
import { createUseCases } from '../usecases/create-use-cases.ts';
import { readCsv } from './read-csv.ts';
import { machineDigest } from './machine-digest.ts';
import { machinePause } from './machine-pause.ts';
import { machineRandom } from './machine-random.ts';
import { machineUnpack } from './machine-unpack.ts';
import { keepPost } from './keep-post.ts';
import { openClock } from './open-clock.ts';
import type { Company } from './open-company.ts';
import { stopServer } from './stop-server.ts';
import { tellSearchFailure } from './tell-search-failure.ts';
import { tendHourly } from './tend-hourly.ts';
import { refuseWhenLost, watchDisk } from './watch-disk.ts';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}
type Fetch = ReturnType<typeof createApp>['fetch'];

/** Node waits 60 s for headers and 300 s for a body: an invitation to hold sockets open with nothing. Every body has less time. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 2500,
  keepAliveTimeout: 10_000,
} as const;
const HEADERS_MAX = 60;
const WIDGET_FOLDER = new URL('../../.output/widget', import.meta.url).pathname;

async function listen(server: Server, { host, port }: Config): Promise<string> {
  server.maxHeadersCount = HEADERS_MAX;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  // A TCP server that listens has an address with a port.
  const taken = typeof address === 'object' && address ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
}

export async function runServer(config: Config, company: Company, log: Logger): Promise<RunningServer> {
  const stopping = new AbortController();
  // The public address may be known only once the port is, and the app only with it: early requests wait here.
  const { promise: handler, resolve: open } = Promise.withResolvers<Fetch>();
  const fetch: Fetch = async (request, bindings) => (await handler)(request, bindings);
  // Without options for another protocol the adaptor makes an HTTP/1 server.
  const server = createAdaptorServer({ fetch, serverOptions: LIMITS }) as Server;
  const local = await listen(server, config);
  const url = config.url ?? local;
  const { invitationDays, lang, country } = config;
  const ports = {
    ...company,
    store: refuseWhenLost(company.store),
    encoder: createPictureEncoder(),
    clock: await openClock(company.store, log),
    random: machineRandom,
    digestNow: machineDigest,
    pause: machinePause,
    readCsv,
    unpack: machineUnpack,
    settings: { url, invitationDays, lang, country },
    onSearchFailure: tellSearchFailure(log, stopping.signal),
  };
  const useCases = watchDisk(await createUseCases(ports), company.store);
  const { origins, trustProxy } = config;
  const app = createApp({
    useCases,
    log,
    url,
    origins,
    trustProxy,
    widgetFolder: WIDGET_FOLDER,
    stopping: stopping.signal,
  });
  open(app.fetch);
  tendHourly(useCases, log, stopping.signal);
  void keepPost(config, ports, log, stopping.signal);
  return { url: local, stop: () => stopServer(server, stopping, { useCases, company, log }) };
}
