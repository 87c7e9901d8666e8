/** A CRM that cannot take the extension, on the intranet's origin: a deal page with Relais in a sandboxed frame, as the manual shows it. */
import { html } from 'hono/html';

/** Exactly the manual's snippet: it answers our frame by origin, source and nonce, and tells coarse facts only. */
export const hostScript = (api: string): string => `
const relais = ${JSON.stringify(api)};
const frame = document.querySelector('iframe');
const record = { kind: 'opportunity', sector: 'Hôtellerie', city: 'Lyon', stage: 'negotiate', record: 'deal-7' };
let nonce;
const tell = () => frame.contentWindow.postMessage({ type: 'relais:record', nonce, record }, relais);
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== relais || source !== frame.contentWindow) return;
  if (data.type === 'relais:ready') { nonce = data.nonce; tell(); }
  if (data.type === 'relais:height') frame.height = data.height;
});
document.querySelector('button').addEventListener('click', () => {
  Object.assign(record, { won: 'true', stage: 'won', products: 'Aria 4', record: 'deal-8' });
  tell();
});
`;

export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

/** The record's name stands on the host's page alone. */
export const RECORD = 'Palace Zanzibar';

export function recordHost(api: string) {
  return html`<p>Une affaire à Lyon, dans un CRM qui ne prend pas l’extension.</p>
    <p><button type="button">Marquer comme gagnée</button></p>
    <iframe
      class="relais-record"
      sandbox="${SANDBOX}"
      width="280"
      height="400"
      src="${api}/embed/record?lang=fr"
      title="Relais"
    ></iframe>
    <script src="/record-host.js"></script>`;
}
