import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isLogin } from '../../../extension/content/is-login.ts';

const page = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

it.each([
  ['a login', '<form><input name="u"><input type="password"></form>', true],
  ['a login that says so', '<input type="password" autocomplete="current-password">', true],
  ['a first step', '<input autocomplete="section-a username"><input type="password" hidden>', true],
  ['a hidden form', '<div hidden><form><input type="password"></form></div>', false],
  ['what a browser is not to read aloud', '<div aria-hidden="true"><input type="password"></div>', false],
  ['a template', '<template><input type="password"></template>', false],
  ['an account of a portal', '<input type="password" autocomplete="new-password">', false],
  ['none', '<input name="password">', false],
])('%s', (_what, html, expected) => expect(isLogin(page(html))).toBe(expected));
