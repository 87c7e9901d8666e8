/** Mozilla's own linter, as its store runs it, on the extension as built for Firefox. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { takeStage } from './support/stage.ts';

interface Finding {
  readonly code: string;
  readonly file?: string;
}
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

const linter = new URL('../../node_modules/.bin/addons-linter', import.meta.url).pathname;

it('passes the gate of Firefox’s store, with nothing that is not explained', () => {
  const { stdout, stderr } = spawnSync(linter, [takeStage().firefox, '--output', 'json'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  // As its documentation says.
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
  expect(warnings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    // Firefox for Android would need 142; it has no sidebar and is no target, and the ESR of companies is 140.
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  ]);
});
