/** Finds the Chromium that the tests drive; installing one is `install.ts`'s business. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Path of an executable, the environment's `RELAIS_CHROMIUM` first. Throws one line that says what to do. */
export function findChromium(): string {
  const named = process.env['RELAIS_CHROMIUM'];
  const found = [named, ...KNOWN, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found) return found;
  throw new Error('No Chromium found: run `npm run browsers`, or set RELAIS_CHROMIUM to an executable.');
}
