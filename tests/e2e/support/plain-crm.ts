/**
 * A CRM that nobody wrote an adapter for, on an origin of its own: no mark, no stable attribute, labels and values only; under `/fiches/` the
 * same with the markup that its maker may add.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PlainCrm {
  /** By the machine's number, and by its name. */
  readonly url: string;
  readonly named: string;
  stop(): Promise<void>;
}

const ACCOUNT = `<!doctype html><html lang="fr"><title>Fiche</title><body>
  <nav><a href="/">Clients</a></nav>
  <h1>Hôtel des Voyageurs</h1>
  <table class="css-1x9k2z">
    <tr><th>Secteur d’activité</th><td class="css-88abf1">Hôtellerie</td></tr>
    <tr><th>Ville</th><td>Lyon</td></tr>
    <tr><th>Effectif</th><td>45</td></tr>
  </table></body></html>`;
const MARKED = `<!doctype html><html lang="fr"><title>Fiche</title><body>
  <main data-relais-record="account" data-relais-id="f7"><h1 data-relais-field="name">Hôtel des Voyageurs</h1>
  <p data-relais-field="sector">Hôtellerie</p><p data-relais-field="city">Lyon</p><p data-relais-field="size">45</p></main></body></html>`;
const LIST = '<!doctype html><html lang="fr"><title>Clients</title><body><h1>Clients</h1></body></html>';

function pageAt(path: string): string {
  if (path.startsWith('/fiches/')) return MARKED;
  return /^\/clients\/\d+$/.test(path) ? ACCOUNT : LIST;
}

export async function startPlainCrm(): Promise<PlainCrm> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageAt(request.url ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an AddressInfo; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    named: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
