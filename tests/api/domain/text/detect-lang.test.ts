/** Languages told apart. */
import { expect, it } from 'vitest';
import { detectLang } from '#domain/text/detect-lang';
import { readTokens } from '#domain/text/read-tokens';

it.each([
  ['le client ne dit rien', 'fr'],
  ['they never told us why', 'en'],
  ['Hôtel Novotel', 'fr'],
  ['Lumo 2G', undefined],
])('%s is %s', (text, lang) => expect(detectLang(text, readTokens(text))).toBe(lang));
