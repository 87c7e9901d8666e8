/** Makes sure that a Chromium and a Firefox are there for the tests: by apt as root, else the ones of playwright. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

function isFound(find: () => string): boolean {
  try {
    return find() !== '';
  } catch {
    return false;
  }
}

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

const missing = [
  ...(isFound(findChromium) ? [] : [{ apt: 'chromium', other: 'chromium' }]),
  ...(isFound(findFirefox) ? [] : [{ apt: 'firefox-esr', other: 'firefox' }]),
];
if (missing.length > 0) {
  const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const names = missing.map(({ apt }) => apt);
  const done = canApt && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', ...names);
  if (!done) run('npx', 'playwright', 'install', ...missing.map(({ other }) => other));
}
