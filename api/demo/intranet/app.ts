/** The sample intranet, on an origin of its own: a page with the widget's script, and one with the iframe. */
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html } from 'hono/html';

const css = readFileSync(new URL('./intranet.css', import.meta.url), 'utf8');

/** `apiUrl` is the public address of the API. The pages carry the strict policy that a careful intranet has. */
export function createSampleIntranet(apiUrl: string): Hono {
  const policy = `default-src 'none'; style-src 'self'; script-src ${apiUrl}; connect-src ${apiUrl}; img-src 'self' blob: ${apiUrl}; frame-src ${apiUrl}; base-uri 'none'`;
  const widget = html`<relais-widget api="${apiUrl}" view="feed" lang="fr"></relais-widget>
    <script type="module" src="${apiUrl}/widget.js"></script>`;
  const iframe = html`<iframe
    class="relais"
    src="${apiUrl}/embed?view=feed&lang=fr"
    title="Relais"
  ></iframe>`;
  return new Hono()
    .use(async (c, next) => {
      await next();
      c.header('content-security-policy', policy);
    })
    .get('/intranet.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/', (c) => c.html(frame(widget)))
    .get('/iframe', (c) => c.html(frame(iframe)));
}

function frame(content: ReturnType<typeof html>) {
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
          <nav><a href="/">Accueil</a><a href="/iframe">Accueil (iframe)</a></nav>
        </header>
        <div class="columns">
          <main>
            <h1>Bonjour à tous</h1>
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
