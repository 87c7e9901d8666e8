/** A screen and a keyboard for what no page and no debugger can press: the browsers' own questions. Needs Xvfb and xdotool. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { vi } from 'vitest';
import { hasRealScreen } from '../../browsers/has-real-screen.ts';

/** Behind the name of what is tried only with a screen. */
export const WITHOUT_SCREEN = hasRealScreen
  ? ''
  : ' (skipped: needs Xvfb and xdotool, which `npm run browsers` installs as root)';

export interface RealScreen {
  /** What a browser that is to be seen here is started with. */
  readonly env: NodeJS.ProcessEnv;
  /** A key as a person presses it, into whatever has the focus: "Tab", "alt+shift+r". */
  press(key: string): void;
  /** In pixels of the screen, whose window begins at its corner. */
  click(x: number, y: number): void;
  /** Waits until nothing has moved for a while; answers what stands there, as one number that only the same picture has. */
  settle(forMs?: number): Promise<string>;
  close(): Promise<void>;
}

const STILL_MS = 400;
const WAIT = { timeout: 60_000, interval: 40 };

export async function openScreen(): Promise<RealScreen> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-screen-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-fbdir', folder, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  // The fourth of the pipes above, from which the server tells its number.
  const told = server.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const env = { ...process.env, DISPLAY: `:${number}` };
  const hand = (...what: string[]) => execFileSync('xdotool', what, { env });
  const picture = async () =>
    createHash('sha256')
      .update(await readFile(join(folder, 'Xvfb_screen0')))
      .digest('hex');
  return {
    env,
    press: (key) => void hand('key', key),
    click: (x, y) => void hand('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'),
    async settle(forMs = STILL_MS) {
      let last = '';
      let since = 0;
      await vi.waitUntil(async () => {
        const now = await picture();
        if (now !== last) [last, since] = [now, performance.now()];
        return performance.now() - since > forMs;
      }, WAIT);
      return last;
    },
    async close() {
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
