/** A real server on a free port, its store in memory, and a caller that speaks to it by the names of the endpoint table. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import type { Endpoint } from '#contract/endpoint';
import { endpoints, type EndpointName } from '#contract/endpoints';
import { createApp } from '../../../api/http/app.ts';
import type { AppDeps } from '../../../api/http/api-env.ts';
import type { Ports } from '../../../api/usecases/create-use-cases.ts';
import { setStage, signIn } from '../usecases/stage.ts';

export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export function addressOf(base: string, { path }: Endpoint, { params = {}, query = {} }: Sent): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? randomUUID()),
  );
  const asked = new URLSearchParams(query).toString();
  return `${base}${filled}${asked ? `?${asked}` : ''}`;
}

function send(base: string, endpoint: Endpoint, sent: Sent): Promise<Response> {
  const isBytes = sent.body instanceof Uint8Array || typeof sent.body === 'string';
  const key = sent.key ?? (endpoint.once ? randomUUID() : undefined);
  const headers = {
    ...(sent.token ? { authorization: `Bearer ${sent.token}` } : {}),
    ...(sent.body !== undefined && !isBytes ? { 'content-type': 'application/json' } : {}),
    ...(key ? { 'idempotency-key': key } : {}),
    ...sent.headers,
  };
  const body = sent.body === undefined ? null : isBytes ? (sent.body as string) : JSON.stringify(sent.body);
  const init = { method: endpoint.method, headers, body, signal: sent.signal ?? null };
  return fetch(addressOf(base, endpoint, sent), init);
}

/** A widget's build in small. */
function makeWidgetFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'relais-widget-'));
  for (const page of ['index', 'embed', 'sign-in']) {
    writeFileSync(join(folder, `${page}.html`), `<!doctype html><title>${page}</title>`);
  }
  writeFileSync(join(folder, 'widget.js'), 'export {};');
  return folder;
}

export async function startTestServer(more: Partial<AppDeps> & { readonly ports?: Partial<Ports> } = {}) {
  const stage = await setStage(more.ports);
  const stopping = new AbortController();
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'debug' },
    { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const widgetFolder = makeWidgetFolder();
  const app = createApp({
    useCases: stage.useCases,
    log,
    url: 'https://relais.example',
    origins: ['https://intranet.example'],
    widgetFolder,
    stopping: stopping.signal,
    ...more,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tokens = new Map<string, string>();
  const tokenOf = async (who: string): Promise<string> => {
    const known = tokens.get(who) ?? (await signIn(stage, who)).accessToken;
    tokens.set(who, known);
    return known;
  };
  return {
    stage,
    base,
    lines,
    stopping,
    tokenOf,
    call: (name: EndpointName, sent: Sent = {}) => send(base, endpoints[name], sent),
    callAs: async (who: string, name: EndpointName, sent: Sent = {}) =>
      send(base, endpoints[name], { token: await tokenOf(who), ...sent }),
    async close() {
      stopping.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await stage.store.close();
      rmSync(widgetFolder, { recursive: true, force: true });
    },
  };
}
export type TestServer = Awaited<ReturnType<typeof startTestServer>>;
