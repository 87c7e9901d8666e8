/** Whether a screen and a keyboard can be had here, for what no page and no debugger can press. Installing is `install.ts`'s business. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const isThere = (name: string) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, name)));

export const hasRealScreen = isThere('Xvfb') && isThere('xdotool');
