import { expect, it } from 'vitest';
import { renewsTokens } from '../../../extension/crm/dolibarr-tokens.ts';

const page = (head: string) => ({
  document: new DOMParser().parseFromString(`<html><head>${head}</head><body></body></html>`, 'text/html'),
  url: new URL('http://crm.example/societe/card.php?socid=4'),
});
const tokens = (next: string, current: string) =>
  `<meta name="anti-csrf-newtoken" content="${next}"><meta name="anti-csrf-currenttoken" content="${current}">`;

it.each([
  ['the same as before', tokens('a1', 'a1'), false],
  ['another for the next page', tokens('b2', 'a1'), true],
  ['none, as before 16', '', false],
])('a page with %s', (_what, head, renews) => expect(renewsTokens(page(head))).toBe(renews));
