/** The build's step: it takes off the wrapper that it knows, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareScripts } from '../../extension/bare-scripts.ts';

const { transform } = bareScripts();
const ID = '\0virtual:wxt-unlisted-script-entrypoint?gate.ts';

it('keeps what WXT’s own wrapper imports and calls, without its log', () => {
  const written = readFileSync(
    new URL('../../node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', import.meta.url),
    'utf8',
  );
  const code = transform(written, ID)?.code ?? '';
  expect(code.match(/^import .+ from .+$/gm)).toHaveLength(2);
  expect(code).toContain('definition.main()');
  expect(code).not.toContain('logger');
});

it('leaves other modules, and a wrapper that it does not know, as they are', () => {
  expect(transform('export const definition = 1;', '/extension/shell/start-gate.ts')).toBeUndefined();
  expect(transform('import a from "a";\na.start();', ID)).toBeUndefined();
});
