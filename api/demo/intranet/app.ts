/** The sample intranet, on an origin of its own: a page with the widget's script, and one with the iframe. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { hostScript, RECORD, recordHost } from './record-host.ts';

const css = readFileSync(new URL('./intranet.css', import.meta.url), 'utf8');

/** `apiUrl` gives the public address of the API, known once it listens. The pages carry a careful intranet's strict policy. */
export function createSampleIntranet(apiUrl: () => string): Hono {
  return new Hono()
    .use(async (c, next) => {
      await next();
      c.header('content-security-policy', strictPolicy(apiUrl(), c.req.path === '/crm'));
    })
    .get('/intranet.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/', (c) => c.html(frame(script(apiUrl()))))
    .get('/crm', (c) => c.html(frame(recordHost(apiUrl()), RECORD)))
    .get('/record-host.js', (c) =>
      c.body(hostScript(apiUrl()), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    )
    .get('/iframe', (c) => c.html(frame(iframe(apiUrl()))));
}

function strictPolicy(api: string, ownScript: boolean): string {
  return `default-src 'none'; style-src 'self'; script-src ${ownScript ? "'self'" : api}; connect-src ${api}; img-src 'self' blob:; frame-src ${api}; base-uri 'none'`;
}

function script(api: string) {
  return html`<relais-widget api="${api}" view="feed" lang="fr"></relais-widget>
    <script type="module" src="${api}/widget.js"></script>`;
}

function iframe(api: string) {
  return html`<iframe class="relais" src="${api}/embed?view=feed&lang=fr" title="Relais"></iframe>`;
}

function frame(content: ReturnType<typeof html>, heading = 'Bonjour à tous') {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Intranet Maison Arvelle</title>
        <link rel="stylesheet" href="/intranet.css" />
      </head>
      <body>
        <header>
          <b>Maison Arvelle</b>
          <nav>
            <a href="/">Accueil</a><a href="/iframe">Accueil (iframe)</a><a href="/crm">Dans un CRM</a>
          </nav>
        </header>
        <div class="columns">
          <main>
            <h1>${heading}</h1>
            ${content}
          </main>
          <aside>
            <h2>Cette semaine</h2>
            <p>Séminaire des ventes à Tours, jeudi et vendredi. Inscription auprès de vos assistantes.</p>
            <h2>Menu du jour</h2>
            <p>Parmentier de canard ou gratin de courge.</p>
          </aside>
        </div>
      </body>
    </html>`;
}
