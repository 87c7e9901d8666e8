/** Builds what the pictures of the manual are taken of, for these ports, and names the folder that they go to. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../build.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** `RELAIS_PICTURES`: another folder than the manual's. */
export function buildForScreens(ports: Stage['ports']): { readonly stage: Stage; readonly pictures: string } {
  const pictures = process.env['RELAIS_PICTURES'] ?? join(root, 'docs/pictures');
  const out = join(root, '.output/screens');
  mkdirSync(pictures, { recursive: true });
  const env = {
    ...process.env,
    RELAIS_OUT: out,
    RELAIS_API_URL: `http://127.0.0.1:${ports.api}`,
    RELAIS_CRM_ORIGINS: `http://127.0.0.1:${ports.crm}`,
  };
  execFileSync('npx', ['wxt', 'build'], { cwd: root, env, stdio: 'ignore' });
  execFileSync('npm', ['run', '--silent', 'build:widget'], { cwd: root, stdio: 'ignore' });
  return { stage: { ports, chrome: join(out, 'chrome-mv3'), firefox: '' }, pictures };
}
