/** Letters' codes, whatever shape the machine keeps a text in. */
import { expect, it } from 'vitest';
import { codeAt } from '#domain/text/code-at';

const LONG = 'Un hôtelier qui réduit ses rotations semaine après semaine';

it.each([
  ['whole', LONG],
  ['cut', LONG.slice(3, 40)],
  ['joined', `${LONG} ${LONG.length}`],
  ['wide', `${LONG} 👍…`],
  ['parsed', JSON.parse(JSON.stringify(LONG)) as string],
])('reads each letter of a text that is %s', (_shape, text) => {
  const codes = Array.from({ length: text.length }, (_, at) => codeAt(text, at));
  expect(String.fromCharCode(...codes)).toBe(text);
});
