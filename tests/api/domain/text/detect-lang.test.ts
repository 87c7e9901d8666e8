/** Languages told apart. */
import { expect, it } from 'vitest';
import { detectLang } from '#domain/text/detect-lang';
import { readWords } from '#domain/text/read-words';

it.each([
  ['le client ne dit rien', 'fr'],
  ['they never told us why', 'en'],
  ['Hôtel Novotel', 'fr'],
  ['Lumo 2G', undefined],
])('%s is %s', (text, lang) => expect(detectLang(text, readWords(text))).toBe(lang));
