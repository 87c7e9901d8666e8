/**
 * The same source built twice gives the same bytes: in another folder, another time zone and another language, as whoever
 * reviews or checks a release builds it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
/** The first was built, the others are copies of it. It is only read here. */
const [stage] = inject('stages');
if (!stage) throw new Error('Nothing was built');
const elsewhere = mkdtempSync(join(tmpdir(), 'relais-rebuild-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Path → hash of each file below. */
function hashAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

beforeAll(() => {
  for (const each of ['api', 'extension', 'widget', 'package.json', 'tsconfig.json', 'wxt.config.ts'])
    cpSync(join(root, each), join(elsewhere, each), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  const env = {
    // Nothing of this process: its test runner would make another build.
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TZ: 'Pacific/Apia',
    LANG: 'fr_FR.UTF-8',
    RELAIS_OUT: join(elsewhere, 'out'),
    RELAIS_API_URL: `http://127.0.0.1:${stage.ports.api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${stage.ports.crm}`,
  };
  const run = (...command: string[]) => execFileSync('npx', command, { cwd: elsewhere, env, stdio: 'pipe' });
  run('vite', 'build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn');
  run('wxt', 'build');
  run('wxt', 'build', '-b', 'firefox', '--mv3');
}, 300_000);

it.each([
  ['the widget', join(root, '.output/widget'), '.output/widget'],
  ['the extension for Chrome', stage.chrome, 'out/chrome-mv3'],
  ['the extension for Firefox', stage.firefox, 'out/firefox-mv3'],
])('%s', (_what, built, again) => {
  const first = hashAll(built);
  expect(Object.keys(first).length).toBeGreaterThan(8);
  expect(hashAll(join(elsewhere, again))).toEqual(first);
});
