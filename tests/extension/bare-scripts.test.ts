/** The build's steps: they take off the wrapper that they know, and nothing else; what is compiled at once means what it meant. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { bareScripts, compileAtOnce } from '../../extension/bare-scripts.ts';

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

const SCRIPT =
  '(function(){var e=`a`;function t(n){return n===e}var n=`b`;function r(e){let i=t(e);function o(){return i?1:2}return o()}async function i(){return r(n)}return{main:()=>[r(e),r(n),i.constructor.name]}.main()})();';

it.each([SCRIPT, `var gate=${SCRIPT}gate`])(
  'compiles at once what a script declares at its top, and it means the same',
  (script) => {
    const written = compileAtOnce(script, parseAst);
    expect(written).toContain('var t=(function(n){');
    expect(written).toContain('var r=(function(e){');
    // Not those within them, nor one that waits: a page that is no record runs none.
    expect(written).toContain('function o(){');
    expect(written).toContain('async function i(){');
    expect(runInNewContext(written)).toEqual(runInNewContext(script));
    expect(runInNewContext(written)).toEqual([1, 2, 'AsyncFunction']);
  },
);

it('leaves a script of another shape as it is', () => {
  expect(compileAtOnce('function a(){}a();', parseAst)).toBe('function a(){}a();');
});
