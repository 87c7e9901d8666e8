/** No source of a page or of the extension turns a text into markup or code: what a colleague wrote stays a text. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc|importScripts)\b|\bdocument\s*\.\s*write|\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['"`]/;

const sources = execFileSync('git', ['ls-files', '--cached', '--others', 'extension', 'widget'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path));

/** The step of the build that names them, to take them out of libraries; it runs in no page. */
const BUILD_STEP = 'extension/without-sinks.ts';

it('has none', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(sources).toContain(BUILD_STEP);
  const ours = sources.filter((path) => path !== BUILD_STEP);
  expect(ours.filter((path) => SINKS.test(readFileSync(root + path, 'utf8')))).toEqual([]);
});

it.each([
  'box.innerHTML = title',
  '<p dangerouslySetInnerHTML={{ __html: body }} />',
  "document.write('x')",
  'eval(code)',
  'new Function(code)',
  "setTimeout('code')",
  'range.createContextualFragment(body)',
])('would see %s', (line) => {
  expect(SINKS.test(line)).toBe(true);
});
