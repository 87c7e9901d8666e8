/** A CRM that nobody wrote an adapter for: no mark, no stable attribute, labels and values only; on an origin of its own. */
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
const LIST = '<!doctype html><html lang="fr"><title>Clients</title><body><h1>Clients</h1></body></html>';

export async function startPlainCrm(): Promise<PlainCrm> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(/^\/clients\/\d+$/.test(request.url ?? '') ? ACCOUNT : LIST);
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
