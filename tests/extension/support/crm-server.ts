/** A CRM on a port of its own that answers the session as that CRM does: well, logged out, broken or with something else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Case } from '../crm/pages/case.ts';

export type Mood = 'well' | 'logged out' | 'failing' | 'broken' | 'changed' | 'silent';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}
const html = (body: string, status = 200): Answer => ({ status, type: 'text/html', body });
const json = (body: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});
const LOGIN =
  '<html><body><form action="login"><input name="user"><input type="password"></form></body></html>';

/** How each CRM tells a session that has ended. */
const LOGGED_OUT: Readonly<Record<string, Answer>> = {
  EspoCRM: json({}, 401),
  Odoo: json({ jsonrpc: '2.0', error: { code: 100, message: 'Odoo Session Expired' } }),
  Dolibarr: html('<html><body><form><input name="actionlogin" value="login"></form></body></html>'),
  'SuiteCRM 7': { ...html('', 301), headers: { location: '/login' } },
  'SuiteCRM 8': { ...html('', 301), headers: { location: '/login' } },
  Vtiger: { ...html('', 302), headers: { location: '/login' } },
  Frappe: json({ exc_type: 'PermissionError' }, 403),
  Twenty: json({ error: 'Unauthorized' }, 401),
  Salesforce: json([{ errorCode: 'INVALID_SESSION_ID' }], 401),
  'Dynamics 365': json({ error: { code: '0x80040220' } }, 401),
};

export interface CrmServer {
  readonly origin: string;
  readonly asked: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
  }[];
  stop(): Promise<void>;
}

/** Answers what the page's `session` says, in this mood; anything else is not found. */
export async function startCrm({ crm, session = {} }: Case, mood: Mood): Promise<CrmServer> {
  const asked: CrmServer['asked'][number][] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ method: request.method ?? '', path, headers: request.headers });
    if (mood === 'silent') return;
    void readBody(request).then((body) => send(response, answerTo(crm, session, path, body, mood)));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerTo(
  crm: string,
  session: NonNullable<Case['session']>,
  path: string,
  body: string,
  mood: Mood,
): Answer {
  if (path === '/login') return html(LOGIN);
  const known = session[decodeURI(path)] ?? session[path];
  const answer =
    typeof known === 'function' ? (known as (body: unknown) => unknown)(JSON.parse(body)) : known;
  if (answer === undefined) return json({ error: 'not found' }, 404);
  if (mood === 'logged out') return LOGGED_OUT[crm] ?? html('', 401);
  if (mood === 'failing') return html('<h1>Oops</h1>', 500);
  if (mood === 'broken') return typeof answer === 'string' ? html(answer.slice(0, 20)) : html('{"id": "');
  if (mood === 'changed')
    return typeof answer === 'string'
      ? html('<main>New version</main>')
      : json({ data: [{ v: 2 }], result: {} });
  return typeof answer === 'string' ? html(answer) : json(answer);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body);
}
