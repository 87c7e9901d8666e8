/**
 * Makes sure that a Chromium and a Firefox are there for the tests: by apt as root, else the ones of playwright. A screen and a
 * keyboard, for the browsers' own questions, come by apt alone; without them that test says that it was skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';
import { hasRealScreen } from './has-real-screen.ts';

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

const canApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const missing = [
  ...(isFound(findChromium) ? [] : [{ apt: 'chromium', other: 'chromium' }]),
  ...(isFound(findFirefox) ? [] : [{ apt: 'firefox-esr', other: 'firefox' }]),
];
const screen = canApt && !hasRealScreen ? ['xvfb', 'xdotool'] : [];
const names = [...missing.map(({ apt }) => apt), ...screen];
const isDone =
  canApt &&
  names.length > 0 &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', ...names);
if (missing.length > 0 && !isDone) run('npx', 'playwright', 'install', ...missing.map(({ other }) => other));
