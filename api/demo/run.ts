/** `npm run demo`: builds, seeds, starts, says what to open and who to sign in as; leaves nothing running behind it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundCompany } from './found-company.ts';
import { openBrowser } from './open-browser.ts';
import { startDemo } from './start.ts';

const root = new URL('../..', import.meta.url).pathname;
/** The address is written into the extension when it is built, so the demo's ports are fixed. */
const ports = { api: 4173, crm: 4174, intranet: 4175 };
/** A rep of each of three units, a manager, headquarters. */
const INVITED = ['p08', 'p11', 'p31', 'p01', 'p21', 'p45'];
const say = (text: string) => process.stdout.write(`${text}\n`);

function build(): void {
  const env = {
    ...process.env,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${ports.crm}`,
  };
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
}

say('Building the widget and the extension…');
build();
const demo = await startDemo({
  folder: join(root, '.data/demo'),
  ports,
  found: (folder) => foundCompany(folder, INVITED),
});
const [rep, ...others] = demo.invited;

say(`
  Relais, the demo

  Sample CRM        ${demo.crmUrl}        open an account; move a deal to “Gagnée”
  Sample intranet   ${demo.intranetUrl}        the widget, in a page of another origin
  Full page         ${demo.apiUrl}
  API document      ${demo.apiUrl}/api

  Extension         .output/chrome-mv3 (chrome://extensions → Load unpacked), .output/firefox-mv3

  Sign in with one of these links, each used once:
`);
for (const { person, url } of demo.invited) {
  say(`  ${person.name}, ${person.unit}, ${person.region} (${person.role})\n    ${url}`);
}
say('\n  Ctrl-C stops everything.');

const profile = mkdtempSync(join(tmpdir(), 'relais-demo-'));
const signIn = rep && { extension: rep.url, page: others[0]?.url ?? rep.url };
const browser =
  signIn && (await openBrowser({ profile, extension: join(root, '.output/chrome-mv3'), demo, signIn }));
say(
  browser
    ? `  Chromium is open: ${rep?.person.name} is signed in to the extension, ${others[0]?.person.name} to the page.`
    : '  No display here (or no Chromium): load the extension by hand in a browser of yours.',
);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await browser?.close().catch(() => undefined);
  await demo.stop();
  rmSync(profile, { recursive: true, force: true });
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
