/** The build's step against the libraries as they are installed: a new version that writes otherwise fails here. */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { withoutSinks } from '../../extension/without-sinks.ts';

const { transform } = withoutSinks();
const installed = (path: string) => new URL(`../../node_modules/${path}`, import.meta.url).pathname;

it.each([
  ['preact/dist/preact.mjs', /\.innerHTML=/],
  ['zod/v4/core/util.js', /= Function;/],
  ['zod/v4/core/doc.js', /= Function;/],
  ['zod/v4/core/compile.js', /= Function;/],
])('%s makes nothing of a text', (path, sink) => {
  const file = installed(path);
  const code = readFileSync(file, 'utf8');
  expect(code).toMatch(sink);
  expect(transform(code, `${file}?v=1`)?.code).not.toMatch(sink);
});

it('leaves zod a try that is refused, as a policy would refuse it', () => {
  const file = installed('zod/v4/core/util.js');
  const changed = transform(readFileSync(file, 'utf8'), file)?.code ?? '';
  const [, body = ''] = /(const F = class[^\n]+\n\s+new F\(""\);)/.exec(changed) ?? [];
  expect(body).not.toBe('');
  // The very lines of the build, run: they must throw, for zod catches that and reads its schemas itself.
  expect(() => runInThisContext(body)).toThrow(EvalError);
});

it('leaves every other file as it is', () => {
  expect(transform('const F = Function;', '/extension/worker/start-worker.ts')).toBeUndefined();
});
