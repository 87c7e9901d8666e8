/** Starts the whole demo on one machine: a founded company, API process, sample CRM, sample intranet; and stops it all. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { createSampleCrm } from './crm/app.ts';
import { openRecords } from './crm/records.ts';
import { createSampleIntranet } from './intranet/app.ts';
import type { Invitee } from './invite.ts';

/** An invitee whose link is whole. */
export type Invited = Invitee & { readonly url: string };

export interface DemoOptions {
  /** Emptied first. */
  readonly folder: string;
  /** 0 takes a free one. */
  readonly ports: { readonly api: number; readonly crm: number; readonly intranet: number };
  /** Fills it with a company, and answers who was invited there. */
  found(folder: string): Promise<readonly Invitee[]>;
  /** Pages of these origins may hold the widget too, beside the sample intranet's. */
  readonly origins?: readonly string[];
}

export interface Demo {
  readonly apiUrl: string;
  readonly crmUrl: string;
  readonly intranetUrl: string;
  readonly invited: readonly Invited[];
  /** Id of the API's process. */
  pid(): Promise<number | undefined>;
  /** Kills the API as a power cut would, and starts it again on the same port and folder. `meanwhile`: while nobody has the folder. */
  crash(meanwhile?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export async function startDemo({ folder, ports, found, origins = [] }: DemoOptions): Promise<Demo> {
  await rm(folder, { recursive: true, force: true });
  const invitees = await found(folder);
  let apiUrl = '';
  const crm = await listen(createSampleCrm(openRecords()), ports.crm);
  const intranet = await listen(
    createSampleIntranet(() => apiUrl),
    ports.intranet,
  );
  const close = () => Promise.all([crm.close(), intranet.close()]);
  const api = holdApi(ports.api, (port) => startApi(folder, port, [intranet.url, ...origins]));
  apiUrl = await api.url().catch(async (cause: unknown) => {
    // Whoever tries again needs the ports.
    await close();
    throw cause;
  });
  return {
    apiUrl,
    crmUrl: crm.url,
    intranetUrl: intranet.url,
    invited: invitees.map((each) => ({ ...each, url: apiUrl + each.path })),
    pid: api.pid,
    crash: api.crash,
    stop: async () => void (await Promise.all([api.stop(), close()])),
  };
}

/** The API's process, which may be killed and started again on its port; once it has been stopped, no more. */
function holdApi(port: number, start: (port: number) => Promise<Api>) {
  let running = start(port);
  let isOver = false;
  return {
    url: async () => (await running).url,
    pid: async () => (await running).child.pid,
    async crash(meanwhile?: () => Promise<void>): Promise<void> {
      const { child, url } = await running;
      await end(child, 'SIGKILL');
      await meanwhile?.();
      // Whoever gave up waiting for this has stopped everything.
      if (!isOver) running = start(Number(new URL(url).port));
      await running;
    },
    async stop(): Promise<void> {
      isOver = true;
      const last = await running.catch(() => undefined);
      if (last) await end(last.child, 'SIGTERM');
    },
  };
}

async function listen(app: Hono, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

interface Api {
  readonly url: string;
  readonly child: ChildProcess;
}

/** The same process that `npm start` runs. Rejects with what it said when it does not come up. */
function startApi(folder: string, port: number, origins: readonly string[]): Promise<Api> {
  const child = spawn(process.execPath, [new URL('../server.ts', import.meta.url).pathname], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      RELAIS_DATA: folder,
      RELAIS_HOST: '127.0.0.1',
      RELAIS_PORT: String(port),
      RELAIS_URL: port === 0 ? '' : `http://127.0.0.1:${port}`,
      RELAIS_ORIGINS: origins.join(','),
    },
  });
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        const url = /"msg":"listening".*"url":"([^"]+)"|"url":"([^"]+)".*"msg":"listening"/.exec(line);
        if (url) resolve({ url: url[1] ?? url[2] ?? '', child });
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The API stopped (${code}):\n${said.join('\n')}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
