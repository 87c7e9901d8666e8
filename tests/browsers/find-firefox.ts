/** Finds the Firefox that the tests drive; installing one is `install.ts`'s business. */
import { existsSync } from 'node:fs';

const KNOWN = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of an executable, the environment's `RELAIS_FIREFOX` first. Throws one line that says what to do. */
export function findFirefox(): string {
  const found = [process.env['RELAIS_FIREFOX'], ...KNOWN].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found) return found;
  throw new Error('No Firefox found: run `npm run browsers`, or set RELAIS_FIREFOX to an executable.');
}
